// Type-checks every program. A folder that does not exist yet is no error; tsc would call it one.
import { buildIfChanged } from './build/build.mjs';
import { filesIn } from './build/files.mjs';
import { runTool } from './build/run-tool.mjs';

const programs = {
  'tsconfig.json': ['src', 'test', 'stories'],
  'tsconfig.plain.json': ['src/consent', 'src/regimes', 'src/requests', 'src/server'],
  'test/types/tsconfig.json': ['test/types'],
};

await buildIfChanged();
let failed = false;
for (const [program, folders] of Object.entries(programs)) {
  if (!folders.some((folder) => filesIn(folder, '.ts').length > 0)) continue;
  console.log(`tsc -p ${program}`);
  failed = runTool('typescript', 'tsc', ['-p', program], { mayFail: true }) !== 0 || failed;
}
process.exitCode = failed ? 1 : 0;
