import { Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { company } from './company';
import { formats, goOn } from './format';
import { mentions, type Nameable } from './mentions';

export { fill } from './toolbar';

/** Rich text from other programs comes in as Markdown; what says no more than its plain words stays plain. */
const pasting = EditorView.domEventHandlers({
  paste(event, view) {
    const html = event.clipboardData?.getData('text/html');
    const plain = event.clipboardData?.getData('text/plain') ?? '';
    if (!html || view.state.readOnly) return false;
    event.preventDefault();
    import('./paste')
      .then(({ markdownOf }) => markdownOf(html, plain))
      .catch(() => undefined)
      .then((markdown) => {
        view.dispatch(view.state.replaceSelection((markdown ?? plain).replace(/\r\n?/g, '\n')), { userEvent: 'input.paste', scrollIntoView: true });
      });
    return true;
  },
});

/** What a writer needs besides the keys, loaded once they come to write. */
export function tools(people: () => Promise<readonly Nameable[]>, say: (words: string) => void) {
  return [
    mentions(people, say),
    company(say),
    pasting,
    Prec.high(keymap.of([...formats.flatMap(({ key, run }) => (key ? [{ key, run, preventDefault: true }] : [])), { key: 'Enter', run: goOn }])),
  ];
}
