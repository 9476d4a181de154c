import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Answer, type Picture, type Place, type Typed, cellAt } from './sheet';

/** How a cell stands for whoever looks at it. */
export type Look = {
    here: boolean;
    chosen: boolean;
    typed: Typed | undefined;
    answer: Answer | undefined;
    editing: string | undefined;
};

export function drawCell(picture: Picture, place: Place, { here, chosen, typed, answer, editing }: Look, left: () => void) {
    const cell = cellAt(picture, place);
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
    >
        ${editing === undefined
            ? html`<span>${words || (cell.late ? 'late' : '')}</span>${wrong
                      ? html`<span class="sign" aria-hidden="true">!</span>`
                      : nothing}`
            : html`<input
                  aria-label=${name}
                  maxlength="200"
                  autocomplete="off"
                  .value=${live(editing)}
                  @blur=${left}
              />`}
    </td>`;
}

/** What the page says of a cell and can be told about it besides its figure. */
export type Noting = {
    said: string;
    note: string;
    typing: (note: string) => void;
    done: () => void;
    press: (pressed: KeyboardEvent) => void;
};

export function drawAbout(picture: Picture, place: Place, answer: Answer | undefined, noting: Noting) {
    const cell = cellAt(picture, place);
    const row = picture.rows[place.row];
    const hint = row.parts ? 'A share can be typed with its parts: 45/50, or 45/50 n60 with the sample.' : '';
    const words =
        answer?.problem || (answer?.means ? `Would be ${answer.means}.` : '') || cell.closed || cell.story || hint;
    return html`<div class="card about-cell">
        <p class="where">
            <b>${row.name}</b>, ${picture.columns[place.column].full}
            ${cell.closed ? nothing : html`<span class="by-finger">Tap it again to type.</span>`}
        </p>
        <p role="status" class=${answer?.problem ? 'wrong' : ''}>
            ${[noting.said, words, answer?.meanwhile ?? ''].filter((one) => one !== '').join(' ')}
        </p>
        <label
            >Note
            <input
                maxlength="500"
                autocomplete="off"
                ?disabled=${cell.closed !== ''}
                .value=${live(noting.note)}
                @input=${(typing: InputEvent) => noting.typing((typing.target as HTMLInputElement).value)}
                @change=${noting.done}
                @keydown=${noting.press}
        /></label>
    </div>`;
}
