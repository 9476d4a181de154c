/** What was typed and is not yet acknowledged, kept in the browser so that a closed tab loses nothing. */
export interface Unsent {
  client: string;
  /** The text as it was kept for good, and what the server has told since. */
  version: number;
  base: string;
  told?: unknown[];
  epoch?: string;
  changes: unknown[];
  at: number;
}

const STILL_WRITING = 5000;

export class Journal {
  private release?: () => void;
  private heart?: number;
  private last?: Omit<Unsent, 'at' | 'client'>;

  private constructor(private readonly key: string, readonly client: string, readonly unsent?: Unsent) {}

  /** Takes over what a closed tab of the same person has left behind, or begins an empty one. */
  static async open(textId: string, personId: string): Promise<Journal> {
    const prefix = `tandem.text.${textId}.${personId}.`;
    for (const [key, unsent] of Journal.left(prefix)) {
      const journal = new Journal(key, unsent.client, unsent);
      if (await journal.claim()) return journal;
    }
    const client = `${personId}.${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
    const journal = new Journal(prefix + client, client);
    await journal.claim();
    return journal;
  }

  static hasLeft(textId: string, personId: string, except: string): boolean {
    return [...Journal.left(`tandem.text.${textId}.${personId}.`)].some(
      ([, unsent]) => unsent.client !== except && Date.now() - unsent.at > STILL_WRITING,
    );
  }

  private static *left(prefix: string): Generator<[string, Unsent]> {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith(prefix)).sort()) {
      try {
        yield [key, JSON.parse(localStorage.getItem(key)!) as Unsent];
      } catch {
        localStorage.removeItem(key);
      }
    }
  }

  keep(unsent: Omit<Unsent, 'at' | 'client'>) {
    this.last = unsent;
    this.write();
    this.heart ??= window.setInterval(() => this.write(), STILL_WRITING / 3);
  }

  forget() {
    if (!this.last && !this.unsent) return;
    this.last = undefined;
    clearInterval(this.heart);
    this.heart = undefined;
    localStorage.removeItem(this.key);
  }

  close() {
    clearInterval(this.heart);
    this.release?.();
  }

  private write() {
    try {
      localStorage.setItem(this.key, JSON.stringify({ ...this.last, client: this.client, at: Date.now() }));
    } catch {
      // A full storage takes nothing more; the line to the server is then the only keeper.
    }
  }

  /** Where locks are missing (plain http from another machine) an entry still being rewritten is somebody's. */
  private claim(): Promise<boolean> {
    if (!navigator.locks) {
      return Promise.resolve(!this.unsent || Date.now() - this.unsent.at > STILL_WRITING);
    }
    return new Promise((claimed) => {
      navigator.locks
        .request(this.key, { ifAvailable: true }, (lock) => {
          claimed(lock !== null);
          return lock ? new Promise<void>((release) => { this.release = release; }) : undefined;
        })
        .catch(() => claimed(false));
    });
  }
}
