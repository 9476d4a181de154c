import type { Picture } from './sheet';

/** Rows and columns to go on by; the nearest place that there is will be taken. */
export type Move = [rows: number, columns: number];

const ARROWS: Record<string, Move> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
};

export const commanded = ({ ctrlKey, metaKey }: KeyboardEvent) => ctrlKey || metaKey;

/** Where a key leads while nothing is being typed. */
export function moveBy(pressed: KeyboardEvent, picture: Picture): Move | undefined {
    const rows = picture.rows.length;
    const columns = picture.columns.length;
    const far = commanded(pressed);
    const arrow = ARROWS[pressed.key];
    if (arrow) {
        return far ? [arrow[0] * rows, arrow[1] * columns] : arrow;
    }
    return pressed.key === 'Home'
        ? [far ? -rows : 0, -columns]
        : pressed.key === 'End'
          ? [far ? rows : 0, columns]
          : undefined;
}

/** Where a key leads that ends typing. Arrows do so only for whoever has just begun to type over a cell. */
export function moveAfter({ key, shiftKey }: KeyboardEvent, quick: boolean): Move | undefined {
    return key === 'Enter'
        ? [shiftKey ? -1 : 1, 0]
        : key === 'Tab'
          ? [0, shiftKey ? -1 : 1]
          : quick
            ? ARROWS[key]
            : undefined;
}

/** A letter, a digit or a sign: whoever presses it begins to type. */
export const begins = (pressed: KeyboardEvent) =>
    !commanded(pressed) && !pressed.altKey && pressed.key.length === 1 && pressed.key !== ' ';
