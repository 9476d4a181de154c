// Keeps a wall display current: asks every few seconds, says when nobody answers, and goes on by itself.
const EVERY = 2_500;
const TURN = 12_000;
const { address, show } = document.body.dataset;
const tiles = document.getElementById('tiles');
const asOf = document.getElementById('as-of');
const why = document.getElementById('why');
const hold = document.getElementById('hold');
const pages = document.getElementById('pages');
let known;
let lostAt;
let page = 0;

const time = (at, timeZone) =>
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(at);

function tick() {
    for (const clock of document.querySelectorAll('[data-zone]')) {
        const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: clock.dataset.zone });
        clock.textContent = `${weekday.format(new Date())} ${time(new Date(), clock.dataset.zone)}`;
    }
}

/** Only what differs is drawn anew, and marked for some seconds. */
function put(fresh) {
    const before = new Map([...tiles.children].map((tile) => [tile.dataset.id, tile]));
    const drawn = [...fresh.querySelectorAll('.tile')].map((tile) => {
        const was = before.get(tile.dataset.id);
        if (was && was.innerHTML === tile.innerHTML) {
            return was;
        }
        if (was) {
            tile.classList.add('changed');
            setTimeout(() => tile.classList.remove('changed'), 6_000);
        }
        return tile;
    });
    tiles.replaceChildren(...drawn);
    document.getElementById('old').textContent = fresh.dataset.old;
    const nothing = document.getElementById('nothing');
    if (nothing) {
        nothing.hidden = drawn.length > 0;
    }
    turn(0);
}

async function look() {
    try {
        const answer = await fetch(`${address}/now?show=${encodeURIComponent(show)}`, {
            headers: known ? { 'If-None-Match': known } : {},
            cache: 'no-store',
            signal: AbortSignal.timeout(10_000),
        });
        if (answer.status === 200) {
            known = answer.headers.get('ETag');
            const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('div');
            why.textContent = fresh.dataset.why;
            put(fresh);
        } else if (answer.status === 401) {
            location.reload();
            return;
        } else if (answer.status === 410) {
            why.textContent = (await answer.text()).trim();
            tiles.replaceChildren();
            known = undefined;
        } else if (answer.status !== 304) {
            throw new Error(String(answer.status));
        }
        found();
    } catch {
        lostAt ??= new Date();
        document.body.classList.add('lost');
        asOf.textContent = `No answer since ${time(lostAt)}. What stands here is of then; this screen goes on by itself.`;
    }
    setTimeout(look, EVERY);
}

function found() {
    if (lostAt && Date.now() - lostAt > 30_000) {
        // Tandem may have been replaced by a newer one meanwhile, and this page with it.
        location.reload();
    }
    lostAt = undefined;
    document.body.classList.remove('lost');
    asOf.textContent = `As of ${new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' }).format(new Date())}`;
}

/** As many as fit; the others come in turn. */
function turn(by) {
    const all = [...tiles.children];
    all.forEach((tile) => (tile.hidden = false));
    const bottom = document.querySelector('footer').getBoundingClientRect().top;
    const fit = all.filter((tile) => tile.getBoundingClientRect().bottom <= bottom).length || 1;
    const count = matchMedia('(width < 700px)').matches ? 1 : Math.max(1, Math.ceil(all.length / fit));
    const each = count === 1 ? all.length : fit;
    page = (page + by) % count;
    all.forEach((tile, at) => (tile.hidden = at < page * each || at >= (page + 1) * each));
    hold.hidden = count === 1;
    pages.textContent =
        count === 1 ? '' : `${page * each + 1} to ${Math.min(all.length, (page + 1) * each)} of ${all.length}`;
}

hold.addEventListener('click', () => {
    const held = hold.getAttribute('aria-pressed') !== 'true';
    hold.setAttribute('aria-pressed', String(held));
    hold.textContent = held ? 'Go on' : 'Hold this page';
});
document.getElementById('full').addEventListener('click', () => document.documentElement.requestFullscreen?.());
addEventListener('resize', () => turn(0));
setInterval(() => hold.getAttribute('aria-pressed') === 'true' || turn(1), TURN);
setInterval(tick, 1_000);
tick();
turn(0);
look();
