// From one change of a goal to every tab that shows it: Tandem and Hocuspocus by turns, with 1, 50, 500 and 2,000 viewers.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { Listener } from './hocuspocus.mjs';
import { people, signIn, Tab } from './tandem.mjs';

const setting = (name, otherwise) => process.env[name] ?? otherwise;
const VIEWERS = setting('VIEWERS', '1,50,500,2000').split(',').map(Number);
const ROUNDS = Number(setting('ROUNDS', 3));
const CHANGES = Number(setting('CHANGES', 20));
const WARM = Number(setting('WARM', 200));
const PORT = Number(setting('PORT', 18193));
const JAR = setting('TANDEM_JAR', new URL('../../target/app/tandem.jar', import.meta.url).pathname);
const JAVA_OPTIONS = setting('TANDEM_JAVA_OPTIONS', '-Xmx4g').split(' ').filter(Boolean);

const folder = mkdtempSync(join(tmpdir(), 'tandem-bench-'));
const started = [];
const start = (command, args, env = {}) => started.push(spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] }));
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const until = async (met, patience = 60_000) => {
  for (const end = Date.now() + patience; !(await met()); await pause(200)) if (Date.now() > end) throw new Error(`Not within ${patience} ms: ${met}`);
};

/** Notes who hears of a change, and when. */
class Audience {
  size = 0;
  #words = Buffer.from('nothing');
  #took = [];
  #since = 0;

  hear = (data) => {
    if (data.includes(this.#words)) {
      this.#took.push(performance.now() - this.#since);
      if (this.#took.length === this.size) this.#all?.();
    }
  };
  #all;

  /** How long each of them waited; who has heard nothing after twenty seconds waited for ever. */
  async told(words, change) {
    this.#words = Buffer.from(words);
    this.#took = [];
    const all = new Promise((done) => { this.#all = done; });
    this.#since = performance.now();
    await Promise.all([change(words), Promise.race([all, pause(20_000)])]);
    return [...this.#took, ...Array(this.size - this.#took.length).fill(Infinity)];
  }
}

let changes = 0;
const round = async (audience, change, count) => {
  const took = [];
  for (let i = 0; i < count; i++) {
    await pause(100 + Math.random() * 100);
    took.push(...(await audience.told(`Change ${++changes}.`, change)));
  }
  return took;
};
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
const percentiles = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  return { p50: at(sorted, 0.5), p99: at(sorted, 0.99) };
};

try {
  const limits = Object.fromEntries(['SIGN_IN', 'TAB', 'SOCKET'].map((knock) => [`TANDEM_LIMITS_${knock}`, '1000000/PT1M']));
  start('java', [...JAVA_OPTIONS, '-jar', JAR], { TANDEM_PORT: PORT, TANDEM_DATA: join(folder, 'data'), TANDEM_PROFILE: 'demo', LOGGING_LEVEL_ROOT: 'warn', ...limits });
  start(process.execPath, [new URL('hocuspocus.mjs', import.meta.url).pathname, 'serve', String(PORT + 1)]);
  await until(() => people(PORT).then((all) => all.some((one) => one.partnership === 'acme-onspot' && one.name.startsWith('Lee')), () => false), 600_000);
  await pause(5_000);
  const cast = (await people(PORT)).filter((person) => person.partnership === 'acme-onspot');

  const writer = new Tab(PORT, await signIn(PORT, cast.find((person) => person.name.startsWith('Lee'))));
  let page;
  // The story is still being told when the first page answers; a goal that it still moves on is not measured.
  for (let before = -1, goals = []; goals.length < 2 || goals.length > before; page = goals.at(-1)) {
    before = goals.length;
    await pause(15_000);
    await writer.open('p/acme-onspot/goals');
    goals = [...new Set(writer.changes.map((one) => one.value).filter((href) => /goals\/[0-9a-f-]{36}$/.test(href)))];
    await writer.leave();
  }
  await writer.open(page);
  const title = writer.node('label', 'Title');
  const ours = {
    audience: new Audience(),
    viewers: [],
    change: (words) => writer.call({ type: 'mSync', node: title, feature: 1, property: 'value', value: words }, { type: 'event', node: title, event: 'blur', data: {} }),
    join: async (number) => (await new Tab(PORT, await signIn(PORT, cast[number % cast.length])).open(page)).listen(ours.audience.hear),
  };
  const scribe = await new Listener().open(PORT + 1, () => {});
  const theirs = {
    audience: new Audience(),
    viewers: [],
    change: async (words) => scribe.set(words),
    join: () => new Listener().open(PORT + 1, theirs.audience.hear),
  };
  const peers = { Tandem: ours, Hocuspocus: theirs };
  const admit = async (count) => {
    for (const peer of Object.values(peers)) {
      while (peer.viewers.length < count) {
        const next = Array.from({ length: Math.min(8, count - peer.viewers.length) }, (_, i) => peer.join(peer.viewers.length + i));
        peer.viewers.push(...(await Promise.all(next)));
      }
      peer.audience.size = peer.viewers.length;
    }
    await pause(2_000);
  };

  console.log(`${new Date().toISOString().slice(0, 16)}Z, ${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GB, load ${loadavg()[0].toFixed(1)} at the start`);
  console.log('| viewers | round | Tandem p50 | p99 | Hocuspocus p50 | p99 | ratio p50 | p99 | load |\n|---|---|---|---|---|---|---|---|---|');
  const row = (name, a, b) => console.log(`| ${ours.viewers.length} | ${name} | ${a.p50.toFixed(1)} ms | ${a.p99.toFixed(1)} ms | ${b.p50.toFixed(1)} ms | ${b.p99.toFixed(1)} ms | ${(a.p50 / b.p50).toFixed(2)} | ${(a.p99 / b.p99).toFixed(2)} | ${loadavg()[0].toFixed(1)} |`);
  const rounds = async (name, count) => {
    const all = { Tandem: [], Hocuspocus: [] };
    for (let number = 1; number <= ROUNDS; number++) {
      const took = {};
      for (const [peer, { audience, change }] of Object.entries(peers)) took[peer] = await round(audience, change, count);
      for (const peer of Object.keys(peers)) all[peer].push(...took[peer]);
      row(`${name}${number}`, percentiles(took.Tandem), percentiles(took.Hocuspocus));
    }
    row(`${name}all`, percentiles(all.Tandem), percentiles(all.Hocuspocus));
    return percentiles(all.Tandem);
  };
  for (const count of VIEWERS) {
    await admit(count);
    for (const { audience, change } of Object.values(peers)) await round(audience, change, Math.max(5, Math.round(WARM / Math.sqrt(count))));
    await rounds('', count > 500 ? Math.ceil(CHANGES / 2) : CHANGES);
  }
} catch (failed) {
  console.error(failed);
  process.exitCode = 1;
} finally {
  started.forEach((child) => child.kill());
  await pause(1000);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.exit();
}
