/** What web-test-runner says of a browser that did not come, or of a page that did not answer. */
const NO_ANSWER =
  /^(?:Browser tests did not (?:start|finish)|The browser was unable to)|(?:Target|Page|Session).*(?:crashed|closed)/;

/**
 * A web-test-runner reporter that adds up every test of every engine, and prints what failed and where. With `onCutShort` a file of
 * which a browser ran nothing at all is handed to that, and not counted.
 */
export function reportTo(counts, to) {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      const file = testFile.replace(`${process.cwd()}/`, '');
      for (const session of sessionsForTestFile) reportSession(session, file, { counts, logger, ...to });
    },
  };
}

function reportSession(session, file, { counts, logger, onFailure, onCutShort }) {
  const where = `${session.browser.name} · ${file}`;
  const tests = session.testResults ? testsOf(session.testResults) : [];
  const failures = tests.filter(({ passed, skipped }) => !passed && !skipped);
  // An error outside the tests: a page that did not load, a browser that did not start, a rejection nobody handled.
  const problems = [...session.errors, ...missing(session)];
  if (onCutShort && tests.length === 0 && problems.length > 0 && problems.every(isNoAnswer)) {
    logger.log(`✖ ${where}: ${problems[0].message}`);
    return onCutShort(file, session.browser.name.toLowerCase());
  }
  if (tests.length === 0 && problems.length === 0) problems.push({ message: 'This file holds no test.' });

  counts.passed += tests.filter(({ passed, skipped }) => passed && !skipped).length;
  counts.skipped += tests.filter(({ skipped }) => skipped).length;
  counts.failed += failures.length + (failures.length === 0 && problems.length > 0 ? 1 : 0);

  const failed = failures.length + problems.length > 0;
  logger.log(`${failed ? '✖' : '✔'} ${where} (${tests.length})`);
  for (const { title, error } of failures) logger.error(indent(`✖ ${title}\n${explain(error)}`));
  for (const problem of problems) logger.error(indent(explain(problem)));
  for (const { title, error } of failures) onFailure(`${where} › ${title}: ${error?.message}`);
  if (failures.length === 0) for (const { message } of problems) onFailure(`${where}: ${message}`);
  if (failed) for (const line of session.logs) logger.log(indent(`console: ${line.join(' ')}`));
}

/** Vendors are tested with addresses that lead nowhere, so a missing file explains a failure and is none by itself. */
function missing({ request404s, passed, errors }) {
  return passed || errors.length === 0 ? [] : request404s.map((url) => ({ message: `404: ${url}` }));
}

function testsOf({ name, suites, tests }, path = []) {
  const here = name ? [...path, name] : path;
  return [
    ...tests.map((test) => ({ ...test, title: [...here, test.name].join(' › ') })),
    ...suites.flatMap((suite) => testsOf(suite, here)),
  ];
}

function explain(error) {
  if (!error) return 'failed without an error';
  const { message, stack, expected, actual } = error;
  const text = stack?.includes(message) ? stack : `${message}\n${stack ?? ''}`;
  const comparison = expected === undefined ? '' : `\nexpected: ${expected}\nactual:   ${actual}`;
  return text.trim() + comparison;
}

const isNoAnswer = ({ message = '' }) => NO_ANSWER.test(message);

const indent = (text) => text.replace(/^/gm, '    ');
