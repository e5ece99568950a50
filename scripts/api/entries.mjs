import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, root } from '../build/files.mjs';

/**
 * What a site can import by name, with the declarations it gets: every entry of `exports` in package.json that has types. A pattern
 * such as `./trackers/*` is as many entries as it has files, and one text. The package itself comes last: it re-exports most of the others.
 */
export function entryPoints() {
  const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const entries = Object.entries(exports)
    .filter(([, { types }]) => types)
    .flatMap(([key, { types }]) =>
      filesOf(types.slice(2)).map(({ file, star }) => ({
        specifier: join(name, key).replace('*', star),
        text: textName(key),
        file,
      })),
    );
  const isPackage = ({ specifier }) => specifier === name;
  return [...entries.filter((entry) => !isPackage(entry)), ...entries.filter(isPackage)];
}

/** `./server/node` is in `server-node.d.ts`, `./trackers/*` in `trackers.d.ts`, the package in `index.d.ts`. */
function textName(key) {
  const words = key.replace(/\.js$/, '').match(/\w+/g) ?? ['index'];
  return `${words.join('-')}.d.ts`;
}

function filesOf(pattern) {
  const [start, end] = pattern.split('*');
  if (end === undefined) return [{ file: pattern, star: '' }];
  return filesIn(start)
    .map((file) => ({ file, star: file.slice(start.length, -end.length) }))
    .filter(({ file, star }) => file.endsWith(end) && star && !star.includes('/'));
}
