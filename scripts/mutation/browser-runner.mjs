import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { launchChromium } from '../browsers.mjs';

/** What one test may take, and what a page may take before nothing in it will ever answer, in milliseconds. */
const PATIENCE = 3000;
const LONG = 20_000;
const HANGS = Symbol('hangs');

/**
 * Runs the bundled tests in one tab of Chromium: for each mutant and each file whose tests meet it, a new page with empty
 * storage, in which the mutant is there from the first line on.
 */
class OneBrowser {
  #folder = process.cwd();
  #files;
  #server;
  #browser;
  #page;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const paths = readdirSync(join(this.#folder, 'test'), { recursive: true });
    this.#files = paths.filter((path) => path.endsWith('.test.js')).sort();
    this.#server = await serve(this.#folder);
    await this.#open();
  }

  async dispose() {
    await this.#browser?.close();
    this.#server?.close();
  }

  /** One page for each test, or only the first would be seen to meet what is loaded once. */
  async dryRun() {
    const tests = [];
    const perTest = {};
    for (const file of this.#files) {
      const found = await this.#visit(file, {}, (page) => page.evaluate(() => window.collectedTests()));
      for (const { id, name } of found) {
        const { results, coverage } = await this.#run(file, [id], {});
        tests.push(...results.map((result) => told(file, name, result)));
        perTest[idIn(file, id)] = coverage;
      }
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const mutant = { activeMutant: activeMutant.id, hitCount: 0, hitLimit };
    const tests = [];
    for (const file of this.#files) {
      const start = idIn(file, '');
      const ids = testFilter.filter((id) => id.startsWith(start)).map((id) => id.slice(start.length));
      if (ids.length === 0) continue;
      const run = await this.#run(file, ids, mutant);
      if (!run) return toMutantRunResult({ status: DryRunStatus.Timeout });
      const endless = determineHitLimitReached(run.hits, hitLimit);
      if (endless) return toMutantRunResult(endless);
      tests.push(...run.results.map((result) => told(file, result.id, result)));
      if (tests.at(-1).status === TestStatus.Failed) break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }

  /** What became of the tests of one file, what they met and how often; nothing where the page hangs. */
  #run(file, ids, mutant) {
    return this.#visit(file, mutant, (page) =>
      page.evaluate(
        async ({ ids, patience, name }) => {
          const results = await window.runTests(ids, patience);
          const { hitCount: hits, mutantCoverage } = window[name] ?? {};
          return { results, hits, coverage: mutantCoverage?.static ?? {} };
        },
        { ids, patience: PATIENCE, name: INSTRUMENTER_CONSTANTS.NAMESPACE },
      ),
    );
  }

  /** The tab stays, because to open one takes longer than the tests. */
  async #visit(file, mutant, work) {
    const end = new AbortController();
    const visit = async () => {
      const { port } = this.#server.address();
      const query = new URLSearchParams({ file, mutant: JSON.stringify(mutant) });
      await this.#page.goto(`http://localhost:${port}/?${query}`);
      return work(this.#page);
    };
    const visiting = visit();
    const hangs = setTimeout(LONG, HANGS, { signal: end.signal }).catch(() => undefined);
    const outcome = await Promise.race([visiting, hangs]).finally(() => end.abort());
    if (outcome !== HANGS) return outcome;
    // A page that never answers cannot be left either.
    visiting.catch(() => undefined);
    await this.#browser.close();
    await this.#open();
    return undefined;
  }

  async #open() {
    this.#browser = await launchChromium();
    this.#page = await this.#browser.newPage();
  }
}

const idIn = (file, id) => `${file} ${id}`;

const told = (file, name, { id, failure, time }) => ({
  ...{
    id: idIn(file, id),
    name,
    fileName: join('test', file.replace(/\.js$/, '.ts')),
    timeSpentMs: Math.round(time),
  },
  ...(failure ? { status: TestStatus.Failed, failureMessage: failure } : { status: TestStatus.Success }),
});

const types = { '.js': 'text/javascript', '.md': 'text/plain; charset=utf-8' };

/** The copy with the mutants, and at `/` a page that loads the tests of a file. */
async function serve(folder) {
  const server = createServer(async ({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    if (pathname === '/') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Clear-Site-Data', '"cookies", "storage"');
      response.end(pageFor(searchParams.get('file'), searchParams.get('mutant')));
      return;
    }
    const text = await readFile(join(folder, pathname)).catch(() => undefined);
    response.statusCode = text ? 200 : 404;
    response.setHeader('Content-Type', types[extname(pathname)] ?? 'application/octet-stream');
    response.end(text);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

const pageFor = (file, mutant) => `<!doctype html><html lang="en"><head>
<script>sessionStorage.clear(); globalThis.${INSTRUMENTER_CONSTANTS.NAMESPACE} = ${mutant};</script>
<script src="/scripts/mutation/mocha.js"></script>
<script>loadTests("/test/${file}");</script>
</head><body></body></html>`;

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-browser', OneBrowser)];
