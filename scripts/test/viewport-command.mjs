/**
 * `await executeServerCommand('viewport', { width, height })` in a test, the same in every engine. The built-in
 * `setViewport` refuses to work in WebKit, whose window cannot be narrower than 447 px: use an iframe for a phone there.
 */
export const viewport = {
  name: 'viewport',
  async executeCommand({ command, payload, session }) {
    if (command !== 'viewport') return undefined;
    const { browser, id } = session;
    if (browser.type === 'playwright') await browser.getPage(id).setViewportSize(payload);
    else if (browser.type === 'puppeteer') await browser.getPage(id).setViewport(payload);
    else await resizeWindow(browser.driver, payload);
    return true;
  },
};

async function resizeWindow(driver, { width, height }) {
  const inner = () => driver.execute('return { width: innerWidth, height: innerHeight }');
  const [before, frame] = [await inner(), await driver.getWindowRect()];
  const border = { width: frame.width - before.width, height: frame.height - before.height };
  await driver.setWindowRect(frame.x, frame.y, width + border.width, height + border.height);
  // The command returns before the page has its new size.
  for (let attempt = 0; attempt < 60; attempt++) {
    const now = await inner();
    if (now.width === width && now.height === height) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`WebKit's window did not become ${width} × ${height}.`);
}
