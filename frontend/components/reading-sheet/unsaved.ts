import { type Answer, type Typed, nothingAt } from './sheet';

type Change = { key: string; before: Typed | undefined; after: Typed | undefined };

/** What is typed and not saved, with the steps that led to it. */
export class Unsaved {
    private readonly cells = new Map<string, Typed>();
    private done: Change[][] = [];
    private undone: Change[][] = [];

    constructor(kept: { key: string; cell: Typed }[]) {
        kept.forEach(({ key, cell }) => this.cells.set(key, cell));
    }

    at(key: string): Typed | undefined {
        return this.cells.get(key);
    }

    /** One step, however many cells it touches; answers what the server is to be told. */
    step(changes: [string, Typed | undefined][]): Typed[] {
        const step = changes
            .map(([key, after]) => ({ key, before: this.cells.get(key), after }))
            .filter(({ before, after }) => before?.text !== after?.text || before?.note !== after?.note);
        if (step.length === 0) {
            return [];
        }
        this.done.push(step);
        this.undone = [];
        return this.put(step.map(({ key, after }) => ({ key, cell: after })));
    }

    undo(): Typed[] {
        const step = this.done.pop();
        if (!step) {
            return [];
        }
        this.undone.push(step);
        return this.put(step.map(({ key, before }) => ({ key, cell: before })));
    }

    redo(): Typed[] {
        const step = this.undone.pop();
        if (!step) {
            return [];
        }
        this.done.push(step);
        return this.put(step.map(({ key, after }) => ({ key, cell: after })));
    }

    /** What says the very same as what is there is nothing unsaved. */
    settle(answers: Answer[]) {
        for (const { key, text, note, same } of answers) {
            const typed = this.cells.get(key);
            if (same && typed && typed.text === text && typed.note === note) {
                this.cells.delete(key);
            }
        }
    }

    private put(cells: { key: string; cell: Typed | undefined }[]): Typed[] {
        return cells.map(({ key, cell }) => {
            if (cell) {
                this.cells.set(key, cell);
                return cell;
            }
            this.cells.delete(key);
            return nothingAt(key);
        });
    }
}
