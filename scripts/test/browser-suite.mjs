import { startTestRunner } from '@web/test-runner';
import { browserConfig } from './browser-config.mjs';
import { reportTo } from './browser-reporter.mjs';

/** Runs files in web-test-runner, in each of the engines. */
export async function runBrowserSuite(files, engines) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (files.length === 0) return counts;
  const config = { ...(await browserConfig({ files, engines })), reporters: [reportTo(counts)] };
  const runner = await startTestRunner({
    config,
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('web-test-runner did not start (its own message is above).');
  await new Promise((resolve) => runner.on('stopped', resolve));
  return counts;
}
