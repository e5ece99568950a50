import { escape } from './template.mjs';

/** What an address may say; it travels from page to page, so that the shop itself stores nothing. */
const allowed = {
  session: /^[\w-]{1,40}$/,
  visitor: /^[a-z-]{1,40}$/,
  bare: /^$/,
  region: /^[\w-]{1,20}$/,
  regime: /^[\w-]{1,20}$/,
  locale: /^[\w-]{1,20}$/,
  item: /^[a-z-]{1,40}$/,
};

export const readQuery = (searchParams) =>
  new URLSearchParams([...searchParams].filter(([name, value]) => allowed[name]?.test(value)).slice(0, 40));

/** The query as HTML; `changes` replaces some of it, and `undefined` drops it. */
export function queryText(query, changes = {}) {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    for (const one of [value ?? []].flat()) next.append(name, one);
  }
  const text = next.toString().replace(/(^|&)bare=(?=&|$)/, '$1bare');
  return text && `?${escape(text)}`;
}

/** The same for a form, since a form replaces the query of its action. */
export const queryFields = (query) =>
  [...query]
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escape(value)}" />`)
    .join('');
