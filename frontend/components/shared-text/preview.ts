import DOMPurify from 'dompurify';
import { Marked } from 'marked';

const DEEPEST = 6;
const marked = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    // Below the headings of the page and of the card in which the text stands.
    heading({ tokens, depth }) {
      const level = Math.min(depth + 2, DEEPEST);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>`;
    },
    // Signs for people, not for browsers: what looks like HTML is shown as it was typed.
    html: ({ text }) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
    // Nothing is fetched from anywhere, and nobody is told that this was read.
    image: ({ text }) => text.replace(/[<>&"]/g, ''),
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
  },
});

const purify = DOMPurify(window);
purify.addHook('afterSanitizeAttributes', (element) => {
  if (element.tagName !== 'A') return;
  element.setAttribute('rel', 'noopener noreferrer nofollow');
  element.setAttribute('target', '_blank');
});

/** Markdown as it reads, without anything that runs, loads or leads astray. */
export function rendered(markdown: string): DocumentFragment {
  return purify.sanitize(marked.parse(markdown, { async: false }), {
    ALLOWED_TAGS: [
      'p', 'br', 'strong', 'em', 'del', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'a', 'blockquote',
      'code', 'pre', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'hr',
    ],
    ALLOWED_ATTR: ['href', 'start', 'align'],
    ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:)/i,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
}
