import { StateEffect, StateField, type Transaction } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, WidgetType } from '@codemirror/view';

/** Where a colleague is in the text. */
export interface Cursor {
  client: string;
  name: string;
  side: 'CLIENT' | 'BPO';
  anchor: number;
  head: number;
}

export const cursorMoved = StateEffect.define<Cursor>();
export const cursorGone = StateEffect.define<string>();
/** Whose changes a transaction brings, so that a writer's own cursor moves behind what they wrote. */
export const writtenBy = StateEffect.define<string>();

class Flag extends WidgetType {
  constructor(readonly name: string, readonly side: string) {
    super();
  }

  override eq(other: Flag) {
    return other.name === this.name && other.side === this.side;
  }

  override toDOM() {
    const caret = document.createElement('span');
    caret.className = `caret ${this.side.toLowerCase()}`;
    caret.setAttribute('aria-hidden', 'true');
    const flag = caret.appendChild(document.createElement('span'));
    flag.className = 'flag';
    flag.textContent = this.name;
    return caret;
  }

  override ignoreEvent() {
    return true;
  }
}

function moved(cursors: readonly Cursor[], transaction: Transaction): readonly Cursor[] {
  let result = cursors;
  if (transaction.docChanged && cursors.length) {
    const writers = new Set(transaction.effects.filter((effect) => effect.is(writtenBy)).map((effect) => effect.value));
    result = cursors.map((cursor) => {
      const side = writers.has(cursor.client) ? 1 : -1;
      return { ...cursor, anchor: transaction.changes.mapPos(cursor.anchor, side), head: transaction.changes.mapPos(cursor.head, side) };
    });
  }
  for (const effect of transaction.effects) {
    if (effect.is(cursorMoved)) {
      const length = transaction.newDoc.length;
      const { anchor, head } = effect.value;
      result = result
        .filter((cursor) => cursor.client !== effect.value.client)
        .concat({ ...effect.value, anchor: Math.min(anchor, length), head: Math.min(head, length) });
    } else if (effect.is(cursorGone)) {
      result = result.filter((cursor) => cursor.client !== effect.value);
    }
  }
  return result;
}

function drawn(cursors: readonly Cursor[]): DecorationSet {
  return Decoration.set(
    cursors.flatMap(({ name, side, anchor, head }) => {
      const caret = Decoration.widget({ widget: new Flag(name, side), side: 1 }).range(head);
      const [from, to] = [Math.min(anchor, head), Math.max(anchor, head)];
      return from === to ? [caret] : [Decoration.mark({ class: `selected ${side.toLowerCase()}` }).range(from, to), caret];
    }),
    true,
  );
}

const field = StateField.define<readonly Cursor[]>({
  create: () => [],
  update: moved,
  provide: (self) => EditorView.decorations.from(self, drawn),
});

/** A name that would stand out at the right edge stands to the left of its caret. */
const turning = ViewPlugin.define((view) => ({
  update() {
    const flags = () => view.contentDOM.querySelectorAll<HTMLElement>('.caret');
    view.requestMeasure({
      key: 'flags',
      read: () => {
        const edge = view.dom.getBoundingClientRect().right;
        return [...flags()].map((caret) => caret.getBoundingClientRect().left + (caret.firstElementChild as HTMLElement).offsetWidth > edge);
      },
      write: (beyond) => flags().forEach((caret, index) => caret.classList.toggle('turned', beyond[index])),
    });
  },
}));

const look = EditorView.baseTheme({
  '.caret': { position: 'relative', borderLeft: '2px solid currentcolor', marginInline: '-1px', wordBreak: 'normal' },
  '.caret .flag': {
    position: 'absolute', bottom: '100%', left: '-2px', padding: '0 4px', borderRadius: '3px 3px 3px 0',
    font: '600 11px/15px var(--font, inherit)', fontFamily: 'inherit', whiteSpace: 'nowrap', color: 'var(--surface, #fff)',
    pointerEvents: 'none', userSelect: 'none', zIndex: '1',
  },
  '.caret.turned .flag': { left: 'auto', right: '-2px', borderRadius: '3px 3px 0 3px' },
  '.caret.client': { color: 'var(--client, #4f46e5)' },
  '.caret.client .flag': { backgroundColor: 'var(--client, #4f46e5)' },
  '.caret.bpo': { color: 'var(--bpo, #0f766e)' },
  '.caret.bpo .flag': { backgroundColor: 'var(--bpo, #0f766e)' },
  '.selected.client': { backgroundColor: 'var(--client-soft, #eeedfd)' },
  '.selected.bpo': { backgroundColor: 'var(--bpo-soft, #e2f3f0)' },
});

export const cursors = [field, turning, look];
