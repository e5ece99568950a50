// Takes the pictures of docs/theming.md, of the themes as they are built: the banner in the light and in the dark.
// `node scripts/theme-pictures.mjs` after a change to src/themes or to the banner.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { launchChromium } from './browsers.mjs';
import { buildIfChanged } from './build/build.mjs';
import { filesIn, root } from './build/files.mjs';
import { serveFolder } from './stories/serve-folder.mjs';

const size = { width: 880, height: 380 };
const lines = '<p></p>'.repeat(6);

const shop = (theme, scheme) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>
<link rel="stylesheet" href="/dist/cdn/themes/${theme}.css">
<style>
  html { color-scheme: ${scheme}; background: light-dark(#e9ebee, #2b2d31); }
  p { block-size: 0.75rem; margin: 1.25rem; background: light-dark(#d6d9de, #3b3e44); }
</style>
<consent-banner region="DE" controller="Acme" privacy-policy="#privacy"></consent-banner>${lines}
<script type="module" src="/dist/cdn/privacy-elements.js"></script>`;

const pair = (theme) => `<!doctype html><html lang="en"><title>${theme}</title>
<style>
  body { display: grid; grid-template-columns: 1fr 1fr; margin: 0; }
  iframe { inline-size: 100%; block-size: ${size.height}px; border: 0; }
</style>
<iframe title="Light" src="/shop/${theme}/light"></iframe><iframe title="Dark" src="/shop/${theme}/dark"></iframe>`;

await buildIfChanged();
mkdirSync(`${root}docs/images`, { recursive: true });
const server = await serveFolder(root);
const browser = await launchChromium();
try {
  for (const theme of filesIn('src/themes', '.css').map((path) => basename(path, '.css'))) {
    const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const html = (body) => ({ body, contentType: 'text/html' });
    await page.route('**/pair', (route) => route.fulfill(html(pair(theme))));
    await page.route('**/shop/**', (route) =>
      route.fulfill(html(shop(theme, basename(route.request().url())))),
    );
    await page.goto(`${server.address}/pair`);
    for (const scheme of ['Light', 'Dark'])
      await page.frameLocator(`[title=${scheme}]`).getByRole('button', { name: 'Accept all' }).waitFor();
    // A fifth of the size of a PNG, which is what Playwright would make.
    const session = await context.newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
    writeFileSync(`${root}docs/images/theme-${theme}.webp`, Buffer.from(data, 'base64'));
    await context.close();
  }
} finally {
  await browser.close();
  server.stop();
}
