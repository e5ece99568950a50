import { readdirSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

/** No test waits for anything but its own promises; what takes so long will never end. */
const PATIENCE = 5000;

/** Where the mutants look which of them is the one, and note where they were met. */
const mutants = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
mutants.mutantCoverage ??= { static: {}, perTest: {} };

/**
 * Runs the bundled tests in this process, as often as there are mutants: Node's own runner needs a process for each file, which
 * takes more time than its tests. A file is loaded once more only for a mutant that acts while it is loaded.
 */
class OneProcess {
  #files;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    register('./loading.mjs', import.meta.url);
    const folder = join(process.cwd(), 'test');
    const paths = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.test.mjs'));
    this.#files = [];
    for (const path of paths.sort()) {
      const url = pathToFileURL(join(folder, path)).href;
      mutants.currentTestId = path;
      const tests = await load(url, path);
      this.#files.push({ path, url, tests, first: mutants.mutantCoverage.perTest[path] ?? {} });
      delete mutants.mutantCoverage.perTest[path];
    }
  }

  async dryRun() {
    const outcome = await this.#run();
    const { perTest } = mutants.mutantCoverage;
    for (const { tests, first } of this.#files)
      for (const { id } of tests) perTest[id] = { ...first, ...perTest[id] };
    return { ...outcome, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(mutants, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const outcome = await this.#run(testFilter, activeMutant.id);
    Object.assign(mutants, { activeMutant: undefined, hitCount: undefined });
    return toMutantRunResult(outcome);
  }

  async #run(filter, mutant) {
    const results = [];
    for (const { path, url, tests, first } of this.#files) {
      let wanted = tests.filter(({ id }) => filter?.includes(id) ?? true);
      if (wanted.length === 0) continue;
      try {
        // All of its tests meet such a mutant, and there may be others than before.
        if (mutant in first) wanted = await load(url, path);
      } catch (error) {
        return { status: DryRunStatus.Complete, tests: [failed(wanted[0], error)] };
      }
      for (const test of wanted) {
        const result = await runTest(test);
        results.push(result);
        const endless = determineHitLimitReached(mutants.hitCount, mutants.hitLimit);
        if (endless) return endless;
        if (mutant && result.status === TestStatus.Failed)
          return { status: DryRunStatus.Complete, tests: results };
      }
    }
    return { status: DryRunStatus.Complete, tests: results };
  }
}

let loads = 0;

async function load(url, path) {
  const tests = [];
  globalThis.collectTest = ({ name, run }) =>
    tests.push({ id: `${path} ${tests.length + 1}: ${name}`, name, run, path });
  await import(`${url}?${(loads += 1)}`);
  return tests;
}

async function runTest(test) {
  const { id, name, path } = test;
  const start = Date.now();
  const strays = [];
  const stray = (error) => strays.push(error);
  const end = new AbortController();
  process.on('unhandledRejection', stray).on('uncaughtException', stray);
  mutants.currentTestId = id;
  try {
    const late = setTimeout(PATIENCE, undefined, end).then(() =>
      Promise.reject(new Error('It does not end.')),
    );
    await Promise.race([test.run(), late]);
    await setImmediate();
    if (strays.length > 0) throw strays[0];
    return { id, name, fileName: path, status: TestStatus.Success, timeSpentMs: Date.now() - start };
  } catch (error) {
    return failed(test, error, Date.now() - start);
  } finally {
    end.abort();
    process.off('unhandledRejection', stray).off('uncaughtException', stray);
  }
}

const failed = ({ id, name, path }, error, timeSpentMs = 0) => ({
  ...{ id, name, fileName: path, timeSpentMs },
  status: TestStatus.Failed,
  failureMessage: String(error?.message ?? error).slice(0, 500),
});

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-process', OneProcess)];
