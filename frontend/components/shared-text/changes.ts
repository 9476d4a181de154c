import { collab } from '@codemirror/collab';
import { ChangeSet, StateEffect, type Extension, type Text } from '@codemirror/state';

/** Marks a change that is sent although it changes nothing any more. */
export const repeated = StateEffect.define<null>();

/** Counts what is typed from this version on until the server has it. */
export function together(startVersion: number, clientID: string): Extension {
  return collab({
    startVersion,
    clientID,
    sharedEffects: (transaction) => transaction.effects.filter((effect) => effect.is(repeated)),
  });
}

export function composed(updates: readonly { changes: ChangeSet }[]): ChangeSet | undefined {
  return updates.length ? updates.map(({ changes }) => changes).reduce((all, next) => all.compose(next)) : undefined;
}

/** What turned one text into the other, as one replaced stretch. */
export function between(before: Text, after: Text): ChangeSet {
  const [a, b] = [before.toString(), after.toString()];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return ChangeSet.of({ from: start, to: a.length - end, insert: after.slice(start, b.length - end) }, a.length);
}

/** Without halves of characters, which some keyboards deliver one at a time and no text can hold. */
export function mended(changes: ChangeSet): ChangeSet {
  const whole = (part: unknown) => (typeof part === 'string' ? part.replace(/\p{Surrogate}/gu, '') : part);
  const json = changes.toJSON() as unknown[];
  return ChangeSet.fromJSON(json.map((part) => (Array.isArray(part) ? part.map(whole) : part)));
}
