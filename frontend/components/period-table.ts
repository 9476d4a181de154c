import { LitElement, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

type Look = { look: string; shape: string; word: string };
type Head = {
    caption: string;
    region: string;
    last: string;
    periods: { words: string; label: string; year: string }[];
    looks: Record<string, Look>;
};
type Cell = {
    status: string;
    shown: string;
    value?: string;
    beside?: string;
    whence?: string;
    note?: string;
    instead?: string;
    marks?: string;
};
type Line = {
    name: string;
    address: string;
    detail: string;
    status: string;
    standing: string;
    run?: string;
    cells: Cell[];
};
type Shown = { text: string; line: Line; changed: Map<number, number> };

/**
 * Draws measures in thirteen periods. It is given one text for each line, and draws into the page itself, where the page's
 * styles and whoever reads aloud find an ordinary table.
 */
class PeriodTable extends LitElement {
    static override properties = {
        head: { attribute: false },
        order: { attribute: false },
        changes: { attribute: false },
        at: { state: true },
    };

    declare head: string | undefined;
    declare order: string | undefined;
    declare changes: number | undefined;
    declare at: string | undefined;
    private above: Head | undefined;
    private drawnUnder: string | undefined;
    private shown = new Map<string, Shown>();
    private round = 0;

    override createRenderRoot() {
        return this;
    }

    override willUpdate() {
        if (this.head !== this.drawnUnder) {
            this.above = this.head ? (JSON.parse(this.head) as Head) : undefined;
            this.drawnUnder = this.head;
            // Other periods are another table: nothing in it has changed.
            this.shown.clear();
        }
        this.round++;
        const texts = this as unknown as Record<string, string | undefined>;
        const before = this.shown;
        this.shown = new Map();
        for (const id of (this.order ?? '').split(' ')) {
            const text = texts[`line-${id}`];
            if (text) {
                this.shown.set(id, this.looked(text, before.get(id)));
            }
        }
    }

    private looked(text: string, before: Shown | undefined): Shown {
        if (before?.text === text) {
            return before;
        }
        const line = JSON.parse(text) as Line;
        const changed = new Map(before?.changed);
        if (before) {
            line.cells.forEach((cell, at) => {
                if (JSON.stringify(cell) !== JSON.stringify(before.line.cells[at])) {
                    changed.set(at, this.round);
                }
            });
        }
        return { text, line, changed };
    }

    override render() {
        const above = this.above;
        if (!above) {
            return nothing;
        }
        return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${above.region}>
            <table class="table pinned">
                <caption class="for-readers-aloud">
                    ${above.caption}
                </caption>
                <thead>
                    <tr>
                        <th scope="col">Measure</th>
                        ${above.periods.map(
                            ({ words, label, year }) =>
                                html`<th scope="col" class="figure" title=${label}>
                                    ${words}${year ? html`<span class="year">${year}</span>` : nothing}
                                </th>`,
                        )}
                        <th scope="col" class="now">${above.last}</th>
                    </tr>
                </thead>
                <tbody @keydown=${this.move}>
                    ${repeat(
                        this.shown,
                        ([id]) => id,
                        ([id, shown]) => this.row(above, id, shown),
                    )}
                </tbody>
            </table>
        </div>`;
    }

    private row(above: Head, id: string, { line, changed }: Shown) {
        const look = above.looks[line.status];
        return html`<tr>
            <th scope="row">
                <a router-link href=${line.address}>${line.name}</a>
                <span class="detail">${line.detail}</span>
            </th>
            ${line.cells.map((cell, at) => this.square(above, id, line, cell, at, changed.get(at)))}
            <td class="now">
                <span class="sparkline" aria-hidden="true">${unsafeHTML(line.run ?? '')}</span>
                <span class="standing"
                    ><span class="status ${look.look}"
                        ><span class="shape" aria-hidden="true">${look.shape}</span><span>${line.standing}</span></span
                    ></span
                >
            </td>
        </tr>`;
    }

    private square(above: Head, id: string, line: Line, cell: Cell, at: number, changed: number | undefined) {
        const { look, shape, word } = above.looks[cell.status];
        const beside = cell.beside ?? '';
        const said = cell.value ? `${cell.value}, ${word}` : word;
        const whence = cell.whence ? `. ${cell.whence}` : '';
        const note = cell.note ? `\nNote: “${cell.note}”` : '';
        const place = `cell-${id}-${at}`;
        return html`<td class="figure">
            <button
                type="button"
                id=${place}
                tabindex=${place === this.stop() ? 0 : -1}
                @focus=${() => (this.at = place)}
                class="cell ${cell.marks ?? ''}"
                aria-label="${line.name}, ${above.periods[at].label}: ${said}${beside}"
                title="${word}${beside}${whence}${note}"
                @click=${() => this.open(id, at, place)}
            >
                <span class="shape ${look}" aria-hidden="true">${cell.shown === '–' ? '' : shape}</span
                ><span>${cell.shown}</span>${cell.instead ? html`<span class="instead">${cell.instead}</span>` : nothing}
            </button>
            ${changed === undefined
                ? nothing
                : keyed(changed, html`<span class="mark changed" aria-hidden="true"></span>`)}
        </td>`;
    }

    /** The one cell to which Tab leads: where somebody was, else the newest period of the first line. */
    private stop(): string {
        const [first] = this.shown.keys();
        const last = (this.above?.periods.length ?? 0) - 1;
        const was = this.at && this.shown.has(this.at.slice('cell-'.length, this.at.lastIndexOf('-')));
        return was ? (this.at as string) : `cell-${first}-${last}`;
    }

    private open(measure: string, period: number, place: string) {
        this.dispatchEvent(new CustomEvent('cell', { detail: { measure, period, place } }));
    }

    /** The arrows go from cell to cell, as in a spreadsheet. */
    private move(pressed: KeyboardEvent) {
        const steps: Record<string, [number, number]> = {
            ArrowLeft: [0, -1],
            ArrowRight: [0, 1],
            ArrowUp: [-1, 0],
            ArrowDown: [1, 0],
        };
        const step = steps[pressed.key];
        const cell = (pressed.target as Element).closest('.cell');
        if (!step || !cell) {
            return;
        }
        const rows = [...this.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll<HTMLElement>('.cell')]);
        const row = rows.findIndex((cells) => cells.some((one) => one === cell));
        const next = rows[row + step[0]]?.[rows[row].indexOf(cell as HTMLElement) + step[1]];
        if (next) {
            pressed.preventDefault();
            next.focus();
        }
    }
}

customElements.define('period-table', PeriodTable);
