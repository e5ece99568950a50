import { after, before } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { FLUSH, openShop, read, watchWrites, type Sent, type Shop } from './mixpanel.shop.js';
import { whatIsUnderWay } from './under-way.js';

/** What a page of the shop has as globals. */
export interface InPage {
  track(name: string): void;
  writes: string[];
  mixpanel: {
    __loaded?: boolean;
    identify(id: string): void;
    set_config(config: object): void;
    shop?: { track(name: string): void };
  };
}

export interface Visits {
  /** What arrived anywhere, and what stands on the console, since the last visit began. */
  readonly sent: readonly Sent[];
  readonly warnings: readonly string[];
  readonly visit: (path: string) => Promise<{ context: BrowserContext; page: Page }>;
  readonly open: (page: Page, path: string) => Promise<void>;
  readonly decide: (page: Page, analytics: boolean) => Promise<void>;
  /** Tracks an event. */
  readonly act: (page: Page, name: string) => Promise<void>;
  readonly names: () => string[];
  readonly count: (name: string) => number;
  /** Waits until the SDK has sent what it had to send. */
  readonly flush: (page: Page) => Promise<void>;
}

/**
 * The real SDK in a real browser: one Chromium and one shop for the tests of a file. What is stored is read from the
 * browser, and every write is watched from the first script on, so that what is written and removed at once is seen too.
 */
export function useMixpanel(): Visits {
  let browser: Browser;
  let shop: Shop;
  const sent: Sent[] = [];
  const warnings: string[] = [];
  let rest: (page: Page, time: number) => Promise<void>;

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
    sent.length = 0;
    warnings.length = 0;
    const context = await browser.newContext();
    rest = whatIsUnderWay(context).rest;
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
    await rest(page, 300);
  }

  const decide = async (page: Page, analytics: boolean) => {
    await page.evaluate((value) => {
      const { consent } = window as unknown as { consent: { decide(choices: object, source: string): void } };
      consent.decide({ functional: value, analytics: value, marketing: value }, 'visitor');
    }, analytics);
    await rest(page, 400);
  };
  const act = (page: Page, name: string) =>
    page.evaluate((event) => (window as unknown as InPage).track(event), name);
  const names = () => sent.flatMap((one) => one.names);
  const count = (name: string) => names().filter((one) => one === name).length;
  const flush = (page: Page) => rest(page, FLUSH);

  return { sent, warnings, visit, open, decide, act, names, count, flush };
}
