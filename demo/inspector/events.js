import { el, quiet, show, timeOf } from './el.js';

const names = ['consent-ready', 'consent-decide', 'consent-change', 'consent-open', 'consent-tracker-error'];
const seen = [];

/** Listens as any page can; nothing here is known to the inspector alone. */
export function recordEvents(onEvent) {
  for (const name of names) {
    document.addEventListener(name, (event) => {
      seen.unshift({ name, at: Date.now(), text: describe(event) });
      seen.splice(50);
      draw();
      onEvent();
    });
  }
  draw();
}

function draw() {
  if (seen.length === 0) {
    show('events', quiet('None yet.'));
    return;
  }
  const lines = seen.map(({ name, at, text }) =>
    el('li', {}, el('time', {}, timeOf(at)), el('span', {}, el('code', {}, name), text && ` ${text}`)),
  );
  show('events', el('ol', { class: 'inspector-log', reversed: true }, ...lines));
}

function describe({ type, source, granted = [], revoked = [], choices = {}, tracker, call, error }) {
  if (type === 'consent-tracker-error') return `${tracker}, ${call}: ${error?.message ?? error}`;
  const list = [
    ...granted.map((key) => `+${key}`),
    ...revoked.map((key) => `−${key}`),
    ...Object.entries(choices).map(([key, value]) => (value ? '+' : '−') + key),
  ];
  return [source && `by ${source}`, ...list].filter(Boolean).join(' ');
}
