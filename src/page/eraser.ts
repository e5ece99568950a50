import { expireCookie } from './cookies.js';

/** Names of stored items; `*` stands for anything. */
export interface StoredItems {
  readonly cookies?: readonly string[];
  readonly localStorage?: readonly string[];
  readonly sessionStorage?: readonly string[];
  readonly indexedDB?: readonly string[];
  /** What must stay although it matches: the tracker's own mark that it was refused. */
  readonly keep?: readonly string[];
}

const matcher = (patterns: readonly string[] = []): ((name: string) => boolean) => {
  const sources = patterns.map((pattern) =>
    pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*'),
  );
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
export const erase = (items: StoredItems, isOurs: (name: string) => boolean): void => {
  const isMarker = matcher(items.keep);
  const doomed = (patterns: readonly string[] | undefined) => {
    const isNamed = matcher(patterns);
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
