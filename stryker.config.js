// The folders whose tests run in Node. Those of src/trackers run in a browser: stryker.trackers.config.js.
const folders = ['consent', 'regimes', 'requests'];
const bundled = [
  ...folders.map((folder) => `test/${folder}/*.test.ts`),
  // Tests load them while they run, to hold documents and schemas to the tables of the sources.
  'scripts/regions-table.mjs',
  'scripts/request-schemas.mjs',
];

export default {
  mutate: [
    ...folders.map((folder) => `src/${folder}/*.ts`),
    // The words of laws: test/regimes/regions-table.test.ts holds docs/regions.md to them, word for word, so that each of some seven
    // hundred mutants would die of the same comparison.
    '!src/regimes/{world,eu-national,us-states}.data.ts',
    // Written by scripts/time-zones.mjs; test/regimes/time-zones.test.ts compares the files themselves, which a mutant changes.
    '!src/regimes/*time-zones.data.ts',
  ],
  plugins: ['./scripts/mutation/runner.mjs'],
  testRunner: 'one-process',
  coverageAnalysis: 'perTest',
  // Modules that were loaded once more stay in memory.
  maxTestRunnerReuse: 200,
  // One plain file for each test, with stand-ins for the two packages that decide how tests run.
  buildCommand: [
    `esbuild ${bundled.join(' ')} --bundle --platform=node --format=esm --outbase=. --outdir=. --out-extension:.js=.mjs`,
    '--allow-overwrite --external:ajv --external:ajv-formats --log-level=warning',
    '--alias:fast-check=./scripts/mutation/fast-check.mjs --alias:node:test=./scripts/mutation/node-test.mjs',
  ].join(' '),
  // Nothing checks types in the copy.
  disableTypeChecks: false,
  ignorePatterns: [
    '**',
    ...['src', 'test', 'scripts', 'docs', 'schemas'].map((folder) => `!${folder}/**`),
    '!package.json',
  ],
  // Names that git, lint and format leave alone already.
  tempDirName: 'dist.mutants',
  reporters: ['clear-text', 'progress', 'html', 'json'],
  htmlReporter: { fileName: 'dist.mutation/report.html' },
  jsonReporter: { fileName: 'dist.mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 2,
  thresholds: { high: 95, low: 90, break: 90 },
};
