import type { EditorView } from '@codemirror/view';
import { type Format, formats } from './format';

const isMac = /Mac|iP(hone|ad|od)/.test(navigator.platform);

function shortcut({ key }: Format) {
  return key ? ` (${isMac ? '⌘' : 'Ctrl+'}${key.slice(4).toUpperCase()})` : '';
}

/** One stop of the Tab key; the arrows move inside. */
export function fill(toolbar: Element, view: () => EditorView | undefined) {
  if (toolbar.childElementCount) return;
  const buttons = formats.map((format) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.textContent = format.face;
    button.className = format.label.toLowerCase().replace(' ', '-');
    button.setAttribute('aria-label', format.label);
    if (format.key) button.setAttribute('aria-keyshortcuts', format.key.replace('Mod-', isMac ? 'Meta+' : 'Control+').toUpperCase());
    button.title = format.label + shortcut(format);
    // The editor keeps its focus, and a phone its keyboard.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      const editor = view();
      if (!editor) return;
      format.run(editor);
      editor.focus();
    });
    return button;
  });
  buttons[0].tabIndex = 0;
  toolbar.append(...buttons);
  toolbar.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent;
    const now = buttons.indexOf((toolbar.getRootNode() as ShadowRoot).activeElement as HTMLButtonElement);
    const last = buttons.length - 1;
    const next = { ArrowRight: now === last ? 0 : now + 1, ArrowLeft: now === 0 ? last : now - 1, Home: 0, End: last }[key];
    if (key === 'Escape') view()?.focus();
    if (next === undefined || now < 0) return;
    event.preventDefault();
    buttons.forEach((button, index) => { button.tabIndex = index === next ? 0 : -1; });
    buttons[next].focus();
  });
}
