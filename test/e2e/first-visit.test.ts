import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { press, until, useShop, type Visit } from './shop.js';

const readme = readFileSync('README.md', 'utf8');
/** The line for slow networks, as the README gives it. */
const [, announcing = ''] = /### On a slow\s+network[\s\S]*?```html\n([\s\S]*?)```/.exec(readme) ?? [];

const page = (head: string) => `<!doctype html>
  <html lang="en">
    <head>
      <title>A page</title><link rel="icon" href="data:,">${head.replaceAll('/privacy-elements/', '/dist/cdn/')}
      <script type="module" src="/dist/cdn/privacy-elements.js"></script>
    </head>
    <body>
      <h1>A page</h1>
      <script type="text/plain" data-consent="analytics">window.opened = true</script>
      <consent-banner></consent-banner>
    </body>
  </html>`;

const files = ({ requests }: Visit) =>
  requests
    .map((address) => new URL(address).pathname)
    .filter((path) => path.startsWith('/dist/cdn/'))
    .map((path) => path.slice('/dist/cdn/'.length));

const banner = ({ page: tab }: Visit) => tab.getByRole('button', { name: 'Accept all' });

describe('a first visit', () => {
  const shop = useShop();
  /** The shop's own pages have a policy that lets no inline script run without a nonce. */
  const enter = async (): Promise<Visit> => {
    const visit = await shop.visit('about:blank', { locale: 'en-GB' });
    for (const [path, head] of [
      ['plain', ''],
      ['announced', announcing],
    ] as const)
      await visit.context.route(`**/${path}?*`, (route) =>
        route.fulfill({ contentType: 'text/html', body: page(head) }),
      );
    return visit;
  };

  it('fetches two files until the banner stands, and then what an answer needs', async () => {
    const visit = await enter();
    let letThrough: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    await visit.context.route('**/cdn/banner.js', (route) => held.then(() => route.continue()));
    await visit.go('/plain');
    await until(() => files(visit).includes('banner.js'), 'the request for the banner');
    assert.deepEqual(files(visit), ['privacy-elements.js', 'banner.js']);
    letThrough();
    await banner(visit).waitFor();
    await until(() => files(visit).includes('gates.js'), 'the gates');
    await until(() => files(visit).includes('preferences.js'), 'the preferences');
    await press(visit.page, 'Accept all');
    await until(() => visit.page.evaluate(() => 'opened' in window), 'the gated script');
    await visit.context.close();
  });

  it('has its gates although the banner cannot be had, for whoever decides otherwise', async () => {
    const visit = await enter();
    await visit.context.route('**/cdn/banner.js', (route) => route.abort());
    await visit.go('/plain');
    await until(() => files(visit).includes('gates.js'), 'the gates');
    assert.equal(await visit.page.evaluate(() => 'opened' in window), false);
    await visit.page.evaluate(async (loader: string) => {
      const { consent } = (await import(loader)) as {
        consent: { decide(choices: Record<string, boolean>): void };
      };
      consent.decide({ analytics: true });
    }, '/dist/cdn/privacy-elements.js');
    await until(() => visit.page.evaluate(() => 'opened' in window), 'the gated script');
    await visit.context.close();
  });

  it('opens what was allowed before to whoever is asked about something more, with or without the banner', async () => {
    const visit = await enter();
    const isOpen = () => until(() => visit.page.evaluate(() => 'opened' in window), 'the gated script');
    await visit.go('/plain');
    await banner(visit).waitFor();
    await visit.page.evaluate(async (loader: string) => {
      const { consent } = (await import(loader)) as {
        consent: { decide(choices: Record<string, boolean>): void };
      };
      consent.decide({ analytics: true });
    }, '/dist/cdn/privacy-elements.js');
    await isOpen();
    await visit.go('/plain');
    await banner(visit).waitFor();
    await isOpen();
    await visit.context.route('**/cdn/banner.js', (route) => route.abort());
    await visit.go('/plain');
    await isOpen();
    assert.equal(await banner(visit).count(), 0);
    await visit.context.close();
  });

  it('asks for both files at once with the line of the README, and a returning visit for one', async () => {
    assert.match(announcing, /modulepreload/);
    const visit = await enter();
    let letThrough: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    await visit.context.route('**/cdn/privacy-elements.js', (route) => held.then(() => route.continue()));
    const gone = visit.go('/announced');
    await until(() => files(visit).includes('banner.js'), 'the banner, before the script has come');
    letThrough();
    await gone;
    await banner(visit).click();
    await until(async () => (await visit.context.cookies()).length > 0, 'the cookie');
    visit.requests.length = 0;
    await visit.go('/announced');
    await until(() => visit.page.evaluate(() => 'opened' in window), 'the gated script');
    assert.ok(!files(visit).includes('banner.js'), files(visit).join());
    await visit.context.close();
  });

  it('draws the banner without asking Intl, whose first answer takes longer than all the rest', async () => {
    const visit = await enter();
    await visit.context.addInitScript({ path: 'test/e2e/scripts/note-intl.js' });
    await visit.go('/plain');
    await banner(visit).waitFor();
    assert.deepEqual(await visit.page.evaluate(() => (window as unknown as { intl: string[] }).intl), []);
    await visit.page.evaluate(() => new Intl.ListFormat('en').format(['a', 'b']));
    assert.deepEqual(await visit.page.evaluate(() => (window as unknown as { intl: string[] }).intl), [
      'ListFormat',
    ]);
    await visit.context.close();
  });
});
