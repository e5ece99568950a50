import { spawnSync } from 'node:child_process';
import { onPath } from '../browsers/find.mjs';
import { say } from './say.mjs';

/** Installs Debian packages where this user may. Returns whether it tried; look afterwards whether they are there. */
export function installWithApt(packages) {
  const apt = aptCommand();
  if (!apt) return false;
  say(`installing ${packages.join(', ')} (apt-get) …`);
  if (run(apt, 'update') !== 0) say('apt-get update failed; trying the installation anyway');
  run(apt, 'install', '--no-install-recommends', ...packages);
  return true;
}

function aptCommand() {
  if (!onPath('apt-get')) return undefined;
  if (process.getuid() === 0) return ['apt-get'];
  const maySudo = onPath('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  // sudo drops the variables of its caller; without this one a package could stop to ask.
  return maySudo ? ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'] : undefined;
}

function run([command, ...before], ...args) {
  return spawnSync(command, [...before, '-o', 'DPkg::Lock::Timeout=300', '-q', '-y', ...args], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status;
}
