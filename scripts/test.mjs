// npm test                          everything
// npm test -- consent regimes       the tests in test/consent and test/regimes
// npm test -- elements chromium     one folder in one engine
// npm test -- store.test            files whose path holds these words
// Ends with one line, `N passed, N failed`, and exit code 1 when a test failed or a suite ran nothing.
import { setMaxListeners } from 'node:events';
import { appendFileSync } from 'node:fs';
import { buildIfChanged } from './build/build.mjs';
import { runBrowserSuite } from './test/browser-suite.mjs';
import { runNodeSuite } from './test/node-suite.mjs';
import { selectSuites } from './test/suites.mjs';
import { tellFailures } from './test/tell-failures.mjs';

const { suites, engines, needsBuild, unclaimed, missing } = selectSuites(process.argv.slice(2));
const interruption = new AbortController();
// Each file that runs listens to it.
setMaxListeners(0, interruption.signal);
const total = { passed: 0, failed: 0 };
const failures = [];

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    interruption.abort();
    process.exit(130);
  });
}

for (const file of unclaimed) fail(`${file}: no suite runs this file (see scripts/test/suites.mjs).`);
for (const file of missing) fail(`${file}: named in scripts/test/suites.mjs, and not there.`);
if (suites.length === 0) fail('No test fits these words.');
if (needsBuild) await attempt('build', buildIfChanged);

for (const [first, ...others] of inSteps(suites)) {
  // What runs beside another suite is told after it, not between its lines.
  const texts = others.map(() => []);
  const beside = others.map((suite, place) => runSuite(suite, (text) => texts[place].push(text)));
  await runSuite(first, (text) => process.stdout.write(text));
  await Promise.all(beside);
  process.stdout.write(texts.flat().join(''));
}

tellFailures(failures);
// .ci/run adds up the counts of all its steps.
if (process.env.COUNTS_FILE) appendFileSync(process.env.COUNTS_FILE, `${total.passed} ${total.failed}\n`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
// A page or a socket that a failed test left open must not keep the command alive.
process.exit(total.failed > 0 ? 1 : 0);

/** The suites of a step run at the same time. */
function inSteps(all) {
  const isAt = (step, { beside }) => beside && step?.some(({ name }) => name === beside);
  return all.reduce(
    (steps, suite) =>
      isAt(steps.at(-1), suite) ? [...steps.slice(0, -1), [...steps.at(-1), suite]] : [...steps, [suite]],
    [],
  );
}

async function runSuite({ name, files, kind }, write) {
  write(`\n── ${name}\n`);
  await attempt(name, async () => {
    const result =
      kind === 'browser'
        ? await runBrowserSuite(files, engines, { onFailure: noteFailure })
        : await runNodeSuite(files, kind, { signal: interruption.signal, write, onFailure: noteFailure });
    write(`${name}: ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped\n`);
    total.passed += result.passed;
    total.failed += result.failed;
    if (result.passed + result.failed === 0) fail(`${name}: ran no test.`);
  });
}

async function attempt(what, work) {
  try {
    await work();
  } catch (error) {
    fail(`${what} could not run: ${error.stack ?? error}`);
  }
}

function fail(message) {
  console.error(`✖ ${message}`);
  noteFailure(message);
  total.failed += 1;
}

function noteFailure(message) {
  failures.push(message);
}
