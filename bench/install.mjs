import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/build/files.mjs';

const folder = join(root, 'bench');
const lock = (path) => {
  const file = join(folder, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
};

/** Installs what is measured, unless it is there. None of it is ever part of what this project ships or tests with. */
export function installPeers() {
  const present = lock('node_modules/.package-lock.json');
  const isThere = ([path, { version, optional }]) =>
    path === '' || optional || present[path]?.version === version;
  if (Object.entries(lock('package-lock.json')).every(isThere)) return;
  const [command, ...before] = process.env.npm_execpath
    ? [process.execPath, process.env.npm_execpath]
    : ['npm'];
  const { status } = spawnSync(command, [...before, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('npm ci in bench/ failed (its own message is above).');
}

/** @param {import('./contestants/contestant.mjs').Contestant[]} contestants */
export function versionsOf(contestants) {
  const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).version;
  const placeOf = (name) =>
    [`bench/node_modules/${name}`, `node_modules/${name}`].find((path) => existsSync(join(root, path)));
  return contestants
    .filter((contestant) => contestant.package)
    .map(({ name, package: from }) => ({
      name,
      version: from === '.' ? read('package.json') : read(`${placeOf(from)}/package.json`),
    }));
}
