import type { StoredItem, Stores } from '../consent/index.js';
import { expireCookie } from './cookies.js';

const matcher = (items: readonly (string | StoredItem)[] = []): ((name: string) => boolean) => {
  // What another site keeps may bear the name of something that this one needs.
  const near = items
    .map((item) => (typeof item === 'string' ? { name: item } : item))
    .filter(({ host }: StoredItem) => !host);
  const sources = near.map(({ name }) => name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*'));
  const expression = new RegExp(`^(?:${sources.join('|')})$`);
  return (name) => sources.length > 0 && expression.test(name);
};

/** Every path on which a script of this page could have set a cookie: `/`, `/shop`, `/shop/`, … */
const paths = (): string[] => {
  const steps = location.pathname.split('/').filter(Boolean);
  const parents = steps.map((_, index) => `/${steps.slice(0, index + 1).join('/')}`);
  return ['/', ...parents.flatMap((path) => [path, `${path}/`])];
};

/** Runs one step of the erasing; storage that is blocked holds nothing to erase. */
const attempt = (step: () => void): void => {
  try {
    step();
  } catch {
    // Blocked: see above.
  }
};

/** Erases what a tracker stored in this browser, except what `isKept` names. Cannot reach HttpOnly or foreign cookies. */
export const erase = (items: Stores, isOurs: (name: string) => boolean): void => {
  const isMarker = matcher(items.keep);
  const doomed = (named: readonly (string | StoredItem)[] | undefined) => {
    const isNamed = matcher(named);
    return (name: string) => isNamed(name) && !isMarker(name) && !isOurs(name);
  };
  const isCookie = doomed(items.cookies);
  attempt(() => {
    for (const pair of document.cookie.split('; ')) {
      const [name = ''] = pair.split('=');
      if (isCookie(name)) expireCookie(name, paths());
    }
  });
  for (const area of ['localStorage', 'sessionStorage'] as const) {
    attempt(() => {
      const storage = window[area];
      for (const name of Object.keys(storage).filter(doomed(items[area]))) storage.removeItem(name);
    });
  }
  attempt(() => {
    const isDatabase = doomed(items.indexedDB);
    if (!items.indexedDB?.length) return;
    void indexedDB.databases().then((databases) => {
      for (const { name = '' } of databases) if (isDatabase(name)) indexedDB.deleteDatabase(name);
    }, String);
  });
};
