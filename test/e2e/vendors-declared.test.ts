/*
 * The same SDKs, loaded by the page and declared in its markup alone: `<consent-tracker vendor="posthog" token="…">`.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { whatIsUnderWay } from './under-way.js';
import { openCollector, type Collector } from './vendors/collector.js';
import { createShops, declaredIds, shopOf } from './vendors/shops.js';

/** The SDKs that send when they are told to, or when they are told to stop. Clarity's tag is not to be had. */
const SENDING = 6000;
const isDone = { clarity: /www\.clarity\.ms\/tag\/abcdefghij/ } as Record<string, RegExp>;

interface InPage {
  readonly consent: { decide(choices: object, source: string): void };
  readonly act: (name: string) => void;
}

describe('an SDK that the markup declares', () => {
  let browser: Browser;
  let collector: Collector;
  const early = new Map<string, string[]>();
  const sentBy = (id: string) => collector.sent.filter(({ from }) => from === shopOf(id));

  const isThere = (page: Page) => page.waitForFunction(() => 'act' in window);
  const tell = (page: Page, name: string) =>
    page.evaluate((event) => (window as unknown as InPage).act(event), name);
  const decide = (page: Page, analytics: boolean) =>
    page.evaluate((value) => {
      (window as unknown as InPage).consent.decide({ analytics: value }, 'visitor');
    }, analytics);

  async function visit(id: string) {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const { rest } = whatIsUnderWay(context);
    const page = await context.newPage();
    await page.goto(`https://${shopOf(id)}/declared`);
    await isThere(page);
    await tell(page, 'never-before');
    await rest(page, 1500);
    early.set(
      id,
      sentBy(id).map(({ address }) => address),
    );
    await decide(page, true);
    await rest(page, 2000);
    await tell(page, 'bought');
    await rest(page, SENDING);
    await decide(page, false);
    // Some pages are loaded again.
    await page.waitForTimeout(1000);
    await isThere(page);
    await tell(page, 'never-after');
    await rest(page, SENDING);
    await context.close();
  }

  before(async () => {
    collector = await openCollector(await createShops());
    browser = await launchChromium({
      args: [
        `--host-resolver-rules=MAP * 127.0.0.1:${collector.port}`,
        '--ignore-certificate-errors',
        '--disable-blink-features=AutomationControlled',
      ],
    });
    await Promise.all(declaredIds.map(visit));
  });

  after(async () => {
    await browser.close();
    collector.close();
  });

  for (const id of declaredIds) {
    it(`works while it is granted, and at no other time: ${id}`, () => {
      assert.deepEqual(early.get(id), []);
      const texts = sentBy(id).map(({ text }) => text);
      const expected = isDone[id] ?? /bought/;
      assert.ok(texts.some((text) => expected.test(text)));
      assert.deepEqual(
        texts.flatMap((text) => text.match(/never-\w+/g) ?? []),
        [],
      );
    });
  }
});
