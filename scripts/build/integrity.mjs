import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, root } from './files.mjs';

const name = 'integrity.json';

/** The hash of every file of the CDN folder, as `integrity` attributes and import maps take it. See docs/release.md. */
export function hashesOf(folder) {
  return Object.fromEntries(
    filesIn(folder)
      .map((path) => path.slice(folder.length + 1))
      .filter((path) => path !== name)
      .map((path) => [path, hashOf(readFileSync(join(root, folder, path)))]),
  );
}

/** Puts them beside the files, as `integrity.json`. */
export function writeIntegrity(folder) {
  writeFileSync(join(root, folder, name), `${JSON.stringify(hashesOf(folder), null, 2)}\n`);
}

const hashOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
