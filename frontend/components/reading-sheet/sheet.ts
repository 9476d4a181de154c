/** What the server says is there, and what typing in it means. */
export type Cell = {
    shown: string;
    typed: string;
    note: string;
    base: string;
    story: string;
    closed: string;
    late: boolean;
};
export type Row = { measure: string; name: string; detail: string; parts: boolean; cells: Cell[] };
export type Column = { day: string; label: string; full: string };
export type Picture = { caption: string; columns: Column[]; rows: Row[] };
export type Typed = { measure: string; day: string; text: string | null; note: string | null; base: string };
export type Answer = {
    key: string;
    text: string | null;
    note: string | null;
    means: string;
    problem: string;
    meanwhile: string;
    same: boolean;
};

/** What takes back whatever was typed there. */
export function nothingAt(key: string): Typed {
    const [measure, day] = key.split(' ');
    return { measure, day, text: null, note: null, base: '' };
}

export type Place = { row: number; column: number };

export const keyOf = (picture: Picture, { row, column }: Place) =>
    `${picture.rows[row].measure} ${picture.columns[column].day}`;

export const cellAt = (picture: Picture, { row, column }: Place) => picture.rows[row].cells[column];

export function placeOf(picture: Picture, key: string): Place | undefined {
    const [measure, day] = key.split(' ');
    const row = picture.rows.findIndex((one) => one.measure === measure);
    const column = picture.columns.findIndex((one) => one.day === day);
    return row < 0 || column < 0 ? undefined : { row, column };
}

/** The nearest place that there is. */
export const within = (picture: Picture, { row, column }: Place): Place => ({
    row: Math.max(0, Math.min(picture.rows.length - 1, row)),
    column: Math.max(0, Math.min(picture.columns.length - 1, column)),
});

/** All places between two corners, line by line. */
export function between(one: Place, other: Place): Place[] {
    const places: Place[] = [];
    for (let row = Math.min(one.row, other.row); row <= Math.max(one.row, other.row); row++) {
        for (let column = Math.min(one.column, other.column); column <= Math.max(one.column, other.column); column++) {
            places.push({ row, column });
        }
    }
    return places;
}
