import { LitElement, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import {
    type Answer,
    type Picture,
    type Place,
    type Row,
    type Typed,
    between,
    cellAt,
    keyOf,
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

/** A grid to type into as into a spreadsheet. What is typed in it stays with its author until it is saved. */
class ReadingSheet extends LitElement {
    static override properties = {
        picture: { attribute: false },
        beginning: { attribute: false },
        answers: { attribute: false },
        called: { attribute: false },
        said: { state: true },
        editing: { state: true },
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
    declare at: Place;
    declare from: Place;
    private unsaved = new Unsaved([]);
    private answered = new Map<string, Answer>();
    private here = '';
    private focusing = false;
    private begun = false;

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
            this.editing = undefined;
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

    private change(places: [Place, string][]) {
        const picture = this.picture as Picture;
        this.tell(
            this.unsaved.step(
                places.map(([place, words]) => {
                    const cell = cellAt(picture, place);
                    const key = keyOf(picture, place);
                    const before = this.unsaved.at(key);
                    const text = words.trim() === '' || words.trim() === cell.typed ? null : words.trim();
                    const [measure, day] = key.split(' ');
                    const note = before?.note ?? null;
                    return [
                        key,
                        text === null && note === null
                            ? undefined
                            : { measure, day, text, note, base: before?.base ?? cell.base },
                    ];
                }),
            ),
        );
    }

    private write(note: string) {
        const picture = this.picture as Picture;
        const cell = cellAt(picture, this.at);
        const key = keyOf(picture, this.at);
        const before = this.unsaved.at(key);
        const [measure, day] = key.split(' ');
        const kept = note.trim() === cell.note ? null : note;
        const text = before?.text ?? null;
        const after =
            text === null && kept === null ? undefined : { measure, day, text, note: kept, base: before?.base ?? cell.base };
        this.tell(this.unsaved.step([[key, after]]));
    }

    private edit(text: string | undefined) {
        const picture = this.picture as Picture;
        const cell = cellAt(picture, this.at);
        if (cell.closed) {
            this.said = cell.closed;
            return;
        }
        this.said = '';
        this.editing = {
            text: text ?? this.unsaved.at(keyOf(picture, this.at))?.text ?? cell.typed,
            quick: text !== undefined,
        };
        this.from = this.at;
        this.focusing = true;
    }

    private finish(rows = 0, columns = 0) {
        const editing = this.editing;
        this.editing = undefined;
        if (editing) {
            this.change([[this.at, editing.text]]);
        }
        this.go(rows, columns);
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

    private async paste(pasted: ClipboardEvent) {
        const picture = this.picture;
        const text = pasted.clipboardData?.getData('text/plain') ?? '';
        if (!picture || this.editing || (pasted.target as Element).localName === 'input' || text.trim() === '') {
            return;
        }
        pasted.preventDefault();
        const { rows, said } = await this.$server.pasted(text);
        this.said = [said, this.fill(rows)].filter((words) => words !== '').join(' ');
    }

    /** From the upper left corner of what is selected on; one figure goes into all of it. */
    private fill(rows: string[][]): string {
        const picture = this.picture as Picture;
        const selected = between(this.from, this.at);
        const single = rows.length === 1 && rows[0].length === 1;
        const wanted: [Place, string][] = single
            ? selected.map((place) => [place, rows[0][0]])
            : rows.flatMap((cells, row) =>
                  cells.map((words, column): [Place, string] => [
                      { row: selected[0].row + row, column: selected[0].column + column },
                      words,
                  ]),
              );
        const figures = wanted.filter(([, words]) => words !== '');
        const inside = figures.filter(([{ row, column }]) => row < picture.rows.length && column < picture.columns.length);
        const open = inside.filter(([place]) => !cellAt(picture, place).closed);
        this.change(open);
        const said = [];
        if (inside.length < figures.length) {
            said.push(
                `${figures.length - inside.length} of ${figures.length} values did not fit and were left out: the sheet ends before them.`,
            );
        }
        if (open.length < inside.length) {
            said.push(`${inside.length - open.length} were left out where nothing can be typed.`);
        }
        return said.join(' ');
    }

    private copy(copied: ClipboardEvent) {
        const picture = this.picture;
        if (!picture || this.editing || (copied.target as Element).localName === 'input') {
            return;
        }
        const lines = new Map<number, string[]>();
        between(this.from, this.at).forEach((place) => {
            const words = this.unsaved.at(keyOf(picture, place))?.text ?? cellAt(picture, place).typed;
            lines.set(place.row, [...(lines.get(place.row) ?? []), words]);
        });
        copied.clipboardData?.setData('text/plain', [...lines.values()].map((line) => line.join('\t')).join('\n'));
        copied.preventDefault();
    }

    private press(pressed: KeyboardEvent) {
        if (pressed.isComposing) {
            return;
        }
        const did = this.editing ? this.pressEditing(pressed, this.editing) : this.pressMoving(pressed);
        if (did) {
            pressed.preventDefault();
            pressed.stopPropagation();
        }
    }

    private pressEditing({ key, shiftKey }: KeyboardEvent, editing: Editing): boolean {
        const arrows: Record<string, [number, number]> = {
            ArrowUp: [-1, 0],
            ArrowDown: [1, 0],
            ArrowLeft: [0, -1],
            ArrowRight: [0, 1],
        };
        if (key === 'Enter') {
            this.finish(shiftKey ? -1 : 1, 0);
        } else if (key === 'Tab') {
            this.finish(0, shiftKey ? -1 : 1);
        } else if (key === 'Escape') {
            this.editing = undefined;
            this.focusing = true;
        } else if (editing.quick && arrows[key]) {
            this.finish(...arrows[key]);
        } else {
            return false;
        }
        return true;
    }

    private pressMoving({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
        const picture = this.picture as Picture;
        const command = ctrlKey || metaKey;
        const last = picture.columns.length;
        const moves: Record<string, [number, number]> = {
            ArrowUp: [command ? -picture.rows.length : -1, 0],
            ArrowDown: [command ? picture.rows.length : 1, 0],
            ArrowLeft: [0, command ? -last : -1],
            ArrowRight: [0, command ? last : 1],
            Home: [command ? -picture.rows.length : 0, -last],
            End: [command ? picture.rows.length : 0, last],
        };
        if (moves[key]) {
            this.go(...moves[key], shiftKey);
        } else if (key === 'Enter' || key === 'F2') {
            this.edit(undefined);
        } else if (key === 'Delete' || key === 'Backspace') {
            this.takeBack();
        } else if (command && key.toLowerCase() === 'z') {
            this.tell(shiftKey ? this.unsaved.redo() : this.unsaved.undo());
        } else if (command && key.toLowerCase() === 'y') {
            this.tell(this.unsaved.redo());
        } else if (command && key.toLowerCase() === 's') {
            this.$server.save();
        } else if (command && key.toLowerCase() === 'a') {
            this.from = { row: 0, column: 0 };
            this.select({ row: picture.rows.length, column: last }, true);
        } else if (!command && !altKey && key.length === 1 && key !== ' ') {
            this.edit(key);
        } else {
            return false;
        }
        return true;
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
                        @paste=${this.paste}
                        @copy=${this.copy}
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
            ${this.about(picture)}`;
    }

    private row(picture: Picture, row: Row, at: number) {
        return html`<tr role="row">
            <th scope="row" role="rowheader">
                <span class="name">${row.name}</span>
                <span class="detail">${row.detail}</span>
            </th>
            ${row.cells.map((_, column) => this.square(picture, { row: at, column }))}
        </tr>`;
    }

    private square(picture: Picture, place: Place) {
        const cell = cellAt(picture, place);
        const typed = this.unsaved.at(keyOf(picture, place));
        const answer = typed && this.answered.get(keyOf(picture, place));
        const here = place.row === this.at.row && place.column === this.at.column;
        const [top, bottom] = [this.from.row, this.at.row].sort((one, other) => one - other);
        const [left, right] = [this.from.column, this.at.column].sort((one, other) => one - other);
        const chosen = place.row >= top && place.row <= bottom && place.column >= left && place.column <= right;
        const wrong = Boolean(answer?.problem);
        const classes = [
            'figure square',
            here ? 'here' : '',
            chosen ? 'chosen' : '',
            typed ? 'unsaved' : '',
            wrong ? 'wrong' : '',
            answer?.meanwhile ? 'meanwhile' : '',
            cell.closed ? 'shut' : '',
            cell.late && !typed ? 'late' : '',
        ].filter((one) => one !== '');
        const name = `${picture.rows[place.row].name}, ${picture.columns[place.column].full}`;
        const words = typed?.text ?? cell.shown;
        return html`<td
            role="gridcell"
            class=${classes.join(' ')}
            tabindex=${here ? 0 : -1}
            aria-selected=${chosen ? 'true' : 'false'}
            aria-invalid=${wrong ? 'true' : nothing}
            aria-readonly=${cell.closed ? 'true' : nothing}
            aria-label="${name}: ${words || (cell.late ? 'late' : 'empty')}${typed ? ', not saved' : ''}"
            @mousedown=${(down: MouseEvent) => this.point(place, down)}
            @mouseenter=${(over: MouseEvent) => over.buttons === 1 && !this.editing && this.select(place, true)}
            @dblclick=${() => this.edit(undefined)}
        >
            ${here && this.editing
                ? html`<input
                      aria-label=${name}
                      maxlength="200"
                      autocomplete="off"
                      .value=${live(this.editing.text)}
                      @input=${(typing: InputEvent) =>
                          (this.editing = {
                              text: (typing.target as HTMLInputElement).value,
                              quick: this.editing?.quick ?? false,
                          })}
                      @blur=${() => this.left()}
                  />`
                : html`<span>${words || (cell.late ? 'late' : '')}</span>${wrong
                          ? html`<span class="sign" aria-hidden="true">!</span>`
                          : nothing}`}
        </td>`;
    }

    private point(place: Place, down: MouseEvent) {
        if ((down.target as Element).localName === 'input') {
            return;
        }
        if (this.editing) {
            this.finish();
        }
        this.select(place, down.shiftKey);
        this.said = '';
        this.focusing = true;
        down.preventDefault();
    }

    /** Whoever goes elsewhere with the mouse has finished typing. */
    private left() {
        if (this.editing && !this.focusing) {
            const text = this.editing.text;
            this.editing = undefined;
            this.change([[this.at, text]]);
        }
    }

    /** What is known of the cell at which somebody is. */
    private about(picture: Picture) {
        const cell = cellAt(picture, this.at);
        const typed = this.unsaved.at(keyOf(picture, this.at));
        const answer = typed && this.answered.get(keyOf(picture, this.at));
        const row = picture.rows[this.at.row];
        const hint = row.parts ? 'A share can be typed with its parts: 45/50, or 45/50 n60 with the sample.' : '';
        const words = answer?.problem || (answer?.means ? `Would be ${answer.means}.` : '') || cell.closed || cell.story || hint;
        return html`<div class="card about-cell">
            <p class="where"><b>${row.name}</b>, ${picture.columns[this.at.column].full}</p>
            <p role="status" class=${answer?.problem ? 'wrong' : ''}>
                ${[this.said, words, answer?.meanwhile ?? ''].filter((one) => one !== '').join(' ')}
            </p>
            <label
                >Note
                <input
                    maxlength="500"
                    ?disabled=${cell.closed !== ''}
                    .value=${live(typed?.note ?? cell.note)}
                    @change=${(changed: Event) => this.write((changed.target as HTMLInputElement).value)}
            /></label>
        </div>`;
    }
}

customElements.define('reading-sheet', ReadingSheet);
