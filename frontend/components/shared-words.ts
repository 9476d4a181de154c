import { html, LitElement, type PropertyValues } from 'lit';
import { look } from './shared-text/look';

/** Written words, only to be read: plain at once, as they were meant to look a moment later. */
class SharedWords extends LitElement {
  static override properties = { text: { type: String }, drawn: { state: true } };
  static override styles = look;

  declare text: string;
  declare drawn: boolean;

  constructor() {
    super();
    this.text = '';
    this.drawn = false;
  }

  protected override async updated(changed: PropertyValues<this>) {
    if (!changed.has('text')) return;
    const { text } = this;
    const { rendered } = await import('./shared-text/preview');
    if (text !== this.text) return;
    this.renderRoot.querySelector('.preview')!.replaceChildren(rendered(text));
    this.drawn = true;
  }

  protected override render() {
    return html`
      <div class="still" ?hidden=${this.drawn}>${this.text}</div>
      <div class="preview" ?hidden=${!this.drawn}></div>
    `;
  }
}

customElements.define('shared-words', SharedWords);
