// From one editor's change to all the others, without browsers: Tandem and Hocuspocus by turns, with ever more editors,
// one editor with ever more viewers, and one text with 20 editors and 500 viewers.
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import * as Y from 'yjs';

const setting = (name, otherwise) => process.env[name] ?? otherwise;
const SECONDS = Number(setting('SECONDS', 20));
const CROWD = Number(setting('CROWD_SECONDS', 60));
const ROUNDS = Number(setting('ROUNDS', 3));
const RATE = Number(setting('RATE', 10));
const VIEWERS = setting('VIEWERS', '1 50 500 2000').split(' ').filter(Boolean).map(Number);
const VIEWED_RATE = Number(setting('VIEWED_RATE', 2));
const COUNTS = setting('COUNTS', '2 10 50').split(' ').filter(Boolean).map(Number);
const PORT = Number(setting('PORT', 18193));
const JAR = setting('TANDEM_JAR', new URL('../../target/app/tandem.jar', import.meta.url).pathname);
const BASE = `http://localhost:${PORT}`;

const folder = mkdtempSync(join(tmpdir(), 'tandem-bench-'));
const started = [];
const start = (command, args, env = {}) => started.push(spawn(command, args, { env: { ...process.env, ...env }, stdio: 'ignore' }));
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const answers = async (url) => {
  for (let tries = 0; tries < 1200; tries++, await pause(200)) if (await fetch(url).then((response) => response.ok, () => false)) return;
  throw new Error(`${url} does not answer`);
};

async function signIn(name) {
  for (let tries = 0; tries < 240; tries++, await pause(500)) {
    const page = await fetch(`${BASE}/sign-in`);
    const [html, cookie] = [await page.text(), page.headers.getSetCookie()[0]?.split(';')[0] ?? ''];
    const form = html.split('<form').find((part) => part.includes(`Demo: ${name}`));
    if (!form) continue;
    const value = (field) => new RegExp(`name="${field}"[^>]*value="([^"]+)"`).exec(form)?.[1] ?? new RegExp(`name="${field}"[^>]*value="([^"]+)"`).exec(html)[1];
    const [person, partnership] = [value('person'), value('partnership')];
    const answer = await fetch(`${BASE}/sign-in/demo`, {
      method: 'POST', redirect: 'manual',
      headers: { cookie, origin: BASE, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ person, partnership, _csrf: value('_csrf') }),
    });
    if (answer.status !== 302) throw new Error(`signing in was answered with ${answer.status}`);
    return { person, partnership, cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie };
  }
  throw new Error(`${name} never came`);
}

/** One editor that writes at the beginning of the text, or one viewer; it notes when it hears of which change. */
class Tandem {
  version = 0;
  length = 0;
  gaps = 0;
  sent = 0;
  unsent = [];

  constructor(who, text, number, heard) {
    this.client = `${who.person}.${number}`;
    this.heard = heard;
    this.ready = new Promise((ready, broken) => {
      this.socket = new WebSocket(`ws://localhost:${PORT}/live/texts/${text}?client=${this.client}`, { headers: { cookie: who.cookie, origin: BASE }, perMessageDeflate: false });
      this.socket.on('message', (data) => this.hear(JSON.parse(data), ready));
      this.socket.on('error', broken);
      this.socket.on('close', () => { this.closed = true; });
    });
  }

  hear(told, ready) {
    if (told.type === 'whole') [this.version, this.length] = [told.version, told.text.length];
    else if (told.type === 'ready') {
      this.epoch = told.epoch;
      ready();
    } else if (told.type === 'behind') this.push();
    else if (told.type === 'changed') {
      if (told.version !== this.version) this.gaps++;
      this.version = told.version + told.changes.length;
      this.length += told.changes.length;
      if (told.client === this.client) {
        this.unsent.shift();
        this.inFlight = false;
        if (this.unsent.length) this.push();
      } else this.heard(told.client, told.version);
    }
  }

  type(note) {
    this.unsent.push(note);
    if (!this.inFlight) this.push();
  }

  push() {
    this.inFlight = true;
    this.socket.send(JSON.stringify({ type: 'push', version: this.version, epoch: this.epoch, changes: [[[0, '~'], ...(this.length ? [this.length] : [])]] }));
  }

  close() {
    this.socket.close();
  }
}

class Hocuspocus {
  constructor(name, number, heard) {
    this.document = new Y.Doc();
    this.line = new HocuspocusProviderWebsocket({ url: `ws://127.0.0.1:${PORT + 1}`, WebSocketPolyfill: WebSocket });
    this.ready = new Promise((ready) => {
      this.provider = new HocuspocusProvider({ websocketProvider: this.line, name, document: this.document, onSynced: ready });
      this.provider.attach();
    });
    this.text = this.document.getText('why');
    this.text.observe((event, transaction) => {
      if (!transaction.local) event.delta.forEach(({ insert }) => insert && heard(insert));
    });
  }

  insert(mark) {
    this.text.insert(0, mark);
  }

  close() {
    this.provider.destroy();
    this.line.destroy();
  }
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
const percentiles = (took) => {
  const sorted = Float64Array.from(took).sort();
  return { p50: at(sorted, 0.5), p99: at(sorted, 0.99), n: sorted.length };
};

/** Everybody types now and then, all together so many times a second. */
async function typing(seconds, editors, rate, type) {
  const end = performance.now() + seconds * 1000;
  for (let next = performance.now(); next < end; next += 1000 / rate) {
    await pause(Math.max(0, next - performance.now()));
    type(editors[Math.floor(Math.random() * editors.length)]);
  }
  await pause(3000);
}

/** The clock runs from the moment a change is made until another client has it; changes of one client arrive in order. */
async function tandem(text, who, editors, viewers, seconds, rate = RATE) {
  const took = [];
  const made = new Map();
  const next = new Map();
  const everybody = [];
  for (let number = 0; number < editors + viewers; number++) {
    const reached = new Map();
    const client = new Tandem(who[number % who.length], text, `${Date.now() % 1e6}-${number}`, (author) => {
      const nth = reached.get(author) ?? 0;
      reached.set(author, nth + 1);
      took.push(performance.now() - made.get(author)[nth]);
    });
    everybody.push(client);
    await client.ready;
  }
  const writers = everybody.slice(0, editors);
  for (const writer of writers) made.set(writer.client, []);
  const begun = Math.min(...everybody.map((client) => client.version));
  await typing(seconds, writers, rate, (writer) => {
    made.get(writer.client).push(performance.now());
    writer.type();
  });
  const typed = [...made.values()].reduce((sum, times) => sum + times.length, 0);
  const lost = everybody.reduce((sum, client) => sum + (begun + typed - client.version), 0);
  const gaps = everybody.reduce((sum, client) => sum + client.gaps + (client.closed ? 1 : 0), 0);
  everybody.forEach((client) => client.close());
  await pause(500);
  return { ...percentiles(took), typed, lost, gaps };
}

async function hocuspocus(name, editors, viewers, seconds, rate = RATE) {
  const took = [];
  const made = new Map();
  let marks = 0x4e00;
  const everybody = Array.from({ length: editors + viewers }, (_, number) => new Hocuspocus(name, number, (inserted) => {
    for (const mark of inserted) took.push(performance.now() - made.get(mark));
  }));
  await Promise.all(everybody.map((client) => client.ready));
  await typing(seconds, everybody.slice(0, editors), rate, (writer) => {
    const mark = String.fromCharCode(marks++);
    made.set(mark, performance.now());
    writer.insert(mark);
  });
  everybody.forEach((client) => client.close());
  await pause(500);
  return percentiles(took);
}

try {
  start('java', ['-jar', JAR], { TANDEM_PORT: PORT, TANDEM_DATA: join(folder, 'data'), SPRING_PROFILES_ACTIVE: 'demo', LOGGING_LEVEL_ROOT: 'warn', TANDEM_LIMITS_SOCKET: '1000000/PT1M' });
  start(process.execPath, [new URL('hocuspocus.mjs', import.meta.url).pathname, folder, String(PORT + 1)]);
  await answers(`${BASE}/sign-in`);
  await answers(`http://127.0.0.1:${PORT + 2}/`);
  const who = await Promise.all(['Lee', 'Mia'].map(signIn));
  const text = process.env.TEXT ?? (await textOf(who[0]));
  console.log(`${new Date().toISOString().slice(0, 16)}Z, ${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GB, load ${loadavg()[0].toFixed(1)} at the start; ${RATE} changes a second among all editors`);
  await tandem(text, who, 2, 0, 20);
  await hocuspocus('warm', 2, 0, 10);
  const byTurns = async (what, counts, editorsOf, viewersOf, rate) => {
    if (!counts.length) return;
    console.log(`| ${what} | round | Tandem p50 | p99 | Hocuspocus p50 | p99 | ratio p50 | p99 |\n|---|---|---|---|---|---|---|---|`);
    for (let round = 1; round <= ROUNDS; round++) {
      for (const count of counts) {
        const ours = await tandem(text, who, editorsOf(count), viewersOf(count), SECONDS, rate);
        const theirs = await hocuspocus(`${what} ${count} ${round}`, editorsOf(count), viewersOf(count), SECONDS, rate);
        console.log(`| ${count} | ${round} | ${ours.p50.toFixed(1)} ms | ${ours.p99.toFixed(1)} ms | ${theirs.p50.toFixed(1)} ms | ${theirs.p99.toFixed(1)} ms | ${(ours.p50 / theirs.p50).toFixed(2)} | ${(ours.p99 / theirs.p99).toFixed(2)} |${ours.lost || ours.gaps ? ` lost ${ours.lost}, gaps ${ours.gaps}` : ''}`);
      }
    }
  };
  await byTurns('editors', COUNTS, (count) => count, () => 0, RATE);
  await byTurns('viewers of one editor', VIEWERS, () => 1, (count) => count, VIEWED_RATE);
  if (CROWD) {
    console.log('| editors | viewers | changes | lost | reordered | p50 | p99 |\n|---|---|---|---|---|---|---|');
    for (const [editors, viewers] of [[1, 1], [1, 500], [20, 500], [1, 1]]) {
      const crowd = await tandem(text, who, editors, viewers, viewers > 1 ? CROWD : SECONDS);
      console.log(`| ${editors} | ${viewers} | ${crowd.typed} | ${crowd.lost} | ${crowd.gaps} | ${crowd.p50.toFixed(1)} ms | ${crowd.p99.toFixed(1)} ms |`);
    }
  }
  console.log(`load ${loadavg()[0].toFixed(1)} at the end`);
} finally {
  started.forEach((child) => child.kill());
  await pause(1000);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
process.exit();

/** The why of the first goal, as its page tells it to a browser. */
async function textOf({ cookie, partnership }) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: setting('TANDEM_CHROMIUM', '/usr/bin/chromium'), args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
  const [name, value] = cookie.split(/=(.*)/s);
  const context = await browser.newContext();
  await context.addCookies([{ name, value, url: BASE }]);
  const page = await context.newPage();
  await page.goto(`${BASE}/p/${partnership}/goals`);
  const goal = await page.locator('a[href*="goals/"]').first().evaluate((link) => link.href, undefined, { timeout: 180_000 });
  await page.goto(goal);
  const text = await page.locator('shared-text').first().evaluate((element) => element.textId);
  await browser.close();
  return text;
}
