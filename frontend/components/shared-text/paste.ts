/** What another program put on the clipboard as HTML, as clean Markdown. */

const SAYS_SOMETHING = 'b, strong, i, em, h1, h2, h3, h4, h5, h6, li, a[href], table, blockquote, p[class*=MsoList], [style*="font-weight"], [style*="font-style"]';
const BLOCK = /^(P|DIV|SECTION|ARTICLE|H[1-6]|UL|OL|LI|TABLE|TR|BLOCKQUOTE|PRE|HR)$/;
const DROPPED = /^(STYLE|SCRIPT|META|LINK|TITLE|HEAD|IMG|SVG|OBJECT|IFRAME|TEMPLATE|NOSCRIPT|XML|O:P|V:.*|COL|COLGROUP)$/;

/** Nothing where the HTML says no more than its plain words do. */
export function markdownOf(html: string, plain: string): string | undefined {
  const body = new DOMParser().parseFromString(uncommented(html), 'text/html').body;
  body.querySelectorAll('b[id^="docs-internal-guid"]').forEach((wrapper) => wrapper.replaceWith(...wrapper.childNodes));
  if (!body.querySelector(SAYS_SOMETHING)) return undefined;
  const markdown = tidy(blocks(body));
  const bare = (words: string) => words.replace(/[\s`]+/g, '');
  return bare(markdown) === bare(plain) ? undefined : markdown || undefined;
}

/** Word hides the signs of its lists from all but itself. */
function uncommented(html: string) {
  return html.replace(/<!--\[if[^]*?<!\[endif\]-->/gi, '').replace(/<!\[(?:if|endif)[^>]*>/gi, '');
}

function tidy(text: string) {
  return text
    .replace(/[ \u00a0]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function blocks(parent: Node): string {
  let text = '';
  let line = '';
  const flush = () => {
    const words = line.replace(/[\s\u00a0]+/g, (blank) => (blank.includes('\u2028') ? '\n' : ' ')).trim();
    if (words) text += `${words.replace(/ ?\n ?/g, '\n')}\n\n`;
    line = '';
  };
  for (const child of parent.childNodes) {
    if (child instanceof Element && (BLOCK.test(child.tagName) || child.querySelector('p, div, li, table, h1, h2, h3'))) {
      flush();
      const words = block(child);
      // One item of a list follows on the other.
      if (isItem(words) && /(^|\n)\s*([-*]|\d+\.) [^\n]*\n\n$/.test(text)) text = text.replace(/\n\n$/, '\n');
      if (words) text += `${words}\n\n`;
    } else {
      line += inline(child);
    }
  }
  flush();
  return text;
}

function isItem(words: string) {
  return /^\s*([-*]|\d+\.) /.test(words);
}

function block(element: Element): string {
  const tag = element.tagName;
  if (DROPPED.test(tag)) return '';
  if (/^H[1-6]$/.test(tag)) {
    const words = oneLine(element).replace(/^\*\*(.*)\*\*$/, '$1');
    return words && `${'#'.repeat(Number(tag[1]))} ${words}`;
  }
  if (tag === 'UL' || tag === 'OL') return list(element, tag === 'OL');
  if (tag === 'TABLE') return table(element);
  if (tag === 'HR') return '---';
  if (tag === 'PRE') return `\`\`\`\n${element.textContent!.trimEnd()}\n\`\`\``;
  if (tag === 'BLOCKQUOTE') return tidy(blocks(element)).replace(/^/gm, '> ');
  if (/MsoList/.test(element.className)) return wordItem(element);
  if (/MsoTitle/.test(element.className)) return `# ${oneLine(element)}`;
  return tidy(blocks(element));
}

function list(element: Element, numbered: boolean): string {
  let number = Number(element.getAttribute('start') ?? 1);
  const items: string[] = [];
  for (const child of element.children) {
    if (child.matches('ul, ol')) {
      items.push(list(child, child.tagName === 'OL').replace(/^/gm, '  '));
    } else if (child.tagName === 'LI') {
      const mark = numbered ? `${number++}. ` : '- ';
      const words = tidy(blocks(child)).replace(/\n\n/g, '\n').replace(/\n/g, `\n${' '.repeat(mark.length)}`);
      if (words) items.push(mark + words);
    }
  }
  return items.join('\n');
}

/** A list of Word's is a row of paragraphs, each with its sign as text. */
function wordItem(element: Element): string {
  const level = Number(/level(\d)/.exec(element.getAttribute('style') ?? '')?.[1] ?? 1);
  const sign = element.querySelector('[style*="mso-list"]');
  const given = sign?.textContent ?? '';
  sign?.remove();
  const words = oneLine(element).replace(/^(?:[·•o§▪–-]|\d+[.)])[\s\u00a0]+/, '');
  const number = /(\d+)[.)]/.exec(given)?.[1];
  return words && `${'  '.repeat(level - 1)}${number ? `${number}. ` : '- '}${words}`;
}

function table(element: Element): string {
  const rows = [...element.querySelectorAll('tr')]
    .map((row) => [...row.children].flatMap((cell) => [oneLine(cell).replace(/\|/g, '\\|'), ...Array(Math.max(0, (cell as HTMLTableCellElement).colSpan - 1)).fill('')]))
    .filter((row) => row.some(Boolean));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (!width) return '';
  if (width === 1) return rows.map(([cell]) => cell).join('\n\n');
  const line = (cells: string[]) => `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  return [line(rows[0]), line(Array(width).fill('---')), ...rows.slice(1).map(line)].join('\n');
}

function oneLine(element: Element) {
  return [...element.childNodes].map(inline).join('').replace(/[\s\u00a0]+/g, ' ').trim();
}

function inline(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent!;
  if (!(node instanceof Element) || DROPPED.test(node.tagName) || /mso-list:\s*Ignore/i.test(node.getAttribute('style') ?? '')) return '';
  if (node.tagName === 'BR') return '\u2028';
  const words = [...node.childNodes].map(inline).join('');
  if (node.tagName === 'A') return linked(words, node.getAttribute('href') ?? '');
  if (node.tagName === 'CODE') return words.trim() && `\`${words}\``;
  const style = (node as HTMLElement).style;
  const weight = style?.fontWeight;
  const isBold = weight ? weight === 'bold' || Number(weight) >= 600 : /^(B|STRONG)$/.test(node.tagName);
  const slant = style?.fontStyle;
  const isItalic = slant ? slant === 'italic' : /^(I|EM)$/.test(node.tagName);
  return signed(words, `${isBold ? '**' : ''}${isItalic ? '*' : ''}`);
}

function linked(words: string, address: string) {
  return /^(https?:|mailto:)/i.test(address) && words.trim() ? `[${words.trim()}](${address.replace(/[()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})` : words;
}

/** The signs stand at the words, not at the blanks around them, and not twice. */
function signed(words: string, sign: string) {
  const [, before, inner, after] = /^([\s\u00a0\u2028]*)([^]*?)([\s\u00a0\u2028]*)$/.exec(words)!;
  if (!sign || !inner || inner.startsWith('**')) return words;
  return `${before}${sign}${inner}${[...sign].reverse().join('')}${after}`;
}
