// node scripts/reproduce.mjs   builds everything once more, beside dist/, and says whether every byte is the same.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfChanged, buildInto } from './build/build.mjs';
import { filesIn, root } from './build/files.mjs';

// Shorter than `dist.next`, in which dist/ was built: a path of the machine that got into a file would show.
const again = 'dist.2';

const hashesOf = (folder) =>
  new Map(
    filesIn(folder)
      .filter((path) => path !== 'dist/.inputs')
      .map((path) => [
        path.slice(folder.length + 1),
        createHash('sha256')
          .update(readFileSync(join(root, path)))
          .digest('hex'),
      ]),
  );

await buildIfChanged();
const one = hashesOf('dist');
buildInto(again);
const two = hashesOf(again);
rmSync(join(root, again), { recursive: true });

const differing = [...new Set([...one.keys(), ...two.keys()])].filter(
  (path) => one.get(path) !== two.get(path),
);
for (const path of differing) console.error(`✖ ${path} differs between two builds.`);
if (differing.length === 0) console.log(`${one.size} files, the same bytes twice.`);
process.exit(differing.length === 0 && one.size > 0 ? 0 : 1);
