// npm run bench                                    everything, 15 runs of each: takes hours, wants a quiet machine
// npm run bench -- first accepted/cpu              scenarios whose id starts with these words
// npm run bench -- --runs 5 --only klaro,c15t      fewer runs; some contestants (ratios need the floors and the control)
// npm run bench -- --serve                         serves the pages to look at
import { parseArgs } from 'node:util';
import { launchChromium } from '../scripts/browsers.mjs';
import { buildIfChanged } from '../scripts/build/build.mjs';
import { measure } from './driver/measure.mjs';
import { scenarios } from './driver/scenarios.mjs';
import { installPeers, versionsOf } from './install.mjs';
import { columnsOf } from './report/columns.mjs';
import { machine, remember, writeReport } from './report/results.mjs';
import { tableOf } from './report/table.mjs';
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
  // Some peers hide from browsers that say they are driven by a program.
  const browser = await launchChromium({ args: ['--disable-blink-features=AutomationControlled'] });
  const versions = [...versionsOf(contestants), { name: 'Chromium', version: browser.version() }];
  let all = {};
  try {
    for (const scenario of chosen) {
      const results = Object.fromEntries(
        await measure({ browser, server, contestants: measured, scenario, runs, say: console.error }),
      );
      const date = new Date().toISOString().slice(0, 10);
      all = remember(scenario.id, { date, runs, machine: machine(), results });
      console.log(`\n${scenario.id}\n${tableOf(results, contestants, columnsOf(scenario.id))}\n`);
    }
  } finally {
    await browser.close();
  }
  writeReport(all, { contestants, versions, order: scenarios });
  console.log('Written to bench/RESULTS.md.');
}
