import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { start, type Demo, type DemoOptions } from '../../demo/server.mjs';
import { launchChromium } from '../../scripts/browsers.mjs';

/** Who visits. The time zone and the locale are real: the browser runs with them. */
export interface Visitor extends BrowserContextOptions {
  /** Default: German, in Berlin. */
  timeZone?: string;
  locale?: string;
  /** Files of `scripts/` that run in every page before its own. */
  scripts?: readonly string[];
}

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: string;
  /** Exceptions that reached the page, and violations of its Content Security Policy. */
  readonly errors: string[];
  readonly warnings: string[];
  /** Every address asked for by any page of this visitor. */
  readonly requests: string[];
  readonly go: (path: string) => Promise<unknown>;
  /** Another tab of the same browser. */
  openTab(path: string): Promise<Page>;
  address(path: string): string;
  /** Names of events that trackers have sent so far. */
  sent(): string[];
}

let sessions = 0;

/** One server and one Chromium for the tests of a file. */
export function useShop(options: DemoOptions = {}): {
  readonly demo: Demo;
  visit(path: string, visitor?: Visitor): Promise<Visit>;
} {
  let demo: Demo;
  let browser: Browser;
  before(async () => {
    [demo, browser] = await Promise.all([start(options), launchChromium()]);
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });
  return {
    get demo() {
      return demo;
    },
    visit: (path, visitor) => visitShop(demo, browser, path, visitor),
  };
}

async function visitShop(demo: Demo, browser: Browser, path: string, visitor: Visitor = {}): Promise<Visit> {
  const { timeZone = 'Europe/Berlin', locale = 'de-DE', scripts = [], ...rest } = visitor;
  const context = await browser.newContext({ timezoneId: timeZone, locale, ...rest });
  const session = `visit-${(sessions += 1)}`;
  const [errors, warnings, requests]: string[][] = [[], [], []];
  for (const script of scripts)
    await context.addInitScript({ path: join(import.meta.dirname, 'scripts', script) });
  context.on('request', (request) => requests!.push(request.url()));
  context.on('weberror', (error) => errors!.push(String(error.error())));
  context.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text()))
      errors!.push(message.text());
    else if (message.type() === 'warning') warnings!.push(message.text());
  });
  const first = new URL(path, demo.url);
  const address = (to: string): string => {
    const url = new URL(to, demo.url);
    // What the site's server knows about the visitor it knows on every page.
    for (const name of ['region', 'regime', 'locale']) {
      const known = first.searchParams.get(name);
      if (known && !url.searchParams.has(name)) url.searchParams.set(name, known);
    }
    url.searchParams.set('session', session);
    return `${url.href}&bare`;
  };
  const openTab = async (to: string) => {
    const tab = await context.newPage();
    await tab.goto(address(to));
    return tab;
  };
  const page = await openTab(path);
  return {
    context,
    page,
    session,
    errors: errors!,
    warnings: warnings!,
    requests: requests!,
    address,
    openTab,
    go: (to) => page.goto(address(to)),
    sent: () => demo.log(session).flatMap(({ events }) => events),
  };
}

/** Everything that a page has stored in this browser, by name; of our record the cookie, without the day that stands beside it. */
export function stored(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return [
      ...document.cookie
        .split('; ')
        .filter(Boolean)
        .map((pair) => `cookie ${pair.split('=')[0] ?? ''}`),
      ...Object.entries(localStorage)
        .filter(([name, value]) => name !== 'consent' || !/^\d+$/.test(String(value)))
        .map(([name]) => `localStorage ${name}`),
      ...Object.keys(sessionStorage).map((name) => `sessionStorage ${name}`),
      ...databases.map(({ name = '' }) => `IndexedDB ${name}`),
    ];
  });
}

/** Presses a button by its name, wherever in the shadow tree it is. */
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Waits until something holds: real browsers, servers and queues have no clock to move. */
export async function until(holds: () => unknown, what: string): Promise<void> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline;) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Waited in vain: ${what}`);
}

/**
 * Changes the page again and again until something holds. A part that is missing is asked for at a change, but not while the browser
 * is still busy with the file that failed.
 */
export function changeUntil(page: Page, holds: () => unknown, what: string): Promise<void> {
  return until(async () => {
    await page.evaluate(() => document.body.append(document.createElement('p')));
    return holds();
  }, what);
}

/**
 * Walks through the shop as a customer does, and leaves: whatever a tracker holds back is sent when its page goes away,
 * so afterwards everything that will ever arrive has arrived.
 */
export async function walkThroughTheShop(
  { page, go, context }: Visit,
  { isTracked = false } = {},
): Promise<void> {
  // A tracker that may run has to be there to be told.
  const isStarted = () =>
    page.evaluate(() => (window as { mixpanel?: { __loaded?: boolean } }).mixpanel?.__loaded);
  const trackers = async () => {
    if (isTracked) await until(isStarted, 'Mixpanel to be started');
  };
  await go('/product/tide-jug');
  await trackers();
  await press(page, 'Add to basket');
  await page.waitForURL('**/basket?**');
  await trackers();
  await press(page, 'Check out');
  await page.reload();
  await go('/');
  const last = await context.newPage();
  await leave(page);
  // A request made after the page has gone: what the page sent on its way out came before it.
  await last.goto(new URL('/collector/log', page.url()).href);
  await last.close();
}

/** Closes a tab as a person does, so that its page is told. */
export async function leave(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
}
