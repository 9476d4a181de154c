import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
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

/** A text that several people write at once. The editor itself is loaded after the page is readable. */
class SharedText extends LitElement {
  static override properties = {
    textId: { type: String },
    personId: { type: String },
    label: { type: String },
    placeholder: { type: String },
    editable: { type: Boolean },
    text: { type: String },
    saving: { state: true },
    live: { state: true },
  };

  static override styles = css`
    :host {
      display: block;
      font-size: 15px;
      line-height: 1.6;
    }
    .still {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      min-height: 1.6em;
    }
    .saving {
      margin-top: 4px;
      min-height: 1.5em;
      font-size: 12px;
      line-height: 1.5;
      color: var(--muted, #5c6670);
    }
    .saving[data-saving='unsaved'],
    .saving[data-saving='offline'],
    .saving[data-saving='full'],
    .saving[data-saving='closed'],
    .saving[data-saving='signed-out'] {
      color: var(--amber, #a16207);
      font-weight: 600;
    }
    .saving button {
      padding: 0;
      border: 0;
      background: none;
      font: inherit;
      color: inherit;
      text-decoration: underline;
      cursor: pointer;
    }
    .empty {
      color: var(--muted, #5c6670);
    }
  `;

  declare textId: string;
  declare personId: string;
  declare label: string;
  declare placeholder: string;
  declare editable: boolean;
  declare text: string;
  declare saving: Saving;
  declare live: boolean;

  private session?: Session;
  private opening = 0;

  constructor() {
    super();
    this.label = this.placeholder = this.text = this.textId = this.personId = '';
    this.editable = this.live = false;
    this.saving = 'still';
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
    } else if (this.session && (changed.has('label') || changed.has('editable') || changed.has('placeholder'))) {
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
      saving: (saving) => { if (mine === this.opening) this.saving = saving; },
      again: () => { if (mine === this.opening) { this.close(); this.open(); } },
      shown: () => { if (mine === this.opening) this.live = true; },
    });
    if (mine !== this.opening) {
      session.finish();
      return;
    }
    this.session = session;
    session.describe(this.label, this.placeholder, this.editable);
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
    return html`
      <div class="editor" ?hidden=${!this.live}></div>
      <div class="still ${this.text ? '' : 'empty'}" ?hidden=${this.live}>${this.text || this.placeholder}</div>
      <div class="saving" data-saving=${this.saving} role="status">${SENTENCES[this.saving]}</div>
    `;
  }
}

customElements.define('shared-text', SharedText);
