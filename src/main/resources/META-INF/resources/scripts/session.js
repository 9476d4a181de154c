// Says that somebody is there, warns before a sign-in ends, and leads to the sign-in page when it has ended.
let moved = Date.now();
let told = 0;
let left;
let asked = 0;
let timer;
let dialog;

for (const sign of ['pointerdown', 'click', 'keydown', 'input', 'wheel', 'touchmove']) {
    // Also while another handler stops the event; what a script makes up is nobody.
    addEventListener(sign, (event) => event.isTrusted && (moved = Date.now()), { capture: true, passive: true });
}

async function ask(somebody) {
    const at = Date.now();
    const answer = somebody ? await fetch('session/moved', { method: 'POST' }) : await fetch('session');
    if (answer.status === 401) {
        location.reload();
    } else if (answer.ok) {
        left = await answer.json();
        asked = at;
        told = somebody ? at : told;
    }
}

async function look() {
    clearTimeout(timer);
    const somebody = moved > told;
    try {
        // While nobody moves and nothing is due there is nothing to ask, unless another tab may have asked for more.
        if (somebody || !left || remaining() < left.warning + 2 * left.every) {
            await ask(somebody);
        }
        if (left) {
            warn();
        }
    } catch {
        // No connection: the page says so itself, and the next look tries again.
    }
    timer = setTimeout(look, 1000 * (dialog?.open ? 1 : (left?.every ?? 5)));
}

function remaining() {
    return Math.min(left.idle, left.longest) - (Date.now() - asked) / 1000;
}

function warn() {
    const seconds = remaining();
    if (seconds > left.warning) {
        dialog?.close();
        return;
    }
    const last = left.longest <= left.idle;
    dialog ??= build();
    const minutes = Math.ceil(seconds / 60);
    const when = seconds < 50 ? 'in less than a minute' : minutes === 1 ? 'in 1 minute' : `in ${minutes} minutes`;
    dialog.querySelector('h2').textContent = `You will be signed out ${when}`;
    dialog.querySelector('p').textContent = last
        ? 'A sign-in lasts only so long, and this one cannot be made longer. What you typed is kept: sign in again, and you are back on this page.'
        : 'Nobody has used this page for a while. What you typed is kept.';
    dialog.querySelector('button').textContent = last ? 'All right' : 'Stay signed in';
    if (!dialog.open && dialog.dataset.seen !== String(last)) {
        // Once read, the end that cannot be put off is not said again.
        dialog.dataset.seen = last ? 'true' : '';
        dialog.showModal();
    }
}

function build() {
    const made = document.createElement('dialog');
    made.className = 'sign-out-warning';
    made.setAttribute('role', 'alertdialog');
    made.setAttribute('aria-labelledby', 'sign-out-warning');
    made.innerHTML = '<h2 id="sign-out-warning"></h2><p></p><button class="primary" autofocus></button>';
    made.querySelector('button').addEventListener('click', () => {
        made.close();
        look();
    });
    document.body.append(made);
    return made;
}

addEventListener('visibilitychange', () => document.hidden || look());
look();
