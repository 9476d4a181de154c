import { history, historyKeymap, insertNewline } from '@codemirror/commands';
import { Compartment, EditorState, type Extension, type Text } from '@codemirror/state';
import { EditorView, keymap, placeholder, type ViewUpdate } from '@codemirror/view';
import { cursors } from './cursors';

export interface Place {
  place(): Element;
  root: ShadowRoot;
}

/** From here on a text scrolls in a box of its own, and only what is in sight is drawn. */
const LONG = { characters: 4000, lines: 80 };

const described = new Compartment();
const equipped = new Compartment();
const listening = new WeakMap<EditorView, (update: ViewUpdate) => void>();

const look = EditorView.theme({
  '&': { backgroundColor: 'transparent', color: 'inherit', fontSize: 'inherit' },
  '&.cm-focused': { outline: '2px solid color-mix(in srgb, var(--ink, #1c2126) 35%, transparent)', outlineOffset: '4px', borderRadius: '4px' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit', overflow: 'visible' },
  '&.long .cm-scroller': { overflow: 'hidden auto', maxHeight: 'max(320px, 60vh)' },
  '&.long .cm-content': { paddingTop: '18px' },
  '.cm-content': { padding: '0', caretColor: 'currentcolor', minHeight: '1.6em' },
  '.cm-line': { padding: '0' },
  '.cm-placeholder': { color: 'var(--muted, #5c6670)' },
});

const length = EditorView.editorAttributes.compute(['doc'], ({ doc }): Record<string, string> =>
  doc.length > LONG.characters || doc.lines > LONG.lines ? { class: 'long' } : {},
);

/** No key is taken that the browser needs to leave the editor: Tab moves on. */
export function stateFor(doc: Text, together: Extension, tools: Extension = []): EditorState {
  return EditorState.create({
    doc,
    extensions: [
      equipped.of(tools),
      history(),
      keymap.of([...historyKeymap, { key: 'Enter', run: insertNewline }]),
      EditorView.lineWrapping,
      EditorView.updateListener.of((update) => listening.get(update.view)?.(update)),
      look,
      length,
      cursors,
      together,
      described.of([]),
    ],
  });
}

export function makeView(state: EditorState, place: Place, listen: (update: ViewUpdate) => void): EditorView {
  const view = new EditorView({ state, parent: place.place(), root: place.root });
  listening.set(view, listen);
  return view;
}

export function equip(view: EditorView, tools: Extension) {
  view.dispatch({ effects: equipped.reconfigure(tools) });
}

export function describe(view: EditorView, looks: { label: string; placeholder: string; editable: boolean }) {
  view.dispatch({
    effects: described.reconfigure([
      EditorView.contentAttributes.of({
        'aria-label': looks.label,
        'aria-readonly': String(!looks.editable),
        spellcheck: 'true',
        autocorrect: 'on',
        autocapitalize: 'sentences',
        ...(looks.editable ? {} : { tabindex: '0' }),
      }),
      EditorView.editable.of(looks.editable),
      EditorState.readOnly.of(!looks.editable),
      placeholder(looks.placeholder),
    ]),
  });
}
