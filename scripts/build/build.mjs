import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withLock } from '../setup/lock.mjs';
import { filesIn, root } from './files.mjs';
import { writeIntegrity } from './integrity.mjs';
import { runTool } from './run-tool.mjs';

const next = 'dist.next';
const inputsFile = 'dist/.inputs';
const settings = [
  'custom-elements-manifest.config.js',
  'package-lock.json',
  'package.json',
  'rollup.config.js',
  'tsconfig.build.json',
  'tsconfig.json',
];

export const build = () => withLock(buildNow);

export const buildIfChanged = () =>
  withLock(() => {
    if (!existsSync(join(root, inputsFile)) || readFileSync(join(root, inputsFile), 'utf8') !== inputs())
      buildNow();
  });

function buildNow() {
  const from = inputs();
  buildInto(next);
  putIntoPlace();
  writeFileSync(join(root, inputsFile), from);
}

/** Everything that is in dist/, in another folder of the project, which is emptied before. */
export function buildInto(folder) {
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder));
  if (filesIn('src', '.ts').length > 0) {
    runTool('rollup', 'rollup', ['--config', '--silent'], { env: { BUILD_FOLDER: folder } });
    runTool('typescript', 'tsc', ['-p', 'tsconfig.build.json', '--outDir', folder]);
    runTool('@custom-elements-manifest/analyzer', 'cem', ['analyze', '--quiet', '--outdir', folder]);
    writeIntegrity(`${folder}/cdn`);
  }
}

/** File by file, each in one step: a server or a test that reads dist/ at this moment never finds a file missing. */
function putIntoPlace() {
  const fresh = filesIn(next).map((path) => path.slice(next.length + 1));
  for (const path of fresh) {
    const target = join(root, 'dist', path);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(root, next, path), target);
  }
  const keep = new Set(fresh.map((path) => `dist/${path}`));
  for (const path of filesIn('dist')) if (!keep.has(path)) rmSync(join(root, path));
  rmSync(join(root, next), { recursive: true });
}

function inputs() {
  const hash = createHash('sha256');
  for (const path of [...filesIn('src'), ...filesIn('scripts/build'), ...settings]) {
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}
