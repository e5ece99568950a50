import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import type { Consent } from '../../src/index.js';
import { launchChromium } from '../../scripts/browsers.mjs';
import { hostilePage } from './hostile.page.js';
import { until } from './shop.js';
import { useStrictSite } from './strict-site.js';

/** What a page sees of its own store. */
interface InPage {
  readonly library: { readonly consent: Consent };
}

describe('names in the way, and clicks of a script', { timeout: 120_000 }, () => {
  const site = useStrictSite();
  let browser: Browser;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());

  const open = async (html: string) => {
    const context = await browser.newContext({ locale: 'en', timezoneId: 'Europe/Berlin' });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('dialog', (dialog) => {
      errors.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    const address = site.put(html, { isReportOnly: true });
    await page.goto(address);
    return { context, page, errors };
  };

  for (const name of [
    'cookie',
    'querySelector',
    'getElementsByTagName',
    'documentElement',
    'body',
    'readyState',
    'dispatchEvent',
    'location',
    'consent',
    'privacy-elements',
  ]) {
    it(`an image named ${name}, in the way of document.${name}, lets no tracker run`, async () => {
      const html = `<!doctype html><html lang="en"><title>Clobbered</title><link rel="icon" href="data:,">
        <script nonce="{{nonce}}">window.ran = []; window.acme = { start: () => window.ran.push('tracker'), stop: () => {} };</script>
        <img name="${name}" alt=""><form id="${name}"><input name="acme"></form>
        <script nonce="{{nonce}}" type="module" src="/dist/cdn/privacy-elements.js"></script>
        <consent-banner regime="eu"><consent-tracker name="Acme" purpose="analytics" opt-in="acme.start" opt-out="acme.stop"></consent-tracker></consent-banner>
        <script nonce="{{nonce}}" type="text/plain" data-consent="analytics">window.ran.push('gated')</script>`;
      const { context, page } = await open(html);
      await page.waitForLoadState('networkidle');
      assert.deepEqual(await page.evaluate(() => (window as unknown as { ran: unknown[] }).ran), []);
      await context.close();
    });
  }

  it('a script that presses “Accept all” is on record as such, and not as the visitor', async () => {
    const html = hostilePage('nothing').replace(' layout="nothing"', '');
    const { context, page } = await open(html);
    await page.getByRole('button', { name: 'Accept all' }).waitFor();
    await page.evaluate(() => {
      const sources: string[] = [];
      Object.assign(window, { sources });
      addEventListener('consent-change', ({ source }) => sources.push(source));
      const buttons = document.querySelector('consent-banner')?.shadowRoot?.querySelectorAll('button') ?? [];
      [...buttons].find((button) => button.textContent.includes('Accept'))?.click();
    });
    const sources = () => page.evaluate(() => (window as unknown as { sources: string[] }).sources);
    await until(async () => (await sources()).length > 0, 'the change');
    assert.deepEqual(await sources(), ['api']);
    assert.match((await context.cookies())[0]?.value ?? '', /source=api/);
    await context.close();
  });

  it('a script that calls `decide` is not on record as the visitor, whatever it says; with the event of a press it is', async () => {
    const html = hostilePage('nothing').replace(' layout="nothing"', '') + '<button id="own">Own</button>';
    const { context, page } = await open(html);
    await page.getByRole('button', { name: 'Accept all' }).waitFor();
    const record = async () => (await context.cookies())[0]?.value.match(/source=(\w+)/)?.[1];
    await page.evaluate(async () => {
      const file = '/dist/cdn/privacy-elements.js';
      const inPage = window as unknown as { library: unknown };
      inPage.library = await import(file);
    });
    for (const how of ['nothing', 'an event of its own']) {
      await page.evaluate((said) => {
        const { consent } = (window as unknown as InPage).library;
        consent.decide(
          { analytics: true },
          'visitor',
          said === 'nothing' ? undefined : new MouseEvent('click'),
        );
      }, how);
      assert.equal(await record(), 'api', how);
    }
    await page.evaluate(() => (window as unknown as InPage).library.consent.withdraw('visitor'));
    assert.equal(await record(), 'api');
    await page.evaluate(() =>
      document.querySelector('#own')?.addEventListener('click', (event) => {
        (window as unknown as InPage).library.consent.decide({ analytics: true }, 'visitor', event);
      }),
    );
    await page.locator('#own').press('Enter');
    assert.equal(await record(), 'visitor');
    await context.close();
  });
});
