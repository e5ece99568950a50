import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findPostgres } from '../postgres/find.mjs';
import { installWithApt } from './apt.mjs';

/** Gets the PostgreSQL that the tests of the server run against: through apt where this user may, else it says what to do. */
export function installPostgres() {
  if (isThere()) return;
  const tried = installWithApt(['postgresql']);
  if (!isThere()) throw new Error(instructions(tried));
}

/** Programs without their libraries are left behind by an installation that was broken off. */
function isThere() {
  const folder = findPostgres();
  return (
    folder !== undefined &&
    ['initdb', 'postgres'].every(
      (program) => spawnSync(join(folder, program), ['--version'], { stdio: 'ignore' }).status === 0,
    )
  );
}

const instructions = (tried) =>
  [
    'The tests of privacy-elements/server run on a PostgreSQL server of their own, and its programs are missing.',
    tried ? 'apt-get could not install them (its own message is above).' : 'This user cannot install them.',
    'On Debian or Ubuntu, run:',
    '  sudo apt-get install --no-install-recommends postgresql',
    'A PostgreSQL that is elsewhere is found when `initdb` and `postgres` are on the PATH.',
    'Then run the command again. (The tests start a server in a temporary folder, as a user without rights.)',
  ].join('\n');
