import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Consent } from '../../src/consent/index.js';
import { press, until, useShop, type Visit } from './shop.js';

const page = (body: string) => `<!doctype html>
  <html lang="en">
    <head>
      <title>A page</title><link rel="icon" href="data:,">
      <script type="module" src="/dist/cdn/privacy-elements.js"></script>
    </head>
    <body><h1>A page</h1>${body}<consent-banner></consent-banner></body>
  </html>`;

const waiting = `
  <script type="text/plain" data-consent="analytics">window.ran = 'statistics'</script>
  <iframe data-consent="marketing" data-src="/film" title="Film"></iframe>
  <img data-consent="marketing" data-src="/pixel.gif" alt="">`;

const pages: Readonly<Record<string, string>> = {
  '/waiting': waiting,
  '/necessary': `${waiting}<script type="text/plain" data-consent="necessary">window.ran = 'basket'</script>`,
  '/forgotten': `${waiting}<iframe data-consent="marketing" src="/film" title="Film"></iframe>`,
  '/forgotten-object': `${waiting}<object data-consent="marketing" data="/film"></object>`,
};

const files = ({ requests }: Visit) =>
  requests.map((address) => new URL(address).pathname).filter((path) => path !== '/favicon.ico');

const ran = ({ page: tab }: Visit) =>
  tab.evaluate(() => (window as unknown as { ran: string | undefined }).ran);

describe('a visit after a refusal', () => {
  const shop = useShop();
  /** Somebody who has refused everything comes to the page. */
  const comeBack = async (path: string): Promise<Visit> => {
    const visit = await shop.visit('about:blank', { locale: 'en-GB' });
    // The shop's own pages have a policy that lets no inline script run without a nonce.
    for (const [name, body] of Object.entries(pages))
      await visit.context.route(`**${name}?*`, (route) =>
        route.fulfill({ contentType: 'text/html', body: page(body) }),
      );
    await visit.go('/waiting');
    await press(visit.page, 'Reject all');
    await until(
      async () => (await visit.context.cookies()).some(({ name }) => name === 'consent'),
      'the cookie',
    );
    // The first page may still fetch what its preferences need.
    await visit.page.goto('about:blank');
    visit.requests.length = 0;
    await visit.go(path);
    await visit.page.waitForLoadState('networkidle');
    return visit;
  };

  it('is one file, however much of the page waits for consent', async () => {
    const visit = await comeBack('/waiting');
    assert.deepEqual(files(visit), ['/waiting', '/dist/cdn/privacy-elements.js']);
    await visit.context.close();
  });

  it('opens what waits when it is allowed after all', async () => {
    const visit = await comeBack('/waiting');
    await visit.page.evaluate(async (address) => {
      const { consent } = (await import(address)) as { consent: Consent };
      consent.decide({ analytics: true });
    }, '/dist/cdn/privacy-elements.js');
    await until(async () => (await ran(visit)) === 'statistics', 'the script');
    assert.ok(!files(visit).includes('/film'));
    await visit.context.close();
  });

  it('opens what is necessary', async () => {
    const visit = await comeBack('/necessary');
    await until(async () => (await ran(visit)) === 'basket', 'the script');
    assert.ok(!files(visit).includes('/film'));
    await visit.context.close();
  });

  for (const [path, element, attribute] of [
    ['/forgotten', 'iframe', 'src'],
    ['/forgotten-object', 'object', 'data'],
  ] as const)
    it(`closes what was left open by mistake: ${element}`, async () => {
      const visit = await comeBack(path);
      const open = visit.page.locator(element).last();
      await until(async () => (await open.getAttribute(attribute)) === null, 'the element to close');
      assert.equal(await open.getAttribute(`data-${attribute}`), '/film');
      await visit.context.close();
    });
});
