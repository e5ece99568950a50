import { startTestRunner } from '@web/test-runner';
import { browserConfig } from './browser-config.mjs';
import { reportTo } from './browser-reporter.mjs';

/**
 * Runs files in web-test-runner, in each of the engines. A file of which a browser ran no test, because it did not start or did not
 * answer, is run once more there, and its second outcome counts.
 */
export async function runBrowserSuite(files, engines, { onFailure }) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (files.length === 0) return counts;
  const cutShort = new Map();
  const onCutShort = (file, engine) => cutShort.set(engine, [...(cutShort.get(engine) ?? []), file]);
  await runFiles(files, engines, reportTo(counts, { onFailure, onCutShort }));
  for (const [engine, again] of cutShort) {
    console.log(`↻ cut short, and run once more in ${engine}: ${again.join(', ')}`);
    await runFiles(again, [engine], reportTo(counts, { onFailure }));
  }
  return counts;
}

async function runFiles(files, engines, reporter) {
  const config = { ...(await browserConfig({ files, engines })), reporters: [reporter] };
  const runner = await startTestRunner({
    config,
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('web-test-runner did not start (its own message is above).');
  await new Promise((resolve) => runner.on('stopped', resolve));
}
