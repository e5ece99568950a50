import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { root } from '../build/files.mjs';

const minute = 60_000;

/** How many files at once, and how long each may take. Node's own choice leaves a core free, which of two is one. */
const ways = {
  node: { concurrency: availableParallelism(), timeout: 3 * minute },
  'side-by-side': { concurrency: availableParallelism(), timeout: 10 * minute },
  'one-by-one': { concurrency: false, timeout: 10 * minute },
};

/**
 * Runs files with Node's own test runner, and hands what it says to `write`. The files are TypeScript: this process was
 * started with `--import tsx`, and the runner hands that on to the process of each file.
 */
export async function runNodeSuite(files, kind, { signal, write }) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (files.length === 0) return counts;
  const paths = files.map((file) => join(root, file));
  const events = run({ files: paths, ...ways[kind], signal });
  events.on('test:pass', (event) => {
    // Node reports a file without a single test as a test that passed.
    if (isFile(event, paths)) return failFile(event, counts, write);
    if (isSuite(event)) return;
    if (event.skip !== undefined || event.todo !== undefined) counts.skipped += 1;
    else counts.passed += 1;
  });
  events.on('test:fail', (event) => {
    if (event.todo !== undefined) counts.skipped += 1;
    // A suite or a test whose own tests failed: those are counted already.
    else if (event.details.error?.failureType !== 'subtestsFailed') counts.failed += 1;
  });
  for await (const text of events.compose(new spec())) write(text);
  return counts;
}

function failFile({ name }, counts, write) {
  write(`✖ ${name}: holds no test.\n`);
  counts.failed += 1;
}

const isFile = ({ name, nesting }, paths) => nesting === 0 && paths.includes(resolve(root, name));
const isSuite = ({ details }) => details.type === 'suite';
