// From a keystroke in one browser to its appearance in another: Tandem and Hocuspocus by turns, in the same two browsers.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const setting = (name, otherwise) => process.env[name] ?? otherwise;
const ROUNDS = Number(setting('ROUNDS', 3));
const KEYS = Number(setting('KEYS', 200));
const BLOCK = Number(setting('BLOCK', 50));
const WARM = Number(setting('WARM', 2000));
const PORT = Number(setting('PORT', 18191));
const JAR = setting('TANDEM_JAR', new URL('../../target/app/tandem.jar', import.meta.url).pathname);
const CHROMIUM = setting('TANDEM_CHROMIUM', '/usr/bin/chromium');
const PAGE = setting('TANDEM_PAGE', '');
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'];

const folder = mkdtempSync(join(tmpdir(), 'tandem-bench-'));
const started = [];
const start = (command, args, env = {}) => {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: 'ignore' });
  started.push(child);
};
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const answers = async (url) => {
  for (let tries = 0; tries < 600; tries++, await pause(200)) {
    if (await fetch(url).then((response) => response.ok, () => false)) return;
  }
  throw new Error(`${url} does not answer`);
};

/** Before a page begins: notes when the first message leaves after a key went down, and when the last one came in. */
function listenIn() {
  const now = () => performance.timeOrigin + performance.now();
  const send = WebSocket.prototype.send;
  WebSocket.prototype.send = function (...data) {
    window.left ||= now();
    return send.apply(this, data);
  };
  window.WebSocket = class extends WebSocket {
    constructor(...args) {
      super(...args);
      this.addEventListener('message', () => { window.came = now(); });
    }
  };
}

/** Notes when a key goes down, and when the text of the editor changes; the editor may sit in a shadow tree. */
function watch() {
  const find = (root) => root.querySelector('.cm-content') ?? [...root.querySelectorAll('*')].map((e) => e.shadowRoot && find(e.shadowRoot)).find(Boolean);
  const content = find(document);
  const now = () => performance.timeOrigin + performance.now();
  window.pressed = window.seen = 0;
  content.addEventListener('keydown', () => { window.pressed = now(); window.left = 0; }, { capture: true });
  new MutationObserver(() => {
    const keys = content.textContent.split('~').length;
    if (keys !== window.keys) {
      window.keys = keys;
      window.seen = now();
      window.heard = window.came;
      window.arrived?.();
    }
  }).observe(content, { subtree: true, childList: true, characterData: true });
  window.keys = content.textContent.split('~').length;
  window.next = (keys) => new Promise((arrived) => {
    window.arrived = () => { if (window.keys >= keys) arrived([window.seen, window.heard]); };
    window.arrived();
  });
  content.focus();
}

async function keystrokes(from, to, count) {
  await Promise.all([from.bringToFront(), to.bringToFront()]);
  await from.locator('.cm-content').first().focus();
  await from.keyboard.press('Control+End');
  const took = [];
  let keys = await to.evaluate(() => window.keys);
  for (let i = 0; i < count; i++) {
    const arrival = to.evaluate((expected) => window.next(expected), ++keys);
    await pause(20 + Math.random() * 30);
    await from.keyboard.press('~');
    const [seen, heard] = await arrival;
    const [pressed, left] = await from.evaluate(() => [window.pressed, window.left]);
    took.push({ all: seen - pressed, writer: left - pressed, way: heard - left, reader: seen - heard });
  }
  return took;
}

/** Typed without a pause: both servers have then seen what a morning of writing brings, and run at their usual speed. */
async function warm(from, to, count) {
  await from.locator('.cm-content').first().focus();
  for (let i = 0; i < count; i++) await from.keyboard.press(i % 2 ? 'Backspace' : '~');
  await pause(3000);
  await keystrokes(from, to, 20);
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
const percentiles = (took, part = 'all') => {
  const sorted = took.map((one) => one[part]).sort((a, b) => a - b);
  return { p50: at(sorted, 0.5), p99: at(sorted, 0.99) };
};

async function tandem(browser, person) {
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript(listenIn);
  const button = page.getByRole('button', { name: person }).first();
  // The page answers before the demo people have all arrived.
  for (let tries = 0; tries < 120 && !(await button.isVisible()); tries++, await pause(500)) await page.goto(`http://localhost:${PORT}/sign-in`);
  await button.click();
  await page.waitForURL(/\/p\//);
  return page;
}

try {
  start('java', ['-jar', JAR], { TANDEM_PORT: PORT, TANDEM_DATA: join(folder, 'data'), SPRING_PROFILES_ACTIVE: 'demo', LOGGING_LEVEL_ROOT: 'warn' });
  start(process.execPath, [new URL('hocuspocus.mjs', import.meta.url).pathname, folder, String(PORT + 1)]);
  await answers(`http://localhost:${PORT}/sign-in`);
  await answers(`http://127.0.0.1:${PORT + 2}/`);

  const browsers = await Promise.all([1, 2].map(() => chromium.launch({ executablePath: CHROMIUM, args: FLAGS })));
  const ours = await Promise.all([tandem(browsers[0], setting('FIRST', 'Lee')), tandem(browsers[1], setting('SECOND', 'Ben'))]);
  const address = new URL(ours[0].url()).pathname.replace(/^(\/p\/[^/]+).*/, '$1');
  let place = PAGE;
  if (!place) {
    await ours[0].goto(`http://localhost:${PORT}${address}/goals`);
    // The demo story is still being told.
    place = await ours[0].locator(`a[href*="goals/"]`).first().evaluate((link) => link.pathname.replace(/^\/p\/[^/]+\//, ''), undefined, { timeout: 180_000 });
  }
  const theirs = await Promise.all(browsers.map(async (browser) => (await browser.newContext()).newPage()));
  for (const page of theirs) await page.addInitScript(listenIn);
  for (const page of ours) await page.goto(`http://localhost:${PORT}${address}/${place}`);
  for (const page of theirs) await page.goto(`http://127.0.0.1:${PORT + 2}/`);
  for (const page of [...ours, ...theirs]) {
    await page.locator('.cm-content').first().waitFor();
    await pause(500);
    await page.evaluate(watch);
  }

  const peers = { Tandem: ours, Hocuspocus: theirs };
  for (const pages of Object.values(peers)) await warm(...pages, WARM);
  console.log(`${new Date().toISOString().slice(0, 16)}Z, ${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GB, load ${loadavg()[0].toFixed(1)} at the start`);
  console.log('| round | Tandem p50 | p99 | Hocuspocus p50 | p99 | ratio p50 | p99 |\n|---|---|---|---|---|---|---|');
  const row = (name, ours, theirs) => console.log(`| ${name} | ${ours.p50.toFixed(1)} ms | ${ours.p99.toFixed(1)} ms | ${theirs.p50.toFixed(1)} ms | ${theirs.p99.toFixed(1)} ms | ${(ours.p50 / theirs.p50).toFixed(2)} | ${(ours.p99 / theirs.p99).toFixed(2)} |`);
  const all = { Tandem: [], Hocuspocus: [] };
  for (let round = 1; round <= ROUNDS; round++) {
    const took = { Tandem: [], Hocuspocus: [] };
    for (let done = 0; done < KEYS; done += BLOCK) {
      for (const [name, pages] of Object.entries(peers)) took[name].push(...(await keystrokes(...pages, Math.min(BLOCK, KEYS - done))));
    }
    for (const name of Object.keys(peers)) all[name].push(...took[name]);
    row(round, percentiles(took.Tandem), percentiles(took.Hocuspocus));
  }
  row('all', percentiles(all.Tandem), percentiles(all.Hocuspocus));
  for (const [part, where] of [['writer', 'in the writer’s browser'], ['way', 'on the way and in the server'], ['reader', 'in the reader’s browser']]) {
    console.log(`${where}, p50: ${percentiles(all.Tandem, part).p50.toFixed(1)} and ${percentiles(all.Hocuspocus, part).p50.toFixed(1)} ms`);
  }
  console.log(`load ${loadavg()[0].toFixed(1)} at the end`);
  await Promise.all(browsers.map((browser) => browser.close()));
} finally {
  started.forEach((child) => child.kill());
  await pause(1000);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
