import { Prec, StateEffect, StateField } from '@codemirror/state';
import { type EditorView, keymap, type PluginValue, EditorView as View, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/** Somebody who may read the text, and the words by which it names them. */
export interface Nameable {
  handle: string;
  name: string;
  company: string;
  side: 'CLIENT' | 'BPO';
}

const MOST = 8;
/** What a phone keeps at the bottom of its screen. */
const BAR = 64;
const ENDS = /^[\s.,;:!?)]$/;
const BEGUN = /(?:^|[\s(])@([\p{L}\p{M}\p{N}'’.\- ]{0,40})$/u;

interface Asked {
  from: number;
  found: readonly Nameable[];
  chosen: number;
}

const asked = StateEffect.define<Asked | undefined>();
const field = StateField.define<Asked | undefined>({
  create: () => undefined,
  update(now, transaction) {
    for (const effect of transaction.effects) if (effect.is(asked)) return effect.value;
    return now;
  },
  provide: (self) =>
    View.contentAttributes.compute([self], (state): Record<string, string> => {
      const now = state.field(self);
      return {
        'aria-autocomplete': 'list',
        'aria-haspopup': 'listbox',
        ...(now ? { 'aria-controls': 'people', 'aria-activedescendant': `person-${now.chosen}` } : {}),
      };
    }),
});

function matching(people: readonly Nameable[], words: string) {
  const sought = words.toLocaleLowerCase();
  const starts = (text: string) => ` ${text.toLocaleLowerCase()}`.includes(` ${sought}`);
  return people.filter(({ name, company }) => starts(name) || (sought && starts(company))).slice(0, MOST);
}

class People implements PluginValue {
  private readonly list = document.createElement('ul');
  private known?: Promise<readonly Nameable[]>;
  private closedAt = -1;
  private spaceBefore = -1;

  constructor(private readonly view: EditorView, private readonly ask: () => Promise<readonly Nameable[]>, private readonly say: (words: string) => void) {
    Object.assign(this.list, { id: 'people', className: 'people', role: 'listbox', ariaLabel: 'People to mention', hidden: true });
    view.dom.append(this.list);
  }

  update(update: ViewUpdate) {
    if (update.docChanged || update.selectionSet) this.spaceBefore = -1;
    if (update.docChanged || update.selectionSet || update.focusChanged) this.look();
    if (update.transactions.some(({ effects }) => effects.some((effect) => effect.is(asked)))) this.draw();
  }

  destroy() {
    this.list.remove();
  }

  private get now() {
    return this.view.state.field(field);
  }

  private begun() {
    const { state, hasFocus } = this.view;
    const { head, empty } = state.selection.main;
    if (!empty || !hasFocus || state.readOnly) return undefined;
    const words = BEGUN.exec(state.doc.lineAt(head).text.slice(0, head - state.doc.lineAt(head).from))?.[1];
    return words === undefined ? undefined : { from: head - words.length - 1, words };
  }

  private look() {
    const begun = this.begun();
    if (!begun || begun.from === this.closedAt) {
      if (!begun) this.closedAt = -1;
      if (this.now) this.tell(undefined);
      return;
    }
    this.known ??= this.ask().catch(() => {
      this.known = undefined;
      return [];
    });
    this.known.then((people) => {
      const still = this.begun();
      if (!still || still.from !== begun.from) return;
      const found = matching(people, still.words);
      const before = this.now;
      if (!found.length) return this.tell(undefined);
      if (!before || before.found.length !== found.length) this.say(`${found.length === 1 ? '1 person' : `${found.length} people`} to mention. Arrow keys choose, Enter takes.`);
      this.tell({ from: still.from, found, chosen: before && before.found[before.chosen] === found[before.chosen] ? before.chosen : 0 });
    });
  }

  /** Never inside an update, which may not begin another. */
  private tell(next: Asked | undefined) {
    queueMicrotask(() => {
      if (this.view.dom.isConnected && (next || this.now)) this.view.dispatch({ effects: asked.of(next) });
    });
  }

  private draw() {
    const now = this.now;
    this.list.hidden = !now;
    if (!now) return;
    this.list.replaceChildren(
      ...now.found.map((person, index) => {
        const item = document.createElement('li');
        Object.assign(item, { id: `person-${index}`, role: 'option', ariaSelected: String(index === now.chosen) });
        const company = document.createElement('span');
        company.className = person.side.toLowerCase();
        company.textContent = person.company;
        item.append(person.name, ' ', company);
        item.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          this.take(index);
        });
        return item;
      }),
    );
    this.list.children[now.chosen]?.scrollIntoView({ block: 'nearest' });
    this.view.requestMeasure({ key: this, read: () => this.place(now.from), write: (place) => Object.assign(this.list.style, place) });
  }

  private place(from: number) {
    const at = this.view.coordsAtPos(from);
    const box = this.view.dom.getBoundingClientRect();
    if (!at) return {};
    const left = Math.max(0, Math.min(at.left - box.left, box.width - this.list.offsetWidth));
    const bottom = (visualViewport?.height ?? innerHeight) - BAR;
    const below = at.bottom + this.list.offsetHeight < bottom || at.top < this.list.offsetHeight;
    const top = below ? at.bottom - box.top + 2 : at.top - box.top - this.list.offsetHeight - 2;
    return { left: `${left}px`, top: `${top}px` };
  }

  choose(step: number) {
    const now = this.now;
    if (!now) return false;
    const count = now.found.length;
    this.view.dispatch({ effects: asked.of({ ...now, chosen: (now.chosen + step + count) % count }) });
    return true;
  }

  take(index?: number) {
    const now = this.now;
    if (!now) return false;
    const insert = `@${now.found[index ?? now.chosen].handle} `;
    const { head } = this.view.state.selection.main;
    this.view.dispatch({
      changes: { from: now.from, to: head, insert },
      selection: { anchor: now.from + insert.length },
      effects: asked.of(undefined),
      userEvent: 'input.complete',
    });
    this.spaceBefore = now.from + insert.length;
    return true;
  }

  /** The space that came with a name makes way for what one types to end it. */
  typed(from: number, to: number, words: string) {
    if (from !== to || from !== this.spaceBefore || !ENDS.test(words)) return false;
    this.view.dispatch({ changes: { from: from - 1, to, insert: words }, selection: { anchor: from - 1 + words.length }, userEvent: 'input.type' });
    return true;
  }

  close() {
    const now = this.now;
    if (!now) return false;
    this.closedAt = now.from;
    this.view.dispatch({ effects: asked.of(undefined) });
    return true;
  }
}

export function mentions(ask: () => Promise<readonly Nameable[]>, say: (words: string) => void) {
  const plugin = ViewPlugin.define((view) => new People(view, ask, say));
  const run = (what: (people: People) => boolean) => (view: EditorView) => {
    const people = view.plugin(plugin);
    return people !== null && what(people);
  };
  return [
    field,
    plugin,
    Prec.highest(
      keymap.of([
        { key: 'ArrowDown', run: run((people) => people.choose(1)) },
        { key: 'ArrowUp', run: run((people) => people.choose(-1)) },
        { key: 'Enter', run: run((people) => people.take()) },
        { key: 'Escape', run: run((people) => people.close()) },
      ]),
    ),
    View.inputHandler.of((view, from, to, words) => view.plugin(plugin)?.typed(from, to, words) ?? false),
    View.domEventHandlers({ blur: (_event, view) => void view.plugin(plugin)?.close() }),
    View.baseTheme({
      '.people': {
        position: 'absolute', zIndex: '3', margin: '0', padding: '4px', listStyle: 'none', minWidth: '180px', maxWidth: '100%',
        maxHeight: '260px', overflow: 'auto', borderRadius: '8px', border: '1px solid var(--line, #ddd)',
        background: 'var(--surface, #fff)', boxShadow: 'var(--shadow-over, none)', fontSize: '14px',
      },
      '.people[hidden]': { display: 'none' },
      '.people li': { padding: '5px 8px', minHeight: '24px', borderRadius: '5px', cursor: 'pointer' },
      '.people li[aria-selected=true]': { background: 'var(--blue-soft, #dfe8fb)', outline: '1px solid var(--blue, #2557d6)' },
      '.people li span': { fontSize: '12px', fontWeight: '600', whiteSpace: 'nowrap' },
      '.people li[aria-selected=true] span': { color: 'inherit' },
      '.people li:not([aria-selected=true]) .client': { color: 'var(--client, #4f46e5)' },
      '.people li:not([aria-selected=true]) .bpo': { color: 'var(--bpo, #0f766e)' },
    }),
  ];
}
