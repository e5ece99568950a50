import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { root } from './files.mjs';

/** A few lines that gates and vendors both need; the two copies share what they make by way of the page. */
const shared = `${root}src/trackers/script-url.ts`;
const copy = `${root}src/gates/script-url.ts`;

/**
 * A rollup plugin that gives the gates a copy of their own. As a file for both it would be one more request, and one that is only made
 * when the gates have come.
 */
export const ownCopy = {
  name: 'own-copy',
  resolveId(source, importer) {
    if (!importer?.startsWith(`${root}src/gates/`)) return null;
    return resolve(dirname(importer), source).replace(/\.js$/, '.ts') === shared ? copy : null;
  },
  load: (id) => (id === copy ? readFile(shared, 'utf8') : null),
};
