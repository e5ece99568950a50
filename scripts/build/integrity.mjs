import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, root } from './files.mjs';

const ending = /\.js$/;

/** The hash of every script of the CDN folder, as `integrity` attributes and import maps take it. See docs/release.md. */
export function hashesOf(folder) {
  return Object.fromEntries(
    filesIn(folder)
      .filter((path) => ending.test(path))
      .map((path) => [path.slice(folder.length + 1), hashOf(readFileSync(join(root, path)))]),
  );
}

/** Puts them beside the scripts, as `integrity.json`. */
export function writeIntegrity(folder) {
  writeFileSync(join(root, folder, 'integrity.json'), `${JSON.stringify(hashesOf(folder), null, 2)}\n`);
}

const hashOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
