import { el, facts, quiet, show, timeOf } from './el.js';
import { requestsOf } from './network.js';
import { readStorage } from './storage.js';

const errors = new Map();
/** What each tracker was seen to have stored on this page: what is missing later was erased. */
const seen = new Map();

// As any page can. The last error stays until the tracker is told something else.
document.addEventListener('consent-tracker-error', ({ tracker, call, error }) =>
  errors.set(tracker, `${call}: ${error?.message ?? error}`),
);
document.addEventListener('consent-change', ({ granted, revoked }) => {
  for (const key of [...granted, ...revoked]) errors.delete(key.replace('vendor:', ''));
});

/** Every tracker of the page: what it may do, what it has sent, what it stores now, and what was erased. */
export async function showTrackers({ policy, snapshot }) {
  if (policy.vendors.length === 0) {
    show('trackers', quiet('This page declares none.'));
    return;
  }
  const stored = await readStorage();
  const cards = policy.vendors.map((vendor) => card(vendor, snapshot, stored));
  show('trackers', el('ul', { class: 'inspector-trackers' }, ...cards));
}

function card(vendor, snapshot, stored) {
  const { id, name, company } = vendor;
  const [state, words] = stateOf(id, snapshot);
  const sent = requestsOf(id);
  const now = itemsOf(vendor, stored);
  const known = seen.get(id) ?? new Set();
  for (const item of now) known.add(item);
  seen.set(id, known);
  const gone = [...known].filter((item) => !now.includes(item));
  return el(
    'li',
    { 'data-tracker': id },
    el(
      'p',
      { class: 'inspector-tracker' },
      el('strong', {}, name),
      el('span', { class: `state ${state}` }, words),
    ),
    company && company !== name ? quiet(company) : '',
    facts([
      ['Sent', sent.length > 0 ? `${count(sent.length)}, last at ${timeOf(sent.at(-1).at)}` : 'nothing'],
      ['Stores', now.length > 0 ? list(now) : 'nothing'],
      gone.length > 0 && ['Erased', list(gone)],
    ]),
  );
}

function stateOf(id, { record, prompt, isGranted }) {
  if (errors.has(id)) return ['refused', `error, ${errors.get(id)}`];
  if (isGranted(`vendor:${id}`)) return ['granted', 'allowed'];
  return !record && prompt === 'choice' ? ['waiting', 'waiting for a choice'] : ['refused', 'refused'];
}

const places = {
  cookies: 'Cookies',
  localStorage: 'localStorage',
  sessionStorage: 'sessionStorage',
  indexedDB: 'IndexedDB',
};

/** What there is of all that a tracker says it stores; `*` stands for anything. */
function itemsOf({ stores = {} }, stored) {
  return Object.entries(places).flatMap(([place, title]) => {
    const patterns = (stores[place] ?? []).map((item) => patternOf(item.name ?? item));
    return stored[title]
      .filter((name) => patterns.some((pattern) => pattern.test(name)))
      .map((name) => `${name} (${title === 'Cookies' ? 'cookie' : title})`);
  });
}

const patternOf = (name) =>
  new RegExp(`^${name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

const count = (number) => (number === 1 ? '1 request' : `${number} requests`);

const list = (items) => el('ul', {}, ...items.map((item) => el('li', {}, item)));
