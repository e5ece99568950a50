import type { Browser, BrowserContext, Page } from 'playwright-core';
import { watchWrites } from '../mixpanel.shop.js';
import { whatIsUnderWay } from '../under-way.js';
import type { Collector, Sent } from './collector.js';
import type { RealSdk } from './sdks.js';
import { shopOf } from './shops.js';

interface InPage {
  readonly consent: { decide(choices: object, source: string): void; withdraw(source: string): void };
  readonly writes: string[];
  readonly act: (name: string) => void;
}

/** What one step of a visit left behind. */
export interface Step {
  readonly requests: readonly Sent[];
  /** Where and what, such as `cookie _sp_id.1fff`; our own record is not among them. */
  readonly items: readonly string[];
}

/** What a visit saw. Names of events that may never arrive begin with `never`. */
export interface Visit {
  readonly before: Step & { readonly writes: readonly string[] };
  readonly granted: Step;
  readonly withdrawn: Step;
  readonly reloaded: Step;
}

/** The longest that any of the SDKs keeps what it is told (Datadog: 30 seconds), and some more. */
const PATIENCE = 45_000;
/** The library erases for the last time eight seconds after a withdrawal. */
const AFTER_WITHDRAWAL = 9500;

async function itemsOf(context: BrowserContext, page: Page): Promise<string[]> {
  const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
  const inPage = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((name) => `localStorage ${name}`),
    ...Object.keys(sessionStorage).map((name) => `sessionStorage ${name}`),
    ...(await indexedDB.databases()).map(({ name = '' }) => `database ${name}`),
  ]);
  // Our record, and the day on which it was written.
  const ours = ['cookie consent', 'localStorage consent'];
  return [...new Set([...cookies, ...inPage])].filter((item) => !ours.includes(item)).sort();
}

/** A visitor does what visitors do, and the page says so to its tracker. */
async function act(page: Page, name: string): Promise<void> {
  await page.evaluate((event) => (window as unknown as InPage).act(event), name);
  await page.getByRole('button', { name: 'Buy' }).click();
  await page.getByRole('textbox').fill('jug');
  await page.evaluate(() => {
    history.pushState({}, '', `/next?${Date.now()}`);
    scrollTo(0, 900);
  });
}

/** One visitor at the shop of one SDK: looks round, consents, changes their mind, comes back. */
export async function pay(browser: Browser, collector: Collector, sdk: RealSdk): Promise<Visit> {
  const host = shopOf(sdk.id);
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const { rest } = whatIsUnderWay(context);
  await context.addInitScript(watchWrites);
  const page = await context.newPage();
  const arrived = () => collector.sent.filter(({ from }) => from === host);
  let counted = 0;
  const step = async (): Promise<Step> => {
    const requests = arrived().slice(counted);
    counted += requests.length;
    return { requests, items: await itemsOf(context, page) };
  };
  const open = async () => {
    await page.goto(`https://${host}/`);
    await page.waitForFunction(() => 'act' in window);
  };
  const until = async (isDone: () => boolean, patience: number) => {
    for (const end = Date.now() + patience; Date.now() < end && !isDone();) await page.waitForTimeout(100);
  };

  await open();
  await act(page, 'never-before');
  await rest(page, 2500);
  const writes = await page.evaluate(() => (window as unknown as InPage).writes);
  const before = { ...(await step()), writes };

  await page.evaluate(() =>
    (window as unknown as InPage).consent.decide(
      { analytics: true, functional: false, marketing: false },
      'visitor',
    ),
  );
  await rest(page, 1000);
  await act(page, 'bought');
  const isHere = () => arrived().some(({ text }) => sdk.isSealed === true || text.includes('bought'));
  await until(isHere, PATIENCE);
  // What is under way belongs to this step, however slow the machine is.
  await rest(page, 0);
  const granted = await step();

  const isReloaded = sdk.reloads ? page.waitForEvent('load') : undefined;
  await page.evaluate(() => {
    const { consent, act: tell } = window as unknown as InPage;
    tell('just-before');
    consent.withdraw('visitor');
  });
  await isReloaded;
  await page.waitForFunction(() => 'act' in window);
  await act(page, 'never-after');
  await rest(page, AFTER_WITHDRAWAL);
  await act(page, 'never-later');
  await rest(page, 500);
  const items = await itemsOf(context, page);
  // Leaving the page is part of it: many SDKs send then what they still hold.
  await open();
  const withdrawn = { ...(await step()), items };

  await act(page, 'never-again');
  await rest(page, 2500);
  const reloaded = await step();
  await context.close();
  return { before, granted, withdrawn, reloaded };
}
