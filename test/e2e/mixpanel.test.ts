import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import {
  FLUSH,
  nothing,
  openShop,
  read,
  stored,
  TOKEN,
  watchWrites,
  type Sent,
  type Shop,
} from './mixpanel.shop.js';

/*
 * The real SDK in a real browser. What is stored is read from the browser, and every write is watched from the first
 * script on, so that what is written and removed at once is seen as well.
 */

/** What a page of the shop has as globals. */
interface InPage {
  track(name: string): void;
  writes: string[];
  mixpanel: {
    __loaded?: boolean;
    identify(id: string): void;
    set_config(config: object): void;
    shop?: { track(name: string): void };
  };
}

describe('the real Mixpanel SDK', () => {
  let browser: Browser;
  let shop: Shop;
  let sent: Sent[];
  let warnings: string[];

  before(async () => {
    shop = await openShop((one) => sent.push(one));
    browser = await launchChromium({ everyHostIsLocal: true });
  });

  after(async () => {
    await browser.close();
    shop.close();
  });

  /** A visitor with nothing stored. Anything that asks a host of Mixpanel's own is answered and counted as sent. */
  async function visit(path: string): Promise<{ context: BrowserContext; page: Page }> {
    sent = [];
    warnings = [];
    const context = await browser.newContext();
    await context.addInitScript(watchWrites);
    await context.route(/mixpanel\.com|mxpnl\.com/, async (route) => {
      sent.push(read(new URL(route.request().url()), route.request().postData() ?? ''));
      await route.fulfill({ body: '1', headers: { 'access-control-allow-origin': '*' } });
    });
    const page = await context.newPage();
    page.on('console', (message) => warnings.push(message.text()));
    await open(page, path);
    return { context, page };
  }

  async function open(page: Page, path: string) {
    await page.goto(shop.origin + path);
    await page.waitForFunction(() => 'consent' in window);
    await page.waitForTimeout(300);
  }

  const decide = async (page: Page, analytics: boolean) => {
    await page.evaluate((value) => {
      const { consent } = window as unknown as { consent: { decide(choices: object, source: string): void } };
      consent.decide({ functional: value, analytics: value, marketing: value }, 'visitor');
    }, analytics);
    await page.waitForTimeout(400);
  };
  const act = (page: Page, name: string) =>
    page.evaluate((event) => (window as unknown as InPage).track(event), name);
  const names = () => sent.flatMap((one) => one.names);
  const count = (name: string) => names().filter((one) => one === name).length;
  const flush = (page: Page) => page.waitForTimeout(FLUSH);

  it('is not even started before a choice, and sends and stores nothing', async () => {
    const { context, page } = await visit('/started-here');
    await act(page, 'too early');
    await flush(page);
    assert.deepEqual(sent, []);
    assert.deepEqual(await stored(context, page), nothing);
    assert.deepEqual(await page.evaluate(() => (window as unknown as InPage).writes), []);
    await context.close();
  });

  it('stores our own record and nothing else after a refusal, also on the next page', async () => {
    const { context, page } = await visit('/started-here');
    await decide(page, false);
    await act(page, 'refused');
    await open(page, '/started-here');
    await act(page, 'still refused');
    await flush(page);
    assert.deepEqual(sent, []);
    assert.deepEqual(await stored(context, page), { ...nothing, cookies: ['consent'] });
    await context.close();
  });

  it('sends one $opt_in for a consent, however many pages follow', async () => {
    const { context, page } = await visit('/started-here');
    await decide(page, true);
    await act(page, 'bought');
    await flush(page);
    await open(page, '/started-here');
    await act(page, 'bought again');
    await flush(page);
    assert.equal(count('$opt_in'), 1);
    assert.equal(count('$mp_web_page_view'), 2);
    assert.equal(count('bought'), 1);
    assert.equal(count('bought again'), 1);
    assert.ok(sent.every(({ query }) => query.includes('ip=0')));
    const { cookies, localStorage, sessionStorage, databases } = await stored(context, page);
    assert.deepEqual(cookies, ['consent', `mp_${TOKEN}_mixpanel`]);
    // The SDK's queue stays behind, empty, once it was used.
    assert.deepEqual(localStorage, [`__mp_opt_in_out_${TOKEN}=1`, `__mpq_${TOKEN}_ev=[]`]);
    assert.deepEqual([sessionStorage, databases], [[], []]);
    await context.close();
  });

  it('keeps nothing but its refusal after a withdrawal, and never sends what was queued', async () => {
    const { context, page } = await visit('/started-here');
    await decide(page, true);
    await flush(page);
    await page.evaluate(() => (window as unknown as InPage).mixpanel.identify('b6ff1e27'));
    await act(page, 'just before');
    const before = names();
    await decide(page, false);
    await act(page, 'after');
    // A page that goes on configuring the SDK must not bring its ids back.
    await page.evaluate(() => (window as unknown as InPage).mixpanel.set_config({ debug: false }));
    await flush(page);
    const only = { ...nothing, cookies: ['consent'], localStorage: [`__mp_opt_in_out_${TOKEN}=0`] };
    assert.deepEqual(await stored(context, page), only);
    await open(page, '/started-here');
    await act(page, 'next page');
    await flush(page);
    assert.deepEqual(await stored(context, page), only);
    assert.deepEqual(names(), before);
    assert.ok(!names().some((name) => name === 'after' || name === 'next page' || name === '$delete'));
    await context.close();
  });

  it('knows nobody who comes back after a withdrawal', async () => {
    const { context, page } = await visit('/started-here');
    await decide(page, true);
    await decide(page, false);
    await decide(page, true);
    await open(page, '/started-here');
    await decide(page, false);
    await open(page, '/started-here');
    await decide(page, true);
    const ids = sent.flatMap(({ names: events, properties }) =>
      events.flatMap((name, index) => (name === '$opt_in' ? [properties[index]?.$device_id] : [])),
    );
    assert.equal(ids.length, 3);
    assert.equal(new Set(ids).size, 3);
    await context.close();
  });

  it('stops in a second tab as well', async () => {
    const { context, page } = await visit('/started-here');
    await decide(page, true);
    const second = await context.newPage();
    await open(second, '/started-here');
    await flush(second);
    const before = names();
    await decide(page, false);
    await act(second, 'in the other tab');
    await act(page, 'in this tab');
    await flush(second);
    assert.deepEqual(names(), before);
    assert.deepEqual((await stored(context, second)).cookies, ['consent']);
    await context.close();
  });

  it('is opted in and out where the page has started it denied', async () => {
    const { context, page } = await visit('/denied-start');
    await act(page, 'before the choice');
    assert.deepEqual(sent, []);
    const flag = { ...nothing, localStorage: [`__mp_opt_in_out_${TOKEN}=0`] };
    assert.deepEqual(await stored(context, page), flag);
    await decide(page, true);
    await act(page, 'bought');
    await flush(page);
    assert.deepEqual(names().sort(), ['$opt_in', 'bought']);
    assert.ok((await stored(context, page)).cookies.includes(`mp_${TOKEN}_mixpanel`));
    await open(page, '/denied-start');
    await flush(page);
    assert.equal(count('$opt_in'), 1);
    await decide(page, false);
    await act(page, 'after');
    await flush(page);
    assert.equal(count('after'), 0);
    assert.deepEqual(await stored(context, page), { ...flag, cookies: ['consent'] });
    await context.close();
  });

  it('is stopped at once, and the site told, where the page has started it without asking', async () => {
    const { context, page } = await visit('/undenied-start');
    await act(page, 'later');
    await flush(page);
    assert.deepEqual(names(), []);
    assert.ok(
      warnings.some((text) => text.includes('Mixpanel was already running')),
      warnings.join(),
    );
    assert.deepEqual((await stored(context, page)).cookies, []);
    await context.close();
  });

  it('waits behind the snippet’s stub, and drops what the stub had queued', async () => {
    const { context, page } = await visit('/snippet');
    await flush(page);
    assert.deepEqual(sent, []);
    assert.deepEqual(await stored(context, page), nothing);
    assert.deepEqual(await page.evaluate(() => (window as unknown as InPage).writes), []);
    await decide(page, true);
    await page.waitForFunction(() => (window as unknown as InPage).mixpanel.__loaded);
    await act(page, 'bought');
    await flush(page);
    assert.deepEqual(names().sort(), ['$opt_in', 'bought']);
    await decide(page, false);
    await act(page, 'after');
    await flush(page);
    assert.equal(count('after'), 0);
    assert.deepEqual(await stored(context, page), {
      ...nothing,
      cookies: ['consent'],
      localStorage: [`__mp_opt_in_out_${TOKEN}=0`],
    });
    await context.close();
  });

  it('starts the SDK that the snippet has loaded and nobody has started', async () => {
    const { context, page } = await visit('/snippet-started-here');
    await flush(page);
    assert.deepEqual(sent, []);
    assert.deepEqual(await stored(context, page), nothing);
    await decide(page, true);
    await act(page, 'bought');
    await flush(page);
    assert.deepEqual(names().sort(), ['$opt_in', 'bought']);
    await decide(page, false);
    await act(page, 'after');
    await flush(page);
    assert.equal(count('after'), 0);
    await context.close();
  });

  it('starts the SDK that an import brings, and imports it only then', async () => {
    const { context, page } = await visit('/imported');
    assert.equal(await page.evaluate(() => 'mixpanel' in window), false);
    await decide(page, true);
    await page.waitForFunction(() => (window as unknown as InPage).mixpanel.__loaded);
    await act(page, 'bought');
    await flush(page);
    assert.deepEqual(names().sort(), ['$opt_in', 'bought']);
    await decide(page, false);
    await act(page, 'after');
    await flush(page);
    assert.equal(count('after'), 0);
    await context.close();
  });

  for (const [region, host] of [
    ['eu', 'api-eu.mixpanel.com'],
    ['in', 'api-in.mixpanel.com'],
  ] as const) {
    it(`sends to ${host} alone with residency="${region}"`, async () => {
      const { context, page } = await visit(`/residency-${region}`);
      await decide(page, true);
      await act(page, 'bought');
      await flush(page);
      assert.deepEqual(names().sort(), ['$opt_in', 'bought']);
      assert.deepEqual([...new Set(sent.map((one) => one.host))], [host]);
      await context.close();
    });
  }

  it('leaves out the properties on the blacklist', async () => {
    const { context, page } = await visit('/private');
    await decide(page, true);
    await act(page, 'bought');
    await page.waitForTimeout(500);
    assert.deepEqual(names().sort(), ['$opt_in', 'bought']);
    for (const { properties } of sent) {
      for (const one of properties)
        assert.ok(!('$current_url' in one) && !('$referrer' in one) && '$browser' in one);
    }
    await context.close();
  });

  it('keeps databases for recordings and flags, which the page after a withdrawal erases', async () => {
    const { context, page } = await visit('/recording');
    await decide(page, true);
    await flush(page);
    const { sessionStorage, databases } = await stored(context, page);
    assert.equal(sessionStorage.length, 2);
    assert.deepEqual(databases, ['mixpanelBrowserDb', 'mixpanelFlagsDb']);
    await decide(page, false);
    await open(page, '/recording');
    await flush(page);
    assert.deepEqual(await stored(context, page), {
      ...nothing,
      cookies: ['consent'],
      localStorage: [`__mp_opt_in_out_${TOKEN}=0`],
    });
    await context.close();
  });

  it('drives a named instance', async () => {
    const { context, page } = await visit('/named');
    await decide(page, true);
    await page.evaluate(() => (window as unknown as InPage).mixpanel.shop?.track('bought'));
    await flush(page);
    assert.deepEqual(names().sort(), ['$opt_in', 'bought']);
    await decide(page, false);
    await page.evaluate(() => (window as unknown as InPage).mixpanel.shop?.track('after'));
    await flush(page);
    assert.equal(count('after'), 0);
    assert.deepEqual(await stored(context, page), {
      ...nothing,
      cookies: ['consent'],
      localStorage: [`__mp_opt_in_out_${TOKEN}=0`],
    });
    await context.close();
  });
});
