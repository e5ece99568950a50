// npm run test:mutation                              everything; CONTRIBUTING.md says how long that takes
// npm run test:mutation -- -m src/trackers/path.ts   one file
// Ends with exit code 1 when too few mutants were noticed. Answers to survivors are in docs/mutation.md.
import { spawnSync } from 'node:child_process';

const words = process.argv.slice(2);
const file = words.find((word) => word.startsWith('src/'));
const configs = { 'src/trackers/': 'stryker.trackers.config.js', 'src/': 'stryker.config.js' };
const own = Object.keys(configs).find((folder) => file?.startsWith(folder));

const failed = (own ? [configs[own]] : Object.values(configs)).filter(
  (config) => spawnSync('stryker', ['run', config, ...words], { stdio: 'inherit' }).status !== 0,
);
process.exit(failed.length > 0 ? 1 : 0);
