// Opens every story of the built Storybook in Chromium. A story passes when it renders, its play function succeeds, and axe
// finds no violation: in the light, in the dark, in forced colours, and from right to left. Runs what is shipped, not the
// development server.
// `npm run test:stories -- one-service` runs those whose id holds the word.
import { appendFileSync, existsSync } from 'node:fs';
import { launchChromium } from './browsers.mjs';
import { root } from './build/files.mjs';
import { serveFolder } from './stories/serve-folder.mjs';
import { runStory } from './stories/run-story.mjs';
import { tellFailures } from './test/tell-failures.mjs';

const folder = `${root}storybook-static`;
const pagesAtOnce = 2;
const counts = { passed: 0, failed: 0 };
const failures = [];

if (!existsSync(`${folder}/index.json`)) {
  console.error('There is no built Storybook. Run: npm run build-storybook');
  process.exit(1);
}
const server = await serveFolder(folder);
const browser = await launchChromium();
try {
  const { entries } = await (await fetch(`${server.address}/index.json`)).json();
  const words = process.argv.slice(2);
  const isWanted = ({ id }) => words.length === 0 || words.some((word) => id.includes(word));
  const stories = Object.values(entries).filter((entry) => entry.type === 'story' && isWanted(entry));
  const queue = stories.map(({ id }) => id);
  if (queue.length === 0) report('Storybook', 'any', ['it has no story']);
  await Promise.all(Array.from({ length: pagesAtOnce }, () => work(queue)));
} finally {
  await browser.close();
  server.stop();
}
tellFailures(failures);
if (process.env.COUNTS_FILE) appendFileSync(process.env.COUNTS_FILE, `${counts.passed} ${counts.failed}\n`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

async function work(queue) {
  for (let id = queue.shift(); id; id = queue.shift()) {
    const results = await runStory(browser, server.address, id).catch((error) => [
      ['light', [String(error)]],
    ]);
    for (const [condition, problems] of results) report(id, condition, problems);
  }
}

function report(id, condition, problems) {
  counts[problems.length > 0 ? 'failed' : 'passed'] += 1;
  console.log(`${problems.length > 0 ? '✖' : '✔'} ${id} (${condition})`);
  for (const problem of problems) console.error(problem.replace(/^/gm, '    '));
  if (problems.length > 0) failures.push(`${id} (${condition}): ${problems.join('; ')}`);
}
