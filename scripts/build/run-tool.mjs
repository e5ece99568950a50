import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.mjs';

/**
 * Runs a command of an installed package with this Node, and not through node_modules/.bin: npm has been seen to leave
 * those files without their executable bit.
 */
export function runTool(packageName, command, args, { env = {}, mayFail = false } = {}) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = join(folder, typeof bin === 'string' ? bin : bin[command]);
  const { status } = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0 && !mayFail) throw new Error(`${command} failed.`);
  return status ?? 1;
}
