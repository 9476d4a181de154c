import { type Picture, type Place, between, cellAt } from './sheet';

/** What of a block goes where, and what is said of the rest. */
export type Fill = { wanted: [Place, string][]; said: string };

/** From the upper left corner of what is selected on; one figure goes into all of it. */
export function fill(picture: Picture, selected: Place[], rows: string[][]): Fill {
    const single = rows.length === 1 && rows[0].length === 1;
    const all: [Place, string][] = single
        ? selected.map((place) => [place, rows[0][0]])
        : rows.flatMap((cells, row) =>
              cells.map((words, column): [Place, string] => [
                  { row: selected[0].row + row, column: selected[0].column + column },
                  words,
              ]),
          );
    const figures = all.filter(([, words]) => words !== '');
    const inside = figures.filter(([{ row, column }]) => row < picture.rows.length && column < picture.columns.length);
    const open = inside.filter(([place]) => !cellAt(picture, place).closed);
    const said = [];
    if (inside.length < figures.length) {
        said.push(
            `${figures.length - inside.length} of ${figures.length} values did not fit and were left out: the sheet ends before them.`,
        );
    }
    if (open.length < inside.length) {
        said.push(`${inside.length - open.length} were left out where nothing can be typed.`);
    }
    return { wanted: open, said: said.join(' ') };
}

/** As another sheet takes it. */
export function written(corners: [Place, Place], words: (place: Place) => string): string {
    const lines = new Map<number, string[]>();
    between(...corners).forEach((place) => lines.set(place.row, [...(lines.get(place.row) ?? []), words(place)]));
    return [...lines.values()].map((line) => line.join('\t')).join('\n');
}
