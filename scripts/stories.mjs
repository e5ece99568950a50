// Opens every story of the built Storybook in Chromium, in the light and the dark colour scheme. A story passes when it
// renders, its play function succeeds, and axe finds no violation. Runs what is shipped, not the development server.
// `npm run test:stories -- one-service` runs those whose id holds the word.
import { appendFileSync, existsSync } from 'node:fs';
import { launchChromium } from './browsers.mjs';
import { root } from './build/files.mjs';
import { serveFolder } from './stories/serve-folder.mjs';
import { runStory } from './stories/run-story.mjs';

const folder = `${root}storybook-static`;
const pagesAtOnce = 2;
const counts = { passed: 0, failed: 0 };

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
  const queue = stories.flatMap(({ id }) => ['light', 'dark'].map((colorScheme) => ({ id, colorScheme })));
  if (queue.length === 0) report({ id: 'Storybook', colorScheme: 'any' }, ['it has no story']);
  await Promise.all(Array.from({ length: pagesAtOnce }, () => work(queue)));
} finally {
  await browser.close();
  server.stop();
}
if (process.env.COUNTS_FILE) appendFileSync(process.env.COUNTS_FILE, `${counts.passed} ${counts.failed}\n`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

async function work(queue) {
  for (let story = queue.shift(); story; story = queue.shift()) {
    const problems = await runStory(browser, server.address, story).catch((error) => [String(error)]);
    report(story, problems);
  }
}

function report({ id, colorScheme }, problems) {
  counts[problems.length > 0 ? 'failed' : 'passed'] += 1;
  console.log(`${problems.length > 0 ? '✖' : '✔'} ${id} (${colorScheme})`);
  for (const problem of problems) console.error(problem.replace(/^/gm, '    '));
}
