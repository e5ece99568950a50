// npm run bench                                    everything, 15 runs of each: takes hours, wants a quiet machine
// npm run bench -- first accepted/cpu              scenarios whose id starts with these words
// npm run bench -- --runs 5 --only klaro,c15t      fewer runs; some contestants (ratios need the floors and the control)
// npm run bench -- --serve                         serves the pages to look at
import { parseArgs } from 'node:util';
import { launchChromium } from '../scripts/browsers.mjs';
import { buildIfChanged } from '../scripts/build/build.mjs';
import { keepBrowser } from './driver/browser.mjs';
import { measure } from './driver/measure.mjs';
import { scenarios } from './driver/scenarios.mjs';
import { visit } from './driver/visit.mjs';
import { installPeers, versionsOf } from './install.mjs';
import { columnsOf } from './report/columns.mjs';
import { machine, remember, writeReport } from './report/results.mjs';
import { sectionOf } from './report/section.mjs';
import { serve } from './site/server.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '15' },
    only: { type: 'string', default: '' },
    serve: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const wanted = values.only.split(',').filter(Boolean);

await buildIfChanged();
installPeers();
// Only now: some of them are bundled from what was installed.
const { contestants } = await import('./contestants/index.mjs');
const measured = contestants.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
const chosen = scenarios.filter(
  ({ id }) => positionals.length === 0 || positionals.some((word) => id.startsWith(word)),
);
if (measured.length === 0 || chosen.length === 0 || !(runs > 0)) {
  console.error(`Contestants: ${contestants.map(({ id }) => id).join(', ')}
Scenarios: ${scenarios.map(({ id }) => id).join(', ')}`);
  process.exit(1);
}

const server = await serve(contestants);
if (values.serve) {
  for (const { id } of contestants) console.log(`${server.url}/${id}/page/index.html`);
} else {
  try {
    await measureAll();
  } finally {
    await server.close();
  }
}

async function measureAll() {
  const browsers = keepBrowser(() =>
    launchChromium({
      // Some peers hide from browsers that say they are driven by a program.
      args: ['--disable-blink-features=AutomationControlled'],
      // Playwright's own answer to SIGTERM (what `timeout` sends) closes the browser and lets this program go on without one.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    }),
  );
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // Not `once`: npm passes on what the whole group was sent, and a second one would end the program before the browser.
    process.on(signal, () => {
      interruption.abort(new Error(`Ended by ${signal}.`));
      void browsers.close();
    });
  }
  const { signal } = interruption;
  const visitWith = async (wanted) => visit({ browser: await browsers.open(), server, ...wanted });
  const chromium = { name: 'Chromium', version: (await browsers.open()).version() };
  const versions = [...versionsOf(contestants), chromium];
  try {
    for (const scenario of chosen) {
      const began = Date.now();
      const settings = {
        visit: visitWith,
        contestants: measured,
        scenario,
        runs,
        say: console.error,
        signal,
      };
      const figures = await measure(settings);
      const date = new Date().toISOString().slice(0, 10);
      const all = remember(scenario.id, { date, runs, machine: machine(), ...figures });
      writeReport(all, { contestants, versions, order: scenarios });
      console.log(`\n${scenario.id}\n${sectionOf(all[scenario.id], contestants, columnsOf(scenario.id))}\n`);
      console.log(
        `${scenario.id}: ${Math.round((Date.now() - began) / 1000)} s. Written to bench/RESULTS.md.`,
      );
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    console.error(`${error.message} What was not finished is not in bench/RESULTS.md.`);
    process.exitCode = 1;
  } finally {
    await browsers.close();
  }
}
