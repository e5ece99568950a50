import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { start, type Demo } from '../../demo/server.mjs';
import { launchChromium } from '../../scripts/browsers.mjs';
import { vendors } from '../../src/trackers/vendors.js';
import type { RemoteTracker } from '../../src/trackers/remote-script.js';
import { press, stored, until } from './shop.js';

/** Every vendor with a script at an address of its own, declared as its page in docs/vendors says. */
const loaded = await Promise.all(Object.values(vendors).map((load) => load()));
const remote = loaded
  .map(({ tracker }) => (tracker as Partial<RemoteTracker>).vendor)
  .filter((vendor) => vendor?.script);
const examples = remote.map((vendor) => {
  const { id, purposes, attributes, script } = vendor!;
  const values = Object.fromEntries(Object.entries(attributes).map(([name, { example }]) => [name, example]));
  const said = Object.entries(values).map(([name, value]) => `${name}="${value}"`);
  const purpose = purposes === 'necessary' ? 'functional' : purposes;
  return {
    markup: `<consent-tracker vendor="${id}" purpose="${purpose}" ${said.join(' ')}></consent-tracker>`,
    address: script!(values),
  };
});
const google =
  '<consent-tracker vendor="google" tags="G-TEST1234 AW-123456789 GTM-TEST123"></consent-tracker>';
const googleAddresses = ['gtag/js?id=G-TEST1234', 'gtm.js?id=GTM-TEST123'].map(
  (path) => `https://www.googletagmanager.com/${path}`,
);

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Vendors</title>
  <consent-banner region="DE">${examples.map(({ markup }) => markup).join('')}${google}</consent-banner>
  <script type="module" nonce="{{nonce}}" src="/dist/cdn/privacy-elements.js"></script></html>`;

/** What the vendors' scripts do here: they write ids, on the page's own path too, as several of the real ones do. */
const writes = `for (const name of ['_ga', '_fbp', '_pk_id.1.1fff', '_hjSession_1', '__hstc'])
  document.cookie = name + '=1; path=/; max-age=9999';
document.cookie = '_rdt_uuid=1; max-age=9999';
localStorage.setItem('_hjid', '1');`;

/** The page under the demo's Content Security Policy: scripts need its nonce, and Trusted Types are enforced. */
describe('all vendors with a script of their own on one page', () => {
  let demo: Demo;
  let browser: Browser;
  let context: BrowserContext;
  let tab: Page;
  const outside: string[] = [];
  const errors: string[] = [];

  before(async () => {
    [demo, browser] = await Promise.all([start({ extraPages: { '/vendors': page } }), launchChromium()]);
    context = await browser.newContext({ timezoneId: 'Europe/Berlin', locale: 'de-DE' });
    const isOutside = (url: URL) => url.hostname !== 'localhost' || url.pathname.startsWith('/_vercel/');
    await context.route(isOutside, (route) => {
      outside.push(route.request().url());
      return route.fulfill({ contentType: 'text/javascript', body: writes });
    });
    context.on('console', (message) => {
      if (/Content Security Policy|Trusted/.test(message.text())) errors.push(message.text());
    });
    tab = await context.newPage();
    await tab.goto(`${demo.url}/vendors`);
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });

  it('asks none of them, and stores nothing, before a choice', async () => {
    await tab.getByRole('button', { name: 'Reject all', exact: true }).waitFor();
    await tab.waitForLoadState('networkidle');
    assert.deepEqual(outside, []);
    assert.deepEqual(await stored(tab), []);
  });

  it('asks each of them once at the grant, at its own address', async () => {
    await press(tab, 'Accept all');
    const expected = [...examples.map(({ address }) => address), ...googleAddresses].map(
      (address) => new URL(address, demo.url).href,
    );
    await until(() => outside.length >= expected.length, 'the scripts of the vendors');
    await tab.waitForLoadState('networkidle');
    assert.deepEqual([...outside].sort(), expected.sort());
    assert.deepEqual(errors, []);
    assert.ok((await stored(tab)).includes('cookie _fbp'));
  });

  it('is loaded again at the withdrawal, once, and then asks none of them', async () => {
    outside.length = 0;
    const loads: string[] = [];
    tab.on('framenavigated', (frame) => loads.push(frame.url()));
    await tab
      .evaluate(async (address) => {
        const { consent } = (await import(address)) as { consent: { withdraw(source: string): void } };
        consent.withdraw('visitor');
      }, '/dist/cdn/privacy-elements.js')
      .catch(() => undefined);
    await until(() => loads.length > 0, 'the reload');
    await tab.waitForLoadState('networkidle');
    assert.equal(loads.length, 1);
    assert.deepEqual(outside, []);
    assert.deepEqual(
      (await stored(tab)).filter((name) => name !== 'cookie consent'),
      [],
    );
  });
});
