import { basename, dirname } from 'node:path';

/**
 * Which CDN chunk a module belongs to; undefined leaves it to rollup. All that the banner needs and the loader has not
 * got, Lit included, is one chunk: a first visit then costs two requests, and what the preferences share with the banner
 * is there already when they arrive. The footer link is another whole, because it stands on pages without a banner. The
 * preferences, and what they tell about a vendor, share words with the cookie table of a policy page: that fetches both, because
 * files of their own for what is shared would make everybody else's preferences open later.
 */
export function chunkOf(id, graph) {
  const { loader, lazy, ...parts } = partsOf(graph);
  if (loader.has(id)) return undefined;
  const [name] = Object.entries(parts).find(([, modules]) => modules.has(id)) ?? [];
  // What is also fetched alone, such as the answer to a click in the footer, stays a file of its own.
  return lazy.has(id) && shortName(id) !== name ? undefined : name;
}

/** The file of a lazy chunk: `banner.js`, `mixpanel.js`, `locales/de.js`, after the module that was imported. */
export function chunkFile({ name, facadeModuleId }) {
  if (!facadeModuleId) return `${shortName(name)}.js`;
  const folder = basename(dirname(facadeModuleId)) === 'locales' ? 'locales/' : '';
  return `${folder}${shortName(facadeModuleId)}.js`;
}

/** `src/define/consent-banner.ts` and `src/elements/banner/index.ts` are both `banner`. */
function shortName(path) {
  const file = basename(path).replace(/\.[jt]s$/, '');
  const name = file === 'index' ? basename(dirname(path)) : file;
  return name.replace(/^(consent|privacy)-/, '');
}

/** rollup asks for every module of a build with the same two functions, so they identify the build. */
const known = new WeakMap();

function partsOf({ getModuleIds, getModuleInfo }) {
  let parts = known.get(getModuleInfo);
  if (!parts) {
    const modules = [...getModuleIds()].map(getModuleInfo);
    const lazy = new Set(modules.flatMap(({ dynamicallyImportedIds }) => dynamicallyImportedIds));
    const closure = (starts) => reachable(starts, getModuleInfo);
    const lazyPart = (name) => closure([...lazy].filter((id) => shortName(id) === name));
    parts = {
      loader: closure(modules.filter(({ isEntry }) => isEntry).map(({ id }) => id)),
      banner: lazyPart('banner'),
      choices: lazyPart('choices'),
      preferences: lazyPart('preferences'),
      'about-vendor': lazyPart('about-vendor'),
      lazy,
    };
    known.set(getModuleInfo, parts);
  }
  return parts;
}

function reachable(starts, getModuleInfo) {
  const found = new Set(starts);
  // A Set visits what is added while it is being walked.
  for (const id of found) for (const imported of getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
