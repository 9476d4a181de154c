// A tab of Tandem without a browser: signed in, at a page, told what others change; it reads and shows nothing.
import { WebSocket } from 'ws';

const origin = (port) => `http://localhost:${port}`;
const cookies = (response) => response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');

/** The people who may sign in: the demo's own. */
export async function people(port) {
  const page = await (await fetch(`${origin(port)}/sign-in`)).text();
  return [...page.matchAll(/name="partnership" value="([^"]+)"[^]*?name="person" value="([^"]+)"[^]*?class="name">Demo: ([^<]+)<[^]*?class="seat">([^<]+)</g)].map(
    ([, partnership, id, name, seat]) => ({ partnership, id, name, seat }),
  );
}

export async function signIn(port, person) {
  const first = await fetch(`${origin(port)}/sign-in`);
  const [, token] = (await first.text()).match(/name="_csrf" value="([^"]+)"/);
  const before = cookies(first);
  const answer = await fetch(`${origin(port)}/sign-in/demo`, {
    method: 'POST', redirect: 'manual',
    headers: { cookie: before, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ person: person.id, partnership: person.partnership, _csrf: token }),
  });
  return cookies(answer);
}

export class Tab {
  #calls = 0;
  changes = [];

  constructor(port, cookie) {
    Object.assign(this, { port, cookie });
  }

  async open(address) {
    this.#calls = 0;
    this.changes = [];
    const answer = await fetch(`${origin(this.port)}/?v-r=init&location=${address}&query=`, { headers: { cookie: this.cookie } });
    const { appConfig } = await answer.json();
    this.id = appConfig['v-uiId'];
    this.key = appConfig.uidl['Vaadin-Security-Key'];
    this.push = appConfig.uidl['Vaadin-Push-ID'];
    await this.call({ type: 'event', node: 1, event: 'ui-navigate', data: { route: address, query: '', appShellTitle: '', historyState: null, trigger: '' } });
    return this;
  }

  async call(...rpc) {
    const body = JSON.stringify({ csrfToken: this.key, rpc, syncId: this.#calls, clientId: this.#calls++ });
    const answer = await fetch(`${origin(this.port)}/?v-r=uidl&v-uiId=${this.id}`, {
      method: 'POST', headers: { cookie: this.cookie, 'content-type': 'application/json' }, body,
    });
    const text = await answer.text();
    const told = JSON.parse(text.replace(/^for\(;;\);/, ''));
    for (const one of Array.isArray(told) ? told : [told]) this.changes.push(...(one.changes ?? []));
    return text;
  }

  /** As a browser says it when its page is left; whoever only goes away is shown what changes until they are missed. */
  async leave() {
    const body = JSON.stringify({ csrfToken: this.key, UNLOAD: true });
    await fetch(`${origin(this.port)}/?v-r=uidl&v-uiId=${this.id}`, { method: 'POST', headers: { cookie: this.cookie, 'content-type': 'application/json' }, body });
  }

  /** The node that was once told this value of this key. */
  node(key, value) {
    const change = this.changes.find((one) => one.key === key && one.value === value);
    if (!change) throw new Error(`No node has ${key} = ${value}`);
    return change.node;
  }

  /** Hears pushes as a browser does, and offers to have them compressed as one does. */
  listen(heard) {
    const address = `ws://localhost:${this.port}/VAADIN/push?v-r=push&v-uiId=${this.id}&v-pushId=${this.push}&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript&X-Atmosphere-Transport=websocket&X-atmo-protocol=true`;
    return new Promise((open, failed) => {
      const socket = new WebSocket(address, { headers: { cookie: this.cookie, origin: origin(this.port) } });
      this.socket = socket;
      socket.on('open', () => open(this));
      socket.on('error', failed);
      socket.on('message', heard);
    });
  }
}
