const timeout = 60_000;

/** Opens one story in a page of its own and resolves to what is wrong with it; an empty list means nothing. */
export async function runStory(browser, address, { id, colorScheme }) {
  const context = await browser.newContext({ colorScheme });
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(`error in the page: ${error.message}`));
    await page.addInitScript(listenForTheEnd);
    await page.goto(`${address}/iframe.html?id=${id}&viewMode=story`);
    await page.waitForFunction(() => globalThis.storyEnd !== undefined, undefined, { timeout });
    return [...errors, ...problemsIn(await page.evaluate(() => globalThis.storyEnd))];
  } finally {
    await context.close();
  }
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
  const axe = reporters.find(({ type }) => type === 'a11y')?.result;
  const violations = (axe?.violations ?? []).map(({ id, help, nodes }) =>
    [`axe: ${id}: ${help}`, ...nodes.map(({ target }) => `  ${target.flat().join(' ')}`)].join('\n'),
  );
  return [
    ...(status === 'success' ? [] : [`status ${status}${message ? `: ${message}` : ''}`]),
    ...(axe || message ? [] : ['axe did not report']),
    ...violations,
  ];
}
