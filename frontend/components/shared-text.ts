import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { look } from './shared-text/look';
import type { Nameable } from './shared-text/mentions';
import type { Session } from './shared-text/session';

export type Saving = 'still' | 'saved' | 'saving' | 'unsaved' | 'offline' | 'full' | 'closed' | 'signed-out';

const SENTENCES: Record<Saving, string | TemplateResult> = {
  still: '',
  saved: 'Saved',
  saving: '',
  unsaved: 'Not saved yet',
  offline: 'No connection. What you type is kept in this browser and sent when the connection is back.',
  full: 'Not saved: this text is full. Shorten it and it is saved at once.',
  closed: 'This text is no longer open to you. What you typed last may not have been saved.',
  'signed-out': html`You are signed out. <button @click=${() => location.reload()}>Sign in again</button>: what you typed is kept in this browser.`,
};

const SPOKEN: Record<Saving, string> = {
  still: '',
  saved: 'Saved.',
  saving: '',
  unsaved: 'Not saved yet.',
  offline: 'No connection. What you type is kept in this browser.',
  full: 'Not saved: this text is full. Shorten it.',
  closed: 'This text is no longer open to you.',
  'signed-out': 'You are signed out. What you typed is kept in this browser.',
};

/** Whoever listens instead of looking is told of changes no more often than this. */
const SAY_AFTER = 5000;
const LOOK_AFTER = 150;

/** A text that several people write at once. The editor is loaded after the page is readable, its tools when they are needed. */
class SharedText extends LitElement {
  static override properties = {
    textId: { type: String },
    personId: { type: String },
    label: { type: String },
    placeholder: { type: String },
    editable: { type: Boolean },
    text: { type: String },
    versions: { type: Boolean },
    saving: { state: true },
    live: { state: true },
    preview: { state: true },
    said: { state: true },
  };

  static override styles = look;

  declare textId: string;
  declare personId: string;
  declare label: string;
  declare placeholder: string;
  declare editable: boolean;
  declare text: string;
  declare versions: boolean;
  declare saving: Saving;
  declare live: boolean;
  declare preview: boolean;
  declare said: string;
  /** The component's other half, on the server. */
  declare $server?: { people(): Promise<Nameable[]>; openVersions(): void };

  private session?: Session;
  private opening = 0;
  private equipped?: Session;
  private redraw?: number;
  private toSay: string[] = [];
  private saying?: number;

  constructor() {
    super();
    this.label = this.placeholder = this.text = this.textId = this.personId = '';
    this.editable = this.live = this.versions = this.preview = false;
    this.saving = 'still';
    this.said = '';
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) this.open();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.close();
  }

  protected override firstUpdated() {
    this.open();
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.get('textId')) {
      this.close();
      this.open();
    } else if (changed.has('preview') && this.preview) {
      this.draw();
    }
    if (changed.has('editable') && this.live && !this.editable) this.preview = true;
    if (changed.has('saving') && this.saving !== 'still') this.say(SPOKEN[this.saving]);
    if (this.session && (changed.has('label') || changed.has('editable') || changed.has('placeholder'))) {
      this.session.describe(this.label, this.placeholder, this.editable);
    }
  }

  private async open() {
    const mine = ++this.opening;
    const { textId, personId } = this;
    if (!textId || !this.isConnected) return;
    await new Promise((ready) => ('requestIdleCallback' in window ? requestIdleCallback(ready, { timeout: 300 }) : setTimeout(ready)));
    const { Session } = await import('./shared-text/session');
    const session = await Session.open(textId, personId, {
      place: () => this.renderRoot.querySelector('.editor')!,
      root: this.renderRoot as ShadowRoot,
      reworded: () => this.reworded(),
      saving: (saving) => { if (mine === this.opening) this.saving = saving; },
      again: () => { if (mine === this.opening) { this.close(); this.open(); } },
      shown: () => { if (mine === this.opening) this.begin(); },
    });
    if (mine !== this.opening) {
      session.finish();
      return;
    }
    this.session = session;
    session.describe(this.label, this.placeholder, this.editable);
    if (this.matches(':focus-within')) this.equip();
  }

  /** Who only reads sees at once what the signs mean. */
  private begin() {
    if (!this.live && !this.editable) this.preview = true;
    this.live = true;
  }

  /** Toolbar, mentions and pasting come with the first visit of the caret. */
  private readonly equip = async () => {
    const { session } = this;
    if (!session || !this.editable || this.equipped === session) return;
    this.equipped = session;
    const { fill, tools } = await import('./shared-text/tools');
    if (session !== this.session) return;
    fill(this.renderRoot.querySelector('.tools')!, () => this.session?.editor);
    session.equip(tools(() => this.$server?.people() ?? Promise.resolve([]), (words) => this.say(words)));
  };

  private reworded() {
    if (!this.preview || this.redraw) return;
    this.redraw = window.setTimeout(() => {
      this.redraw = undefined;
      this.draw();
    }, LOOK_AFTER);
  }

  private async draw() {
    const { rendered } = await import('./shared-text/preview');
    const place = this.renderRoot.querySelector('.preview')!;
    place.replaceChildren(this.value ? rendered(this.value) : this.placeholder);
    place.classList.toggle('empty', !this.value);
  }

  private async write() {
    this.preview = false;
    await this.updateComplete;
    this.session?.editor?.requestMeasure();
    this.focus();
  }

  private say(words: string) {
    if (!words || this.toSay.includes(words)) return;
    this.toSay.push(words);
    this.saying ??= window.setTimeout(() => {
      this.saying = undefined;
      this.said = this.toSay.splice(0).join(' ');
    }, this.said ? SAY_AFTER : 0);
  }

  private close() {
    this.opening++;
    this.session?.finish();
    this.session = undefined;
    this.live = false;
    this.saving = 'still';
  }

  /** The words as they stand in this editor, unsaved ones too. */
  get value() {
    return this.session?.words ?? this.text;
  }

  override focus() {
    this.session?.focus();
  }

  protected override render() {
    const { live, preview } = this;
    return html`
      <div class="editor" ?hidden=${!live || preview} @focusin=${this.equip}></div>
      <div class="still ${this.text ? '' : 'empty'}" ?hidden=${live || preview}>${this.text || this.placeholder}</div>
      <div class="preview" ?hidden=${!preview} role="region" aria-label=${`${this.label}, preview`} tabindex="0"></div>
      <div class="bar">
        <div class="tools" role="toolbar" aria-label=${`Formatting of ${this.label}`} ?hidden=${!this.editable || preview}></div>
        <div class="saving" data-saving=${this.saving}>${SENTENCES[this.saving]}</div>
        <div class="views" role="group" aria-label=${`View of ${this.label}`} ?hidden=${!live}>
          <button aria-pressed=${!preview} @click=${this.write}>${this.editable ? 'Write' : 'Text'}</button>
          <button aria-pressed=${preview} @click=${() => { this.preview = true; }}>Preview</button>
        </div>
        <button class="versions" aria-label=${`Versions of ${this.label}`} ?hidden=${!this.versions} @click=${() => this.$server?.openVersions()}>Versions</button>
      </div>
      <div class="unseen" role="status">${this.said}</div>
    `;
  }
}

customElements.define('shared-text', SharedText);
