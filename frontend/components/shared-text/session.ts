import { receiveUpdates, sendableUpdates } from '@codemirror/collab';
import { ChangeSet, type Extension, Text } from '@codemirror/state';
import { type EditorView, ViewPlugin } from '@codemirror/view';
import type { Saving } from '../shared-text';
import { Confirmed } from './confirmed';
import { Connection, type Told } from './connection';
import { Journal } from './journal';
import { cursorGone, cursorMoved, writtenBy } from './cursors';
import { between, composed, mended, repeated, together } from './changes';
import { describe, equip, makeView, stateFor, type Place } from './view';

const AT_ONCE = 200;
const KEEP_AFTER = 120;
const CALL_IT_UNSAVED = 1000;

export interface Host extends Place {
  saving(saving: Saving): void;
  shown(): void;
  /** Its words are others than before, whoever wrote them. */
  reworded(): void;
  /** There is more to bring home from closed tabs. */
  again(): void;
}

/** One open editor of a shared text: what is typed goes out at once, and is kept here until the server has it. */
export class Session {
  private view?: EditorView;
  private readonly confirmed = new Confirmed();
  private readonly connection: Connection;
  private ready = false;
  private inFlight = false;
  private sent = 0;
  private mended = false;
  private typed = false;
  private finishing = false;
  private writable = false;
  private tools: Extension = [];
  private looks = { label: '', placeholder: '', editable: false };
  private timers: Record<string, number | undefined> = {};
  /** Plugins hear of a change before the page is drawn and measured anew, for which the others need not wait. */
  private readonly beforeDrawing = ViewPlugin.define(() => ({
    update: ({ docChanged }) => {
      if (docChanged) this.push();
    },
  }));

  static async open(textId: string, personId: string, host: Host) {
    return new Session(textId, personId, host, await Journal.open(textId, personId));
  }

  private constructor(private readonly textId: string, private readonly personId: string, private readonly host: Host, private journal: Journal) {
    const unsent = journal.unsent;
    if (unsent) {
      this.confirmed.begin(unsent.version, Text.of(unsent.base.split('\n')), unsent.told || unsent.epoch === undefined ? unsent.version : -1);
      this.confirmed.epoch = unsent.epoch ?? '';
      this.start();
      this.follow('', unsent.told ?? []);
      for (const changes of unsent.changes) this.repeat(ChangeSet.fromJSON(changes));
    }
    this.connection = new Connection(textId, journal.client, {
      since: () => this.view && this.confirmed.since,
      hear: (told) => this.hear(told),
      cut: () => this.cut(),
      refused: () => this.refused(),
      signedOut: () => this.signedOut(),
    });
    window.addEventListener('pagehide', this.keep);
    document.addEventListener('visibilitychange', this.keep);
  }

  describe(label: string, placeholder: string, editable: boolean) {
    this.looks = { label, placeholder, editable };
    if (this.view) describe(this.view, { ...this.looks, editable: editable && this.writable });
  }

  /** Tools that were loaded later; they stay when the text is begun anew. */
  equip(tools: Extension) {
    this.tools = tools;
    if (this.view) equip(this.view, tools);
  }

  get editor() {
    return this.view;
  }

  get words() {
    return this.view?.state.doc.toString();
  }

  focus() {
    this.view?.focus();
  }

  /** Leaves, but not before the last words are safe, or at least in the journal. */
  finish() {
    this.finishing = true;
    this.keep();
    this.connection.send({ type: 'leave' });
    if (!this.unsent.length) this.end();
    else this.timers.end = window.setTimeout(() => this.end(), 5000);
  }

  private end() {
    window.removeEventListener('pagehide', this.keep);
    document.removeEventListener('visibilitychange', this.keep);
    Object.values(this.timers).forEach(clearTimeout);
    this.connection.close();
    this.journal.close();
    this.view?.destroy();
  }

  private start() {
    const state = stateFor(this.confirmed.text, [together(this.confirmed.version, this.journal.client), this.beforeDrawing], this.tools);
    if (this.view) this.view.setState(state);
    else this.view = makeView(state, this.host, (update) => {
      if (update.docChanged && this.unsent.length) this.changed();
      if (update.docChanged) this.host.reworded();
      if (update.selectionSet || update.focusChanged) this.later('cursor', 60, () => this.tellCursor());
    });
    describe(this.view, { ...this.looks, editable: this.looks.editable && this.writable });
    this.host.shown();
  }

  private get unsent() {
    return this.view ? sendableUpdates(this.view.state) : [];
  }

  private changed() {
    this.typed = true;
    this.push();
    this.later('keep', KEEP_AFTER, this.keep);
    this.timers.unsaved ??= window.setTimeout(() => this.show(), CALL_IT_UNSAVED);
  }

  private push(most = AT_ONCE) {
    const updates = this.unsent.slice(0, most);
    if (!this.ready || this.inFlight || !updates.length) return;
    const { version, epoch } = this.confirmed;
    this.sent = updates.length;
    this.inFlight = this.connection.send({ type: 'push', version, epoch, changes: updates.map((update) => update.changes.toJSON()) }, true);
  }

  private readonly keep = () => {
    const unsent = this.unsent;
    if (!unsent.length) return;
    this.journal.keep({ ...this.confirmed.record, changes: unsent.map((update) => update.changes.toJSON()) });
  };

  private hear(told: Told) {
    switch (told.type) {
      case 'whole': return this.begin(told.version, told.text);
      case 'changed': return this.receive(told);
      case 'kept': return this.confirmed.keptUpTo(told.version);
      case 'undone': return this.undo(told.version, told.epoch);
      case 'ready': return this.greeted(told.epoch, told.kept, told.editable);
      case 'behind': return this.resend();
      case 'unsaved': return this.host.saving('unsaved');
      case 'unfit': return this.mend();
      case 'full': return this.tooLong();
      case 'cursor': return this.see(told);
      case 'gone': return this.view?.dispatch({ effects: cursorGone.of(told.client) });
      case 'joined': return this.tellCursor();
    }
  }

  /** The server's text without its history: what was typed here is carried over by what it changed. */
  private begin(version: number, text: string) {
    const doc = Text.of(text.split('\n'));
    const theirs = this.view && between(this.confirmed.text, doc);
    this.confirmed.begin(version, doc);
    this.carryOver(this.unsent, theirs);
  }

  /** The server lost what it had told after this version, which was never kept: others' words go, one's own stay. */
  private undo(version: number, epoch: string) {
    const undone = this.confirmed.toldSince(version);
    if (!undone) return this.connection.again();
    this.confirmed.epoch = epoch;
    this.confirmed.goBack(undone);
    // What was sent is void; it goes again with the greeting that follows.
    this.inFlight = true;
    if (undone.length) this.carryOver(this.unsent, composed(undone)!.invert(undone[0].before));
  }

  /** Begins anew with the confirmed text; what was typed here, and the caret, are carried over what others did to it. */
  private carryOver(mine: readonly { changes: ChangeSet }[], theirs?: ChangeSet) {
    const carried: ChangeSet[] = [];
    let over = theirs;
    for (const { changes } of over ? mine : []) {
      carried.push(changes.map(over!));
      over = over!.map(changes, true);
    }
    const selection = over && this.view?.state.selection.map(over);
    this.start();
    for (const changes of carried) this.repeat(changes);
    if (selection) this.view!.dispatch({ selection });
  }

  /** Also what has come to nothing meanwhile: the server counts the changes that it was sent. */
  private repeat(changes: ChangeSet) {
    this.view!.dispatch({ changes, effects: changes.empty ? [repeated.of(null)] : [] });
  }

  private receive({ version, client, changes, kept }: Extract<Told, { type: 'changed' }>) {
    if (!this.view) return;
    const isMine = client === this.journal.client;
    if (version + changes.length > this.confirmed.version) {
      if (version !== this.confirmed.version) return this.connection.again();
      if (isMine && !this.isAsSent(changes)) this.takeTheServersWord(changes);
      else this.follow(client, changes);
      if (isMine) this.acknowledged();
    }
    this.confirmed.keptUpTo(kept);
  }

  /** After a cut in an unlucky moment, what the server has kept of mine may be other than what I hold of it. */
  private isAsSent(told: unknown[]) {
    return this.unsent.slice(0, told.length).every(({ changes }, at) => JSON.stringify(changes) === JSON.stringify(told[at]));
  }

  private takeTheServersWord(told: unknown[]) {
    const before = this.confirmed.text;
    const unsent = this.unsent;
    const mine = composed(unsent.slice(0, told.length))!;
    const theirs = told.map((json) => ({ changes: ChangeSet.fromJSON(json) }));
    for (const { changes } of theirs) this.confirmed.confirm(changes);
    const meant = mine.apply(before);
    const sameWords = meant.eq(this.confirmed.text) && ChangeSet.empty(meant.length);
    this.carryOver(unsent.slice(told.length), sameWords || mine.invert(before).compose(composed(theirs)!));
  }

  private follow(client: string, told: unknown[]) {
    const view = this.view!;
    const updates = told.map((json) => ({ changes: ChangeSet.fromJSON(json), clientID: client, effects: [writtenBy.of(client)] }));
    for (const { changes } of updates) this.confirmed.confirm(changes);
    view.dispatch(receiveUpdates(view.state, updates));
  }

  private acknowledged() {
    this.inFlight = this.mended = false;
    if (this.unsent.length) return this.push();
    this.stop('keep');
    this.journal.forget();
    this.later('cursor', 60, () => this.tellCursor());
    if (this.ready) this.show();
    if (this.finishing) this.end();
    else this.lookForMore();
  }

  private greeted(epoch: string, kept: number, editable: boolean) {
    this.ready = true;
    this.confirmed.epoch = epoch;
    this.confirmed.keptUpTo(kept);
    this.inFlight = false;
    this.writable = editable;
    this.describe(this.looks.label, this.looks.placeholder, this.looks.editable);
    if (!this.unsent.length) {
      this.journal.forget();
      this.lookForMore();
    }
    this.push();
    this.show();
    this.later('cursor', 60, () => this.tellCursor());
  }

  /** Several closed tabs may have left something behind: one after the other is brought home. */
  private lookForMore() {
    const { unsent, client } = this.journal;
    if (unsent && !this.view?.hasFocus && Journal.hasLeft(this.textId, this.personId, client)) this.host.again();
  }

  private resend() {
    this.inFlight = false;
    this.push();
  }

  /** The server cannot take the changes as they are (half an emoji, say): made anew as one plain change, once. */
  private mend() {
    this.inFlight = false;
    const mine = composed(this.unsent);
    if (this.mended || !mine) return this.host.saving('unsaved');
    this.mended = true;
    this.sayAnew(mended(mine));
  }

  /** What was typed later may shorten it again, so all of it has to go at once. */
  private tooLong() {
    this.inFlight = false;
    if (this.unsent.length === this.sent) return this.host.saving('full');
    this.push(this.unsent.length);
  }

  /** The same words again as one change, with the caret where it was. */
  private sayAnew(changes: ChangeSet) {
    const view = this.view!;
    const { anchor, head } = view.state.selection.main;
    this.start();
    const within = (at: number) => Math.min(at, changes.newLength);
    view.dispatch({ changes, selection: { anchor: within(anchor), head: within(head) } });
  }

  private cut() {
    this.ready = this.inFlight = false;
    this.keep();
    this.later('offline', CALL_IT_UNSAVED, () => this.show());
  }

  private refused() {
    this.ready = false;
    this.writable = false;
    this.describe(this.looks.label, this.looks.placeholder, false);
    this.host.saving('closed');
  }

  private signedOut() {
    this.stop('offline');
    this.host.saving('signed-out');
  }

  private show() {
    this.stop('unsaved');
    if (this.ready) this.stop('offline');
    if (!this.ready) this.host.saving('offline');
    else if (this.unsent.length) this.host.saving('unsaved');
    else this.host.saving(this.typed ? 'saved' : 'still');
  }

  /** Only what the others have can be pointed at, so a cursor waits for the words before it. */
  private tellCursor() {
    const view = this.view;
    if (!view || !this.ready || this.unsent.length) return;
    if (!view.hasFocus) return void this.connection.send({ type: 'leave' });
    const { anchor, head } = view.state.selection.main;
    this.connection.send({ type: 'cursor', version: this.confirmed.version, anchor, head });
  }

  private see(told: Extract<Told, { type: 'cursor' }>) {
    const view = this.view;
    if (!view) return;
    const since: { changes: ChangeSet }[] = [...this.confirmed.remembered(told.version), ...this.unsent];
    const place = (at: number) => since.reduce((to, { changes }) => changes.mapPos(Math.min(to, changes.length)), at);
    view.dispatch({ effects: cursorMoved.of({ ...told, anchor: place(told.anchor), head: place(told.head) }) });
  }

  private later(what: string, after: number, run: () => void) {
    clearTimeout(this.timers[what]);
    this.timers[what] = window.setTimeout(run, after);
  }

  private stop(what: string) {
    clearTimeout(this.timers[what]);
    this.timers[what] = undefined;
  }
}
