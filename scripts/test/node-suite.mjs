import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { root } from '../build/files.mjs';
import { wasCutShort } from './cut-short.mjs';

const minute = 60_000;

/** How many files at once, and how long each may take. Node's own choice leaves a core free, which of two is one. */
const ways = {
  node: { concurrency: availableParallelism(), timeout: 3 * minute },
  'side-by-side': { concurrency: availableParallelism(), timeout: 5 * minute },
  'one-by-one': { concurrency: false, timeout: 5 * minute },
};

/**
 * Runs files with Node's own test runner, and hands what it says to `write`. The files are TypeScript: this process was
 * started with `--import tsx`, and the runner hands that on to the process of each file. A file that was cut short is run once
 * more, alone, and its second outcome counts.
 */
export async function runNodeSuite(files, kind, { signal, write, onFailure }) {
  const results = await runFiles(files, { ...ways[kind], signal }, write);
  const again = files.filter((file) => wasCutShort(results.get(file)));
  if (again.length > 0) {
    write(`↻ cut short, and run once more: ${again.join(', ')}\n`);
    for (const file of again) for (const { text } of results.get(file).failures) write(`    ${text}\n`);
    const second = await runFiles(again, { ...ways['one-by-one'], signal }, write);
    for (const [file, result] of second) results.set(file, result);
  }
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, skipped, failures } of results.values()) {
    counts.passed += passed;
    counts.skipped += skipped;
    counts.failed += failures.length;
    for (const { text } of failures) onFailure(text);
  }
  return counts;
}

/** What became of each file. */
async function runFiles(files, options, write) {
  const results = new Map(files.map((file) => [file, { passed: 0, skipped: 0, failures: [] }]));
  if (files.length === 0) return results;
  const events = run({ files: files.map((file) => join(root, file)), ...options });
  const fileOf = ({ file, name }) => relative(root, file ?? name);
  const isFile = (event) => event.nesting === 0 && results.has(relative(root, event.name));
  const isLeftOut = ({ skip, todo }) => skip !== undefined || todo !== undefined;
  events.on('test:pass', (event) => {
    const result = results.get(fileOf(event));
    // Node reports a file without a single test as a test that passed.
    if (isFile(event)) result.failures.push({ text: `${fileOf(event)}: holds no test.` });
    else if (event.details.type === 'suite') return;
    else if (isLeftOut(event)) result.skipped += 1;
    else result.passed += 1;
  });
  events.on('test:fail', (event) => {
    const { error } = event.details;
    const result = results.get(fileOf(event));
    if (isLeftOut(event)) result.skipped += 1;
    // A suite or a test whose own tests failed: those are counted already.
    else if (error?.failureType !== 'subtestsFailed')
      result.failures.push({ text: describeFailure(fileOf(event), event), error, isFile: isFile(event) });
  });
  for await (const text of events.compose(new spec())) write(text);
  return results;
}

function describeFailure(file, { name, details: { error } }) {
  const { failureType = 'failed', cause = error } = error ?? {};
  const reason = String(cause?.message ?? cause)
    .split('\n')
    .slice(0, 12)
    .join('\n      ');
  return `${file} › ${relative(root, name) === file ? 'the file itself' : name} (${failureType}): ${reason}`;
}
