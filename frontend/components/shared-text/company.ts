import { ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { cursorGone, cursorMoved } from './cursors';

/** Who comes into the text and who goes, in words for whoever does not see their cursors. */
export function company(say: (words: string) => void) {
  return ViewPlugin.define(() => {
    const here = new Map<string, string>();
    return {
      update({ transactions }: ViewUpdate) {
        for (const effect of transactions.flatMap(({ effects }) => effects)) {
          if (effect.is(cursorMoved) && !here.has(effect.value.client)) {
            here.set(effect.value.client, effect.value.name);
            say(`${effect.value.name} is here too.`);
          } else if (effect.is(cursorGone) && here.has(effect.value)) {
            say(`${here.get(effect.value)} has left.`);
            here.delete(effect.value);
          }
        }
      },
    };
  });
}
