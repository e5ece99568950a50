import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');
const suite = pathToFileURL(join(root, 'scripts/test/node-suite.mjs')).href;

interface Outcome {
  readonly counts: Record<'passed' | 'failed' | 'skipped', number>;
  readonly failures: readonly string[];
}

/** Runs a file of tests as `npm test` does. `onlyFirst` is true in its first run. */
function outcomeOf(body: string): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'cut-short-'));
  const file = join(folder, 'one.test.mjs');
  writeFileSync(
    file,
    `import { after, describe, it } from 'node:test';
    import assert from 'node:assert/strict';
    import { existsSync, writeFileSync } from 'node:fs';
    const onlyFirst = !existsSync('${folder}/seen');
    writeFileSync('${folder}/seen', '');
    ${body}`,
  );
  const script = join(folder, 'run.mjs');
  writeFileSync(
    script,
    `import { runNodeSuite } from '${suite}';
    const failures = [];
    const settings = { write() {}, onFailure: (text) => failures.push(text) };
    const counts = await runNodeSuite(['${relative(root, file)}'], 'one-by-one', settings);
    console.log(JSON.stringify({ counts, failures }));`,
  );
  try {
    // Node runs no test runner within a test.
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
    const options = { env, cwd: root, encoding: 'utf8' } as const;
    return JSON.parse(execFileSync(process.execPath, [script], options)) as Outcome;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const hangs = 'new Promise((resolve) => setTimeout(resolve, 900))';

describe('a test file that is cut short', () => {
  it('is run once more, and its second outcome counts', () => {
    const { counts, failures } = outcomeOf(
      `describe('a browser', { timeout: 400 }, () => {
        it('answers', () => {});
        it('does not answer', () => onlyFirst && ${hangs});
        it('comes after', () => {});
      });`,
    );
    assert.deepEqual([counts, failures], [{ passed: 3, failed: 0, skipped: 0 }, []]);
  });

  it('fails where it is cut short again', () => {
    const { counts, failures } = outcomeOf(`it('does not answer', { timeout: 300 }, () => ${hangs});`);
    assert.deepEqual([counts.passed, counts.failed], [0, 1]);
    assert.match(failures[0]!, /one\.test\.mjs › does not answer \(testTimeoutFailure\)/);
  });

  it('has no second try where anything turned out false, beside it or in a hook', () => {
    const isFalse = 'assert.equal(onlyFirst, false)';
    for (const body of [
      `it('is false', () => ${isFalse});`,
      `it('is false', () => ${isFalse}); it('hangs', { timeout: 300 }, () => onlyFirst && ${hangs});`,
      `describe('a hook', () => { it('is fine', () => {}); after(() => ${isFalse}); });`,
      `it('throws', () => { if (onlyFirst) throw new Error('Waited in vain: the banner'); });`,
    ])
      assert.equal(outcomeOf(body).counts.failed > 0, true, body);
  });
});
