import { type ChangeSpec, EditorSelection, type SelectionRange } from '@codemirror/state';
import type { Command, EditorView } from '@codemirror/view';

/** Signs around what is selected, taken away again where they stand already. */
function around(sign: string): Command {
  return (view) => {
    const { state } = view;
    view.dispatch(
      state.changeByRange((range) => {
        const [from, to] = [range.from - sign.length, range.to + sign.length];
        const before = state.sliceDoc(Math.max(0, from), range.from);
        const after = state.sliceDoc(range.to, to);
        // A star beside another star belongs to what is bold, not to what is slanted.
        const single = sign !== '*' || (state.sliceDoc(from - 1, from) !== '*' && state.sliceDoc(to, to + 1) !== '*');
        if (before === sign && after === sign && single) {
          return {
            changes: [{ from, to: range.from }, { from: range.to, to }],
            range: EditorSelection.range(from, range.to - sign.length),
          };
        }
        return {
          changes: [{ from: range.from, insert: sign }, { from: range.to, insert: sign }],
          range: EditorSelection.range(range.from + sign.length, range.to + sign.length),
        };
      }),
      { userEvent: 'input', scrollIntoView: true },
    );
    return true;
  };
}

const MARK = /^(\s*)(?:#{1,6}\s+|[-*]\s+|\d+[.)]\s+|>\s?)/;

function chosenLines(view: EditorView) {
  const { doc, selection } = view.state;
  const lines = [];
  for (let at = doc.lineAt(selection.main.from); ; at = doc.line(at.number + 1)) {
    lines.push(at);
    if (at.to >= selection.main.to || at.number === doc.lines) return lines;
  }
}

/** A mark at the start of each line, instead of any other; taken away again where all have it. */
function before(mark: (index: number) => string, has: RegExp): Command {
  return (view) => {
    const lines = chosenLines(view);
    const worded = lines.length > 1 ? lines.filter((line) => line.text.trim()) : lines;
    const off = worded.every((line) => has.test(line.text));
    const changes: ChangeSpec[] = worded.map((line, index) => {
      const [old, indent = ''] = MARK.exec(line.text) ?? [/^\s*/.exec(line.text)![0]];
      return { from: line.from, to: line.from + old.length, insert: off ? indent : indent + mark(index) };
    });
    view.dispatch({ changes, userEvent: 'input', scrollIntoView: true });
    return true;
  };
}

const ADDRESS = /^(https?:\/\/|mailto:)\S+$/i;

const link: Command = (view) => {
  const { state } = view;
  const { from, to } = state.selection.main;
  const words = state.sliceDoc(from, to);
  const isAddress = ADDRESS.test(words);
  const insert = isAddress ? `[](${words})` : `[${words}](https://)`;
  const select = (start: number, end = start): SelectionRange => EditorSelection.range(from + start, from + end);
  const selection = isAddress || !words ? select(1) : select(words.length + 3, insert.length - 1);
  view.dispatch({ changes: { from, to, insert }, selection, userEvent: 'input', scrollIntoView: true });
  return true;
};

/** Enter goes on with a list or a quotation, and an empty item ends it. */
export const goOn: Command = (view) => {
  const { state } = view;
  const { main } = state.selection;
  const line = state.doc.lineAt(main.head);
  const [mark, indent, sign, number] = /^(\s*)([-*]\s+|(\d+)[.)]\s+|>\s?)/.exec(line.text) ?? [];
  if (!main.empty || mark === undefined || main.head < line.from + mark.length) return false;
  if (!line.text.slice(mark.length).trim()) {
    view.dispatch({ changes: { from: line.from, to: line.to }, userEvent: 'delete' });
    return true;
  }
  const next = number ? sign!.replace(number, String(Number(number) + 1)) : sign!;
  view.dispatch(state.replaceSelection(`\n${indent}${next}`), { userEvent: 'input', scrollIntoView: true });
  return true;
};

export interface Format {
  label: string;
  key?: string;
  face: string;
  run: Command;
}

export const formats: readonly Format[] = [
  { label: 'Bold', key: 'Mod-b', face: 'B', run: around('**') },
  { label: 'Italic', key: 'Mod-i', face: 'I', run: around('*') },
  { label: 'Heading', face: 'H', run: before(() => '## ', /^#{1,6}\s/) },
  { label: 'Bulleted list', face: '•', run: before(() => '- ', /^\s*[-*]\s/) },
  { label: 'Numbered list', face: '1.', run: before((index) => `${index + 1}. `, /^\s*\d+[.)]\s/) },
  { label: 'Quote', face: '❞', run: before(() => '> ', /^\s*>/) },
  { label: 'Link', key: 'Mod-k', face: 'Link', run: link },
];
