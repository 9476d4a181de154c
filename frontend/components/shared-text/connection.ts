/** The line to the server: comes back by itself after a cut, ever more patiently, and notices one that went silent. */
export type Told =
  | { type: 'whole'; version: number; text: string }
  | { type: 'changed'; version: number; client: string; changes: unknown[]; kept: number }
  | { type: 'kept'; version: number }
  | { type: 'undone'; version: number; epoch: string }
  | { type: 'ready'; version: number; epoch: string; kept: number; editable: boolean }
  | { type: 'behind'; version: number }
  | { type: 'unsaved' }
  | { type: 'unfit'; why: string }
  | { type: 'full'; why: string }
  | { type: 'cursor'; client: string; name: string; side: 'CLIENT' | 'BPO'; version: number; anchor: number; head: number }
  | { type: 'gone'; client: string }
  | { type: 'joined' }
  | { type: 'here' };

/** What is here already, in which epoch of the server it was told, and up to where it is kept for good. */
export interface Since {
  from: number;
  epoch: string;
  kept: number;
}

export interface Listener {
  /** From where the server shall tell; nothing when there is no text yet. */
  since(): Since | undefined;
  hear(told: Told): void;
  cut(): void;
  refused(): void;
  signedOut(): void;
}

const PATIENCE = [200, 400, 800, 1500, 3000, 5000];
const SILENCE = 5000;
const BEAT = 10000;
const NO_LONGER_YOURS = 4404;

export class Connection {
  private socket?: WebSocket;
  private tries = 0;
  private retry?: number;
  private beat?: number;
  private silence?: number;
  private done = false;

  constructor(private readonly textId: string, private readonly client: string, private readonly listener: Listener) {
    window.addEventListener('online', this.atOnce);
    window.addEventListener('offline', this.doubt);
    document.addEventListener('visibilitychange', this.atOnce);
    this.connect();
  }

  get isOpen() {
    return this.socket?.readyState === WebSocket.OPEN;
  }

  /** False when there is no line: what matters is sent again after the next greeting. */
  send(message: object, expectsAnswer = false): boolean {
    if (!this.isOpen) return false;
    this.socket!.send(JSON.stringify(message));
    if (expectsAnswer) this.expect();
    return true;
  }

  close() {
    this.done = true;
    window.removeEventListener('online', this.atOnce);
    window.removeEventListener('offline', this.doubt);
    document.removeEventListener('visibilitychange', this.atOnce);
    this.drop();
  }

  /** Starts over, because what was heard does not fit together. */
  again() {
    this.drop();
    this.listener.cut();
    this.later();
  }

  private get address() {
    const url = new URL(`live/texts/${this.textId}`, document.baseURI);
    url.searchParams.set('client', this.client);
    return url;
  }

  private connect() {
    clearTimeout(this.retry);
    this.retry = undefined;
    const url = this.address;
    url.protocol = url.protocol.replace('http', 'ws');
    for (const [name, value] of Object.entries(this.listener.since() ?? {})) url.searchParams.set(name, String(value));
    const socket = new WebSocket(url);
    let opened = false;
    this.socket = socket;
    this.expect();
    socket.onmessage = (event) => {
      if (socket !== this.socket) return;
      clearTimeout(this.silence);
      this.silence = undefined;
      const told = JSON.parse(event.data) as Told;
      if (told.type === 'ready') this.tries = 0;
      this.listener.hear(told);
    };
    socket.onopen = () => {
      opened = true;
      clearInterval(this.beat);
      this.beat = window.setInterval(this.inquire, BEAT);
    };
    socket.onclose = (event) => {
      if (socket !== this.socket) return;
      this.drop();
      if (event.code === NO_LONGER_YOURS) return this.refused();
      this.listener.cut();
      this.later();
      if (!opened) this.askWhy();
    };
  }

  /** Of a handshake that failed a page learns nothing; a plain request for the same address is told the reason. */
  private async askWhy() {
    const answer = await fetch(this.address, { cache: 'no-store' }).catch(() => undefined);
    if (this.done || this.isOpen) return;
    if (answer?.status === 401) this.listener.signedOut();
    else if (answer?.status === 404) this.refused();
  }

  private refused() {
    this.done = true;
    this.drop();
    this.listener.refused();
  }

  private readonly inquire = () => {
    this.send({ type: 'ping' }, true);
  };

  /** The browser says that it is offline, which it may be wrong about: a short silence proves it. */
  private readonly doubt = () => {
    if (this.send({ type: 'ping' })) this.expect(1000);
  };

  private readonly atOnce = () => {
    if (document.visibilityState === 'hidden' || this.done) return;
    if (this.isOpen) this.inquire();
    else if (this.retry) this.connect();
  };

  private expect(within = SILENCE) {
    if (within < SILENCE) clearTimeout(this.silence);
    else if (this.silence) return;
    this.silence = window.setTimeout(() => this.again(), within);
  }

  private later() {
    if (this.done) return;
    const wait = PATIENCE[Math.min(this.tries++, PATIENCE.length - 1)];
    clearTimeout(this.retry);
    this.retry = window.setTimeout(() => this.connect(), wait * (0.75 + Math.random() / 2));
  }

  private drop() {
    clearTimeout(this.retry);
    clearTimeout(this.silence);
    clearInterval(this.beat);
    this.silence = undefined;
    const socket = this.socket;
    this.socket = undefined;
    socket?.close();
  }
}
