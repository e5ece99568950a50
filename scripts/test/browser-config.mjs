import { esbuildPlugin } from '@web/dev-server-esbuild';
import { freePort } from '../browsers/free-port.mjs';
import { root } from '../build/files.mjs';
import { launcherFor } from './browser-launchers.mjs';
import { browserTests, engineNames } from './suites.mjs';
import { viewport } from './viewport-command.mjs';

const second = 1_000;

/** The files of a language are imported by computed names, which end in `.js` as in the build. */
const languages = (context, next) => {
  context.url = context.url.replace(/^(\/src\/locales\/[^?]+)\.js$/, '$1.ts');
  return next();
};

/** The configuration of web-test-runner for some of the engines, or for all. */
export async function browserConfig({ files = browserTests(), engines = engineNames } = {}) {
  return {
    rootDir: root,
    files,
    // web-test-runner looks for a port from 8000 up, and two runs at once find the same one.
    port: await freePort(),
    browsers: engines.map(launcherFor),
    // One page at a time in each engine: a page in the background has no focus, and WebKit's driver has one window.
    concurrency: 1,
    concurrentBrowsers: 3,
    // Generous, because two runs may share a small machine.
    browserStartTimeout: 60 * second,
    testsStartTimeout: 90 * second,
    // The longest file takes 20 seconds. Chromium now and then stops drawing, and its file is run once more.
    testsFinishTimeout: 75 * second,
    testFramework: { config: { timeout: 15 * second } },
    nodeResolve: { exportConditions: ['development', 'browser'] },
    // A page says what language it is in.
    testRunnerHtml: (testFramework) =>
      `<!doctype html><html lang="en"><head></head><body><script type="module" src="${testFramework}"></script></body></html>`,
    middleware: [languages],
    plugins: [
      viewport,
      esbuildPlugin({ ts: true, json: true, target: 'auto', tsconfig: `${root}tsconfig.json` }),
    ],
    filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  };
}
