import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { start, type Demo } from '../../demo/server.mjs';
import { launchFirefox } from '../../scripts/browsers.mjs';
import { until } from './shop.js';

/** One Firefox for one visitor: time zone, languages and GPC are settings of the whole browser. */
function useFirefox(timeZone: string, languages: string, prefs: Record<string, unknown> = {}) {
  let demo: Demo;
  let browser: Browser;
  before(async () => {
    demo = await start();
    browser = await launchFirefox(
      { 'intl.accept_languages': languages, ...prefs },
      { env: { ...process.env, TZ: timeZone } },
    );
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });
  return {
    get demo() {
      return demo;
    },
    async visit(path = '/') {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const errors: unknown[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(`${demo.url}${path}?bare`);
      return { context, page, errors };
    },
    sent: () => demo.log().flatMap(({ events }) => events),
  };
}

const stored = (page: Page) =>
  page.evaluate(async () => [
    ...document.cookie
      .split('; ')
      .map((pair) => pair.split('=')[0] ?? '')
      .filter(Boolean),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name = '' }) => name),
  ]);

const press = (page: Page, within: string, name: string) =>
  page.locator(`${within} >>> ::-p-text(${name})`).click();

const count = (list: readonly string[], wanted: string) => list.filter((one) => one === wanted).length;

describe('Firefox in Berlin', () => {
  const firefox = useFirefox('Europe/Berlin', 'de-DE, de');

  it('asks, obeys, and obeys again when the answer is taken back', async () => {
    const { page, errors } = await firefox.visit();
    await page.locator('consent-banner >>> ::-p-text(Reject all)').wait();
    assert.deepEqual(await stored(page), []);
    assert.deepEqual(firefox.sent(), []);

    await press(page, 'consent-banner', 'Reject all');
    await until(async () => (await stored(page)).length === 2, 'the answer');
    await page.goto(`${firefox.demo.url}/product/tide-jug?bare`);
    // The cookie, and its day in localStorage.
    assert.deepEqual(await stored(page), ['consent', 'consent']);
    assert.deepEqual(firefox.sent(), []);

    await press(page, 'privacy-choices', 'Cookie settings');
    await press(page, 'consent-preferences', 'Accept all');
    await until(() => firefox.sent().includes('$mp_web_page_view'), 'the page view');
    await until(() => firefox.sent().includes('Ad view'), 'the ad');
    assert.equal(count(firefox.sent(), '$opt_in'), 1);

    await press(page, 'privacy-choices', 'Cookie settings');
    await press(page, 'consent-preferences', 'Reject all');
    const isLeft = (name: string) => name !== 'consent' && !/^__mp_opt_in_out_|Db$/.test(name);
    await until(async () => !(await stored(page)).some(isLeft), 'the ids to be erased');
    const before = firefox.sent().length;
    await page.reload();
    await page.goto(`${firefox.demo.url}/?bare`);
    assert.equal(firefox.sent().length, before);
    assert.deepEqual(errors, []);
  });
});

describe('Firefox in Los Angeles with Global Privacy Control', () => {
  const firefox = useFirefox('America/Los_Angeles', 'en-US, en', {
    'privacy.globalprivacycontrol.enabled': true,
  });

  it('has advertising off and says so, without asking', async () => {
    const { page, errors } = await firefox.visit();
    await until(() => firefox.sent().includes('$mp_web_page_view'), 'the page view');
    const honored = await page.locator('privacy-choices >>> ::-p-text(Opt-Out Request Honored)').waitHandle();
    assert.ok(await honored.isVisible());
    assert.equal(await page.$('consent-banner >>> ::-p-text(Reject all)'), null);
    await page.goto(`${firefox.demo.url}/product/tide-jug?bare`);
    await until(() => count(firefox.sent(), '$mp_web_page_view') > 1, 'the next page view');
    assert.equal(count(firefox.sent(), 'Ad view'), 0);
    assert.ok(!(await stored(page)).some((name) => name.includes('sunbeam')));
    assert.ok(
      firefox.demo.visits.every(({ gpc }) => gpc === '1'),
      'Sec-GPC reaches the shop',
    );
    assert.ok(
      firefox.demo.log().every(({ gpc }) => gpc === '1'),
      'Sec-GPC reaches the collector',
    );
    assert.deepEqual(errors, []);
  });
});

describe('Firefox in Los Angeles without it', () => {
  const firefox = useFirefox('America/Los_Angeles', 'en-US, en');

  it('has advertising on', async () => {
    await firefox.visit();
    await until(() => firefox.sent().includes('Ad view'), 'the ad');
    assert.ok(firefox.demo.visits.every(({ gpc }) => gpc === null));
  });
});
