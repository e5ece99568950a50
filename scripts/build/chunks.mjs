import { basename, dirname } from 'node:path';

/**
 * Which CDN chunk a module belongs to; undefined leaves it to rollup. All that the banner needs and the loader has not
 * got, Lit included, is one chunk: a first visit then costs two requests, and what the preferences share with the banner
 * is there already when they arrive. The footer link is another whole, because it stands on pages without a banner; so are
 * the gates, which share with the placeholder of a gated element what that would otherwise make them wait for, and have a copy of
 * what they share with vendors (`own-copy.mjs`). What vendors share comes with the driver, which has always arrived before them: a
 * chunk of its own would be asked for only once the vendor's has come. The preferences, and what they tell about a vendor, share
 * words with the cookie table of a policy page: that fetches both, because files of their own for what is shared would make
 * everybody else's preferences open later.
 */
export function chunkOf(id, graph) {
  const { loader, lazy, ...parts } = partsOf(graph);
  if (loader.has(id)) return undefined;
  if (scriptVendors.test(id)) return 'remote-script';
  const name = Object.keys(parts).find((part) => parts[part].has(id));
  // What is also fetched alone, such as the answer to a click in the footer, stays a file of its own.
  return lazy.has(id) && shortName(id) !== name ? undefined : name;
}

/** What the vendors with a script at an address of their own share: fetched together with the first of them. */
const scriptVendors = /\/src\/trackers\/(remote-script|insert-script|queueing|script-url)\.ts$/;

/** The file of a lazy chunk: `banner.js`, `vendors/mixpanel.js`, `locales/de.js`, after the module that was imported. */
export function chunkFile({ name, facadeModuleId }) {
  if (!facadeModuleId) return `${shortName(name)}.js`;
  const parent = basename(dirname(facadeModuleId));
  const folder = ['locales', 'vendors'].includes(parent) ? `${parent}/` : '';
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
      'pocket-atlas': lazyPart('pocket-atlas'),
      banner: lazyPart('banner'),
      choices: lazyPart('choices'),
      driving: closure(
        modules.map(({ id }) => id).filter((id) => /\/(page\/driving|trackers\/sdk)\.ts$/.test(id)),
      ),
      gates: lazyPart('gates'),
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
