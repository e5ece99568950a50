import { fileURLToPath } from 'node:url';

const timeout = 60_000;
const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

/** How else a story is looked at, once it has ended: the page is not loaded again. */
const conditions = {
  dark: (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'forced colours': (page) => page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' }),
  'right to left': async (page) => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  },
};

/** Opens one story in a page of its own. Resolves to what is wrong with it in each condition; an empty list means nothing. */
export async function runStory(browser, address, id) {
  const context = await browser.newContext({ colorScheme: 'light' });
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(`error in the page: ${error.message}`));
    await page.addInitScript(listenForTheEnd);
    await page.goto(`${address}/iframe.html?id=${id}&viewMode=story`);
    await page.waitForFunction(() => globalThis.storyEnd !== undefined, undefined, { timeout });
    const problems = problemsIn(await page.evaluate(() => globalThis.storyEnd));
    const results = [['light', problems]];
    await page.addScriptTag({ path: axe });
    for (const [condition, apply] of Object.entries(conditions)) {
      await apply(page);
      results.push([condition, violationsIn(await page.evaluate(runAxe))]);
    }
    problems.push(...errors);
    return results;
  } finally {
    await context.close();
  }
}

/** Runs in the page, as Storybook's add-on does: on the whole of it but for Storybook's own, and stories in frames, which come by themselves. */
function runAxe() {
  const exclude = [
    '.sb-wrapper',
    '#storybook-docs',
    '#storybook-highlights-root',
    'iframe[src^="iframe.html"]',
  ];
  return globalThis.axe.run(
    { include: ['body'], exclude: exclude.filter((selector) => document.querySelector(selector)) },
    {
      rules: {
        region: { enabled: false },
        // Two languages side by side may have the same name for the same thing.
        'landmark-unique': { enabled: !document.querySelector('.languages') },
      },
      resultTypes: ['violations'],
    },
  );
}

/** Runs in the page: Storybook tells its channel how a story ended, and the channel exists only after a while. */
function listenForTheEnd() {
  const wait = setInterval(() => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel) return;
    clearInterval(wait);
    const end = (report) => (globalThis.storyEnd ??= JSON.parse(JSON.stringify(report)));
    const fail = (error) => end({ status: 'error', reporters: [], message: error?.message ?? String(error) });
    channel.on('storyFinished', end);
    for (const event of [
      'playFunctionThrewException',
      'storyThrewException',
      'storyErrored',
      'storyMissing',
    ]) {
      channel.on(event, fail);
    }
  }, 1);
}

function problemsIn({ status, reporters, message }) {
  const report = reporters.find(({ type }) => type === 'a11y')?.result;
  return [
    ...(status === 'success' ? [] : [`status ${status}${message ? `: ${message}` : ''}`]),
    ...(report || message ? [] : ['axe did not report']),
    ...violationsIn(report),
  ];
}

const violationsIn = (report) =>
  (report?.violations ?? []).map(({ id, help, nodes }) =>
    [`axe: ${id}: ${help}`, ...nodes.map(({ target }) => `  ${target.flat().join(' ')}`)].join('\n'),
  );
