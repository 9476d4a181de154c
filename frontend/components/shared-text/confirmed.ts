import { type ChangeSet, Text } from '@codemirror/state';
import type { Since } from './connection';

const REMEMBERED = 100;

/** A change that was told, and the text before it. */
export interface Change {
  version: number;
  before: Text;
  changes: ChangeSet;
}

/** The text as the server has told it, and the way back to what it has kept for good. */
export class Confirmed {
  text: Text = Text.empty;
  version = 0;
  epoch = '';
  private kept = -1;
  private past: Change[] = [];

  /** A version that is not known to be kept is as good as none in another epoch. */
  begin(version: number, text: Text, kept = -1) {
    [this.version, this.text, this.kept, this.past] = [version, text, kept, []];
  }

  confirm(changes: ChangeSet) {
    this.past.push({ version: this.version++, before: this.text, changes });
    this.text = changes.apply(this.text);
  }

  keptUpTo(version: number) {
    this.kept = Math.max(this.kept, version);
    const needed = this.past.findIndex((change) => change.version >= this.kept);
    this.past.splice(0, Math.min(needed < 0 ? this.past.length : needed, this.past.length - REMEMBERED));
  }

  /** What was told from this version on; nothing when the text of that version is no longer here. */
  toldSince(version: number): Change[] | undefined {
    if (version === this.version) return [];
    const from = this.past.findIndex((change) => change.version === version);
    return from < 0 ? undefined : this.past.slice(from);
  }

  /** The changes that are still remembered, from this version on. */
  remembered(version: number): readonly Change[] {
    return this.past.filter((change) => change.version >= version);
  }

  /** Only a version to whose text this editor could go back is any use to the server. */
  get since(): Since {
    return { from: this.version, epoch: this.epoch, kept: this.toldSince(this.kept) ? this.kept : -1 };
  }

  /** As much as a later editor needs to go on from what is kept. */
  get record() {
    const told = this.toldSince(this.kept);
    return {
      version: told?.length ? told[0].version : this.version,
      base: (told?.length ? told[0].before : this.text).toString(),
      told: told?.map(({ changes }) => changes.toJSON()),
      epoch: this.epoch,
    };
  }

  /** Back to the text before these changes, which turned out to be void. */
  goBack(undone: Change[]) {
    if (!undone.length) return;
    this.past.length -= undone.length;
    [this.version, this.text] = [undone[0].version, undone[0].before];
  }
}
