import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fill, written } from './reading-sheet/block';
import { drawAbout, drawCell } from './reading-sheet/draw';
import { begins, commanded, moveAfter, moveBy } from './reading-sheet/keys';
import {
    type Answer,
    type Picture,
    type Place,
    type Row,
    type Typed,
    between,
    cellAt,
    keyOf,
    nothingAt,
    placeOf,
    within,
} from './reading-sheet/sheet';
import { Unsaved } from './reading-sheet/unsaved';

type Server = {
    typed(cells: Typed[]): void;
    pasted(text: string): Promise<{ rows: string[][]; said: string }>;
    save(): void;
};
type Editing = { text: string; quick: boolean };

/** Nothing older than this is only in the browser. */
const KEPT_AFTER_MS = 250;

/** A grid to type into as into a spreadsheet. What is typed in it stays with its author until it is saved. */
class ReadingSheet extends LitElement {
    static override properties = {
        picture: { attribute: false },
        beginning: { attribute: false },
        answers: { attribute: false },
        called: { attribute: false },
        said: { state: true },
        editing: { state: true },
        noting: { state: true },
        at: { state: true },
        from: { state: true },
    };

    declare $server: Server;
    declare picture: Picture | undefined;
    declare beginning: { number: number; kept: { key: string; cell: Typed }[] } | undefined;
    declare answers: Answer[] | undefined;
    declare called: { number: number; key: string } | undefined;
    declare said: string;
    declare editing: Editing | undefined;
    declare noting: string | undefined;
    declare at: Place;
    declare from: Place;
    private unsaved = new Unsaved([]);
    private answered = new Map<string, Answer>();
    private here = '';
    private focusing = false;
    private begun = false;
    private byFinger = false;
    private soon = 0;
    private keptEarly = '';
    private over: string | undefined;

    constructor() {
        super();
        this.said = '';
        this.at = { row: 0, column: 0 };
        this.from = this.at;
    }

    override createRenderRoot() {
        return this;
    }

    override willUpdate(changed: Map<string, unknown>) {
        if (changed.has('beginning')) {
            this.unsaved = new Unsaved(this.beginning?.kept ?? []);
        }
        if (changed.has('answers')) {
            this.answered = new Map((this.answers ?? []).map((answer) => [answer.key, answer]));
            this.unsaved.settle(this.answers ?? []);
        }
        const picture = this.picture;
        if (!picture) {
            return;
        }
        if (changed.has('picture')) {
            // Rows may have come above: whoever types stays where they type.
            this.select(placeOf(picture, this.here) ?? this.at);
        }
        const called = changed.has('called') && this.called ? placeOf(picture, this.called.key) : undefined;
        if (called) {
            this.finish();
            this.select(called);
            this.focusing = true;
        }
    }

    override updated() {
        if (this.focusing) {
            this.focusing = false;
            this.focusHere();
            // A page that is still being put together loses it again.
            [150, 400, 900, 1500]
                .filter(() => !this.begun)
                .forEach((later) => setTimeout(() => document.activeElement === document.body && this.focusHere(), later));
            this.begun = true;
        }
    }

    private focusHere() {
        const field = this.querySelector<HTMLInputElement>('td input');
        const wanted = field ?? this.querySelector<HTMLElement>('td[tabindex="0"]');
        wanted?.focus();
        field?.setSelectionRange(field.value.length, field.value.length);
    }

    private select(to: Place, extend = false) {
        if (!this.picture) {
            return;
        }
        this.at = within(this.picture, to);
        this.from = extend ? within(this.picture, this.from) : this.at;
        this.here = this.picture.rows.length > 0 ? keyOf(this.picture, this.at) : '';
    }

    private go(rows: number, columns: number, extend = false) {
        this.select({ row: this.at.row + rows, column: this.at.column + columns }, extend);
        this.said = '';
        this.focusing = true;
    }

    private tell(cells: Typed[]) {
        if (cells.length > 0) {
            this.$server.typed(cells);
        }
        this.requestUpdate();
    }

    /** What stays unsaved of a cell with these words in it; nothing where it says what is there. */
    private typing(key: string, place: Place, text: string | null, note: string | null): Typed | undefined {
        const [measure, day] = key.split(' ');
        // A colleague's value may have come in since typing began.
        const begunOver = key === this.here ? this.over : undefined;
        const base = this.unsaved.at(key)?.base ?? begunOver ?? cellAt(this.picture as Picture, place).base;
        return text === null && note === null ? undefined : { measure, day, text, note, base };
    }

    private withFigure(place: Place, words: string): [string, Typed | undefined] {
        const key = keyOf(this.picture as Picture, place);
        const said = words.trim();
        const text = said === '' || said === cellAt(this.picture as Picture, place).typed ? null : said;
        return [key, this.typing(key, place, text, this.unsaved.at(key)?.note ?? null)];
    }

    private withNote(note: string): [string, Typed | undefined] {
        const kept = note.trim() === cellAt(this.picture as Picture, this.at).note ? null : note;
        return [this.here, this.typing(this.here, this.at, this.unsaved.at(this.here)?.text ?? null, kept)];
    }

    /** Also what is not finished outlives a closed page. */
    private keepSoon([key, cell]: [string, Typed | undefined]) {
        window.clearTimeout(this.soon);
        this.soon = window.setTimeout(() => {
            this.keptEarly = key;
            this.$server.typed([cell ?? nothingAt(key)]);
        }, KEPT_AFTER_MS);
    }

    /** Whoever goes elsewhere has finished what they typed; what they gave up is as it was before. */
    private finish(taken = true) {
        const { editing, noting } = this;
        window.clearTimeout(this.soon);
        this.editing = undefined;
        this.noting = undefined;
        const told = !taken
            ? []
            : editing
              ? this.unsaved.step([this.withFigure(this.at, editing.text)])
              : noting !== undefined
                ? this.unsaved.step([this.withNote(noting)])
                : [];
        const early = this.keptEarly;
        this.keptEarly = '';
        this.over = undefined;
        this.tell(told.length > 0 || !early ? told : [this.unsaved.at(early) ?? nothingAt(early)]);
    }

    private edit(text: string | undefined) {
        const picture = this.picture as Picture;
        const cell = cellAt(picture, this.at);
        this.said = cell.closed;
        if (cell.closed) {
            return;
        }
        this.editing = {
            text: text ?? this.unsaved.at(this.here)?.text ?? cell.typed,
            quick: text !== undefined,
        };
        this.over = cell.base;
        this.from = this.at;
        this.focusing = true;
    }

    private takeBack() {
        const picture = this.picture as Picture;
        const places = between(this.from, this.at);
        const typed = places.filter((place) => this.unsaved.at(keyOf(picture, place)));
        if (typed.length === 0 && places.some((place) => cellAt(picture, place).typed !== '')) {
            this.said = 'What is saved stays: type another value over it to correct it.';
            return;
        }
        this.tell(this.unsaved.step(typed.map((place) => [keyOf(picture, place), undefined])));
    }

    /** Whoever takes a step back or forth sees where it was. */
    private stepped(cells: Typed[]) {
        const places = cells.map(({ measure, day }) => placeOf(this.picture as Picture, `${measure} ${day}`));
        const first = places.find((place) => place !== undefined);
        if (first) {
            this.select(first);
            this.focusing = true;
        }
        this.said = places.includes(undefined) ? 'Some of it is in periods that are not shown now.' : '';
        this.tell(cells);
    }

    private async paste(pasted: ClipboardEvent) {
        const text = pasted.clipboardData?.getData('text/plain') ?? '';
        if (!this.picture || this.editing || (pasted.target as Element).localName === 'input' || text.trim() === '') {
            return;
        }
        pasted.preventDefault();
        const { rows, said } = await this.$server.pasted(text);
        const block = fill(this.picture, between(this.from, this.at), rows);
        this.tell(this.unsaved.step(block.wanted.map(([place, words]) => this.withFigure(place, words))));
        this.said = [said, block.said].filter((words) => words !== '').join(' ');
    }

    private copy(copied: ClipboardEvent) {
        const picture = this.picture;
        if (!picture || this.editing || (copied.target as Element).localName === 'input') {
            return;
        }
        const words = (place: Place) => this.unsaved.at(keyOf(picture, place))?.text ?? cellAt(picture, place).typed;
        copied.clipboardData?.setData('text/plain', written([this.from, this.at], words));
        copied.preventDefault();
    }

    private press(pressed: KeyboardEvent) {
        if (pressed.isComposing) {
            return;
        }
        if (this.editing ? this.pressEditing(pressed, this.editing) : this.pressMoving(pressed)) {
            pressed.preventDefault();
            pressed.stopPropagation();
        }
    }

    private pressEditing(pressed: KeyboardEvent, { quick }: Editing): boolean {
        const move = moveAfter(pressed, quick);
        if (move) {
            this.finish();
            this.go(...move);
        } else if (pressed.key === 'Escape') {
            this.finish(false);
            this.focusing = true;
        } else if (commanded(pressed) && pressed.key.toLowerCase() === 's') {
            this.save();
        } else {
            return false;
        }
        return true;
    }

    private pressMoving(pressed: KeyboardEvent): boolean {
        const picture = this.picture as Picture;
        const move = moveBy(pressed, picture);
        const command = commanded(pressed) ? pressed.key.toLowerCase() : '';
        if (move) {
            this.go(...move, pressed.shiftKey);
        } else if (pressed.key === 'Enter' || pressed.key === 'F2') {
            this.edit(undefined);
        } else if (pressed.key === 'Delete' || pressed.key === 'Backspace') {
            this.takeBack();
        } else if (command === 'z' && !pressed.shiftKey) {
            this.stepped(this.unsaved.undo());
        } else if (command === 'y' || command === 'z') {
            this.stepped(this.unsaved.redo());
        } else if (command === 's') {
            this.save();
        } else if (command === 'a') {
            this.from = { row: 0, column: 0 };
            this.select({ row: picture.rows.length, column: picture.columns.length }, true);
        } else if (begins(pressed)) {
            this.edit(pressed.key);
        } else {
            return false;
        }
        return true;
    }

    private pressNoting(pressed: KeyboardEvent) {
        const saving = commanded(pressed) && pressed.key.toLowerCase() === 's';
        if (pressed.isComposing || !(saving || pressed.key === 'Enter' || pressed.key === 'Escape')) {
            return;
        }
        pressed.preventDefault();
        this.finish(pressed.key !== 'Escape');
        this.focusing = true;
        if (saving) {
            this.save();
        }
    }

    private save() {
        this.finish();
        this.focusing = true;
        this.$server.save();
    }

    private static under(event: Event): Place | undefined {
        const cell = (event.target as Element).closest<HTMLTableCellElement>('td[role="gridcell"]');
        const row = cell?.parentElement as HTMLTableRowElement | undefined;
        return cell && row ? { row: row.sectionRowIndex, column: cell.cellIndex - 1 } : undefined;
    }

    private point(down: MouseEvent) {
        const place = ReadingSheet.under(down);
        if (!place || (down.target as Element).localName === 'input') {
            return;
        }
        const again = place.row === this.at.row && place.column === this.at.column;
        this.finish();
        this.select(place, down.shiftKey);
        this.said = '';
        this.focusing = true;
        down.preventDefault();
        // A finger has no keys to begin with.
        if (this.byFinger && again) {
            this.edit(undefined);
        }
    }

    private drag(over: MouseEvent) {
        const place = over.buttons === 1 && !this.editing ? ReadingSheet.under(over) : undefined;
        if (place) {
            this.select(place, true);
        }
    }

    private typed(typing: InputEvent) {
        if (this.editing) {
            const text = (typing.target as HTMLInputElement).value;
            this.editing = { text, quick: this.editing.quick };
            this.keepSoon(this.withFigure(this.at, text));
        }
    }

    override render() {
        const picture = this.picture;
        if (!picture || picture.rows.length === 0) {
            return nothing;
        }
        return html`<div class="card scorecard sheet">
                <div class="table-scroll">
                    <table
                        class="table pinned"
                        role="grid"
                        aria-label=${picture.caption}
                        aria-multiselectable="true"
                        @keydown=${this.press}
                        @input=${this.typed}
                        @paste=${this.paste}
                        @copy=${this.copy}
                        @pointerdown=${(down: PointerEvent) => (this.byFinger = down.pointerType === 'touch')}
                        @mousedown=${this.point}
                        @mouseover=${this.drag}
                        @dblclick=${() => !this.editing && this.edit(undefined)}
                    >
                        <thead>
                            <tr role="row">
                                <th scope="col" role="columnheader">Measure</th>
                                ${picture.columns.map(
                                    ({ label, full }) =>
                                        html`<th scope="col" role="columnheader" class="figure" title=${full}>${label}</th>`,
                                )}
                            </tr>
                        </thead>
                        <tbody>
                            ${repeat(
                                picture.rows,
                                (row) => row.measure,
                                (row, at) => this.row(picture, row, at),
                            )}
                        </tbody>
                    </table>
                </div>
            </div>
            ${drawAbout(picture, this.at, this.answered.get(this.unsaved.at(this.here) ? this.here : ''), {
                said: this.said,
                note: this.noting ?? this.unsaved.at(this.here)?.note ?? cellAt(picture, this.at).note,
                typing: (note) => {
                    this.over ??= cellAt(picture, this.at).base;
                    this.noting = note;
                    this.keepSoon(this.withNote(note));
                },
                done: () => this.finish(),
                press: (pressed) => this.pressNoting(pressed),
            })}`;
    }

    private row(picture: Picture, row: Row, at: number) {
        const [top, bottom] = [this.from.row, this.at.row].sort((one, other) => one - other);
        const [left, right] = [this.from.column, this.at.column].sort((one, other) => one - other);
        return html`<tr role="row">
            <th scope="row" role="rowheader">
                <span class="name">${row.name}</span>
                <span class="detail">${row.detail}</span>
            </th>
            ${row.cells.map((_, column) => {
                const key = keyOf(picture, { row: at, column });
                const typed = this.unsaved.at(key);
                const here = at === this.at.row && column === this.at.column;
                return drawCell(
                    picture,
                    { row: at, column },
                    {
                        here,
                        chosen: at >= top && at <= bottom && column >= left && column <= right,
                        typed,
                        answer: typed && this.answered.get(key),
                        editing: here ? this.editing?.text : undefined,
                    },
                    () => !this.focusing && this.finish(),
                );
            })}
        </tr>`;
    }
}

customElements.define('reading-sheet', ReadingSheet);
