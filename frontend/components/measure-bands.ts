/** What counts as on target, and what still as "watch", from a day on. */
export type Target = {
    from: string;
    greenFrom: number | null;
    greenTo: number | null;
    amberFrom: number | null;
    amberTo: number | null;
    target: string;
    watch: string;
};
type Stretch = Target & { first: number; last: number };
type Band = { from: number; to: number; colour: 'green' | 'amber' | 'red' };

/** Each target with the points between first and last that it holds for, up to where the next one begins. */
export function stretches(targets: Target[], days: string[], first: number, last: number): Stretch[] {
    const begins = targets.map(({ from }) => days.findIndex((day) => day >= from));
    return targets
        .map((target, i) => {
            const next = begins.slice(i + 1).find((begin) => begin >= 0) ?? days.length - 1;
            return {
                ...target,
                first: begins[i] < 0 ? days.length : Math.max(begins[i], first),
                last: Math.min(next, last),
            };
        })
        .filter((one) => one.first < one.last || (one.first === one.last && first === last));
}

/** From bottom to top; the outermost ones end where the drawing does. */
export function bands(target: Target, min: number, max: number): Band[] {
    const { greenFrom, greenTo, amberFrom, amberTo } = target;
    const edges: Band[] = [
        { from: min, to: amberFrom ?? min, colour: 'red' },
        { from: amberFrom ?? min, to: greenFrom ?? min, colour: 'amber' },
        { from: greenFrom ?? min, to: greenTo ?? max, colour: 'green' },
        { from: greenTo ?? max, to: amberTo ?? max, colour: 'amber' },
        { from: amberTo ?? max, to: max, colour: 'red' },
    ];
    return edges.filter(({ from, to }) => to > from);
}

/** A step between grid lines that people count in: 1, 2 or 5 times a power of ten. */
export function niceStep(rough: number): number {
    const power = 10 ** Math.floor(Math.log10(rough));
    return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= rough) ?? rough;
}
