import { el, facts, quiet, show } from './el.js';

export async function showStorage(consent) {
  const stored = await readStorage();
  show('stored', `${Object.values(stored).flat().length} stored`);
  const lists = Object.entries(stored).filter(([, names]) => names.length > 0);
  if (lists.length === 0) {
    show(
      'storage',
      el('p', { class: 'inspector-verdict none' }, 'Nothing'),
      quiet('No cookie, no storage, no database.'),
    );
    return;
  }
  show(
    'storage',
    facts(lists.map(([place, names]) => [place, el('ul', {}, ...names.map((name) => el('li', {}, name)))])),
    recordOf(consent),
  );
}

export async function readStorage() {
  const databases = (await indexedDB.databases?.().catch(() => [])) ?? [];
  return {
    Cookies: document.cookie
      .split('; ')
      .filter(Boolean)
      .map((pair) => pair.split('=')[0]),
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    IndexedDB: databases.map(({ name }) => name),
  };
}

/** The consent cookie in words: a form-encoded list that any server can read. */
function recordOf(consent) {
  const record = consent?.export();
  if (!record) return '';
  const { choices, at, until, ...rest } = record;
  const day = (time) => new Date(time).toISOString().slice(0, 10);
  const list = (wanted) =>
    Object.keys(choices)
      .filter((key) => choices[key] === wanted)
      .join(', ') || 'none';
  return el(
    'details',
    { class: 'inspector-record' },
    el('summary', {}, 'The consent cookie, decoded'),
    facts([
      ['Granted', list(true)],
      ['Refused', list(false)],
      ['Decided', day(at)],
      ['Until', day(until)],
      ...Object.entries(rest).map(([name, value]) => [name, String(value) || 'none']),
    ]),
  );
}
