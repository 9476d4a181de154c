import { HocuspocusProvider } from '@hocuspocus/provider';
import { history, historyKeymap, insertNewline } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { yCollab } from 'y-codemirror.next';
import * as Y from 'yjs';

const document = new Y.Doc();
const provider = new HocuspocusProvider({ url: `ws://127.0.0.1:${PORT}`, name: 'why', document });
const text = document.getText('why');
provider.awareness.setLocalStateField('user', { name: 'Lee', color: '#4f46e5' });
provider.on('synced', () => {
  if (globalThis.view) return;
  globalThis.view = new EditorView({
    parent: globalThis.document.getElementById('editor'),
    state: EditorState.create({
      doc: text.toString(),
      extensions: [history(), keymap.of([...historyKeymap, { key: 'Enter', run: insertNewline }]), EditorView.lineWrapping, yCollab(text, provider.awareness)],
    }),
  });
});
