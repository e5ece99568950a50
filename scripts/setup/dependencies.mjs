import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { say } from './say.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs `npm ci` unless node_modules already holds what package-lock.json names. */
export function installDependencies() {
  if (areInstalled()) return;
  say('installing the dependencies (npm ci) …');
  // The npm that runs us is the one that fits this Node; `npm` on the PATH may be another, or none.
  const [command, ...before] = process.env.npm_execpath
    ? [process.execPath, process.env.npm_execpath]
    : ['npm'];
  // NODE_ENV=production would leave out everything that builds and tests.
  const { status } = spawnSync(
    command,
    [...before, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' && command === 'npm' },
  );
  if (status !== 0)
    throw new Error('npm ci failed (its own message is above). Check the network, then run this again.');
}

function areInstalled() {
  const wanted = packagesIn('package-lock.json');
  // npm writes this file last, so an interrupted install has none.
  const present = packagesIn('node_modules/.package-lock.json');
  return (
    present !== undefined &&
    Object.entries(wanted ?? {}).every(
      ([path, entry]) => path === '' || !isNeededHere(entry) || present[path]?.version === entry.version,
    )
  );
}

/** npm leaves out optional packages that are made for other machines. */
function isNeededHere({ optional, devOptional, os, cpu, libc }) {
  if (!optional && !devOptional) return true;
  return !libc && Boolean(os?.includes(process.platform) && cpu?.includes(process.arch));
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(root + file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
