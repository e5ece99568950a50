// node scripts/reproduce.mjs   builds the CDN files and the modules twice, and says whether every byte is the same.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, root } from './build/files.mjs';
import { runTool } from './build/run-tool.mjs';

const folders = ['dist.one', 'dist.two'];

const built = folders.map((folder) => {
  runTool('rollup', 'rollup', ['--config', '--silent'], { env: { BUILD_FOLDER: folder } });
  const hash = (path) =>
    createHash('sha256')
      .update(readFileSync(join(root, path)))
      .digest('hex');
  const hashes = new Map(filesIn(folder).map((path) => [path.slice(folder.length + 1), hash(path)]));
  rmSync(join(root, folder), { recursive: true });
  return hashes;
});

const [one, two] = built;
const differing = [...new Set([...one.keys(), ...two.keys()])].filter(
  (path) => one.get(path) !== two.get(path),
);
for (const path of differing) console.error(`✖ ${path} differs between two builds.`);
if (differing.length === 0) console.log(`${one.size} files, the same bytes twice.`);
process.exit(differing.length === 0 && one.size > 0 ? 0 : 1);
