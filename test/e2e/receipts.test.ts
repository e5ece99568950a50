import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import type { ConsentReceipt } from '../../src/server/index.js';
import { useDatabases, useStore } from '../server/databases.js';
import { databaseNames } from '../server/open-store.js';
import { openReceiptSite, type Fault, type ReceiptSite } from './receipts.site.js';
import { press, until } from './shop.js';

const refusal =
  (status: number, headers: Record<string, string> = {}): Fault =>
  () =>
    Promise.resolve(new Response(null, { status, headers }));

/** It was stored, and nobody is told. */
const cut: Fault = async (handle, request) => {
  await handle();
  request.socket.destroy();
  return undefined;
};

const databases = useDatabases();
let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

for (const database of databaseNames) {
  describe(`receipts of decisions, ${database}`, { timeout: 120_000 }, () => {
    const context = useStore(databases, database);
    let site: ReceiptSite;
    let visitor: BrowserContext;

    before(async () => {
      site = await openReceiptSite(() => context.store);
    });
    after(() => site.close());
    beforeEach(async () => {
      await context.store.purgeReceipts(Date.now() + 1e6);
      site.faults.length = site.arrivals.length = 0;
      visitor = await browser.newContext({ locale: 'en-US', timezoneId: 'Europe/Berlin' });
      visitor.setDefaultTimeout(15_000);
    });
    afterEach(() => visitor.close());

    const open = async (path = '/'): Promise<Page> => {
      const page = await visitor.newPage();
      await page.goto(site.url + path);
      return page;
    };
    /** With the file that sends receipts running, so that it and not the next page has to send. */
    const openReady = async (path = '/'): Promise<Page> => {
      const page = await open(path);
      await page.waitForFunction(() => Symbol.for('privacy-elements.receipts') in document);
      return page;
    };
    const kept = async () => (await context.store.receipts()).map(({ receipt }) => receipt as ConsentReceipt);
    const areKept = (count: number) =>
      until(async () => (await kept()).length >= count, `${count} receipts in the store`);
    /** Each decision in the store once, and none that nobody made. */
    const areExactly = async (count: number) => {
      await areKept(count);
      const ids = (await kept()).map(({ record_id }) => record_id);
      assert.equal(ids.length, count);
      assert.equal(new Set(ids).size, count);
    };
    const withdraw = async (page: Page) => {
      await press(page, 'Cookie settings');
      await press(page, 'Reject all');
    };
    const statesIn = ({ purposes }: ConsentReceipt) =>
      Object.fromEntries(purposes.map(({ purpose, event_state }) => [purpose, event_state]));
    const cookies = async () => (await visitor.cookies()).filter(({ name }) => name === 'consent');

    it('are stored, and the cookie is given back for longer than a script may set it', async () => {
      const page = await openReady();
      await press(page, 'Accept all');
      await areExactly(1);
      const [receipt] = await kept();
      const [cookie] = await cookies();
      assert.match(cookie!.value, new RegExp(`&id=${receipt!.record_id}&`));
      assert.deepEqual(statesIn(receipt!), { functional: 'given', analytics: 'given', marketing: 'given' });
      assert.equal(receipt!.event_type, 'visitor');
      assert.equal(receipt!.collection_method, 'consent-banner');
      assert.equal(receipt!.jurisdiction, 'eu DE');
      // A script asks for 34,000,000 seconds.
      await until(
        async () => (await cookies())[0]!.expires - Date.now() / 1000 > 34_300_000,
        'the cookie to be renewed',
      );
      await withdraw(page);
      await areExactly(2);
      const latest = (await kept()).find(({ record_id }) => record_id !== receipt!.record_id)!;
      assert.deepEqual(statesIn(latest), {
        functional: 'withdrawn',
        analytics: 'withdrawn',
        marketing: 'withdrawn',
      });
      assert.equal(latest.collection_method, 'consent-preferences');
    });

    it('wait while the browser is offline, and one of several tabs sends them', async () => {
      const tabs = [await openReady(), await openReady(), await openReady()];
      await visitor.setOffline(true);
      await press(tabs[0]!, 'Accept all');
      await until(
        () => tabs[0]!.evaluate(() => Object.keys(localStorage).some((key) => key.includes('.receipt.'))),
        'the receipt to be kept',
      );
      // The attempt while offline has to fail before the browser is back.
      await until(
        () => tabs[0]!.evaluate(() => JSON.stringify(localStorage).includes('\\"tries\\":0')),
        'the attempt to be given up',
      );
      assert.deepEqual(site.arrivals, []);
      await visitor.setOffline(false);
      await areExactly(1);
      await withdraw(tabs[1]!);
      await areExactly(2);
      const areDelivered = () =>
        tabs[1]!.evaluate(() =>
          Object.entries(localStorage)
            .filter(([key]) => key.includes('.receipt.'))
            .every(([, entry]) => (entry as string).includes('deliveredAt')),
        );
      await until(areDelivered, 'the answers to be understood');
      const before = site.arrivals.length;
      await openReady();
      // A tab may send what it cannot see yet that another has sent: rarely twice, and never twice in the store.
      assert.ok(before <= 3, `${before} attempts`);
      assert.equal(site.arrivals.length, before);
      await areExactly(2);
    });

    it('are sent again after a fault, after a refusal for now, and after an answer that was lost', async () => {
      site.faults.push(refusal(500), refusal(503, { 'Retry-After': '120' }), cut);
      const page = await visitor.newPage();
      await page.clock.install();
      await page.goto(site.url);
      await page.waitForFunction(() => Symbol.for('privacy-elements.receipts') in document);
      await press(page, 'Accept all');
      /** The attempt has come back, and the next one has its date. */
      const failed = async (count: number) => {
        await until(() => site.arrivals.length === count, `${count} attempts`);
        await until(
          () =>
            page.evaluate(() => {
              const [entry] = Object.entries(localStorage).filter(([key]) => key.includes('.receipt.'));
              const { due, deliveredAt } = JSON.parse(entry![1] as string) as Record<string, number>;
              const wait = due! - Date.now();
              // While an attempt is under way the receipt is left alone for half a minute.
              return deliveredAt ?? (wait < 10_000 || wait > 40_000);
            }),
          'the answer to be understood',
        );
      };
      await failed(1);
      await page.clock.runFor(6_000);
      await failed(2);
      await page.clock.runFor(100_000);
      assert.equal(site.arrivals.length, 2);
      await page.clock.runFor(30_000);
      // Chromium itself asks once more where the connection that was cut had been used before.
      await until(() => site.arrivals.length >= 3, 'the third attempt');
      await areExactly(1);
      await page.clock.runFor(60_000);
      await until(() => site.arrivals.length >= 4, 'the fourth attempt');
      await areExactly(1);
      assert.equal(new Set(site.arrivals).size, 1);
    });

    // From here on it is the browser that matters, and either store will do.
    if (database === 'PostgreSQL') return;

    it('leave in the moment of the click, although the page goes away with it', async () => {
      const page = await openReady();
      await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('consent-banner')!;
        [...shadowRoot!.querySelectorAll('button')].find((one) => one.textContent === 'Accept all')!.click();
        location.href = '/without';
      });
      await page.waitForURL('**/without');
      await areExactly(1);
    });

    it('are sent by the next page where the decision was made before the file had come', async () => {
      const page = await visitor.newPage();
      await page.route('**/receipts.js', (route) => route.abort());
      await page.goto(site.url);
      await press(page, 'Reject all');
      assert.deepEqual(site.arrivals, []);
      // From here on this page may fetch it too: it asks again whenever something changes.
      await page.unroute('**/receipts.js');
      await page.reload();
      await areExactly(1);
      assert.deepEqual(Object.values(statesIn((await kept())[0]!)), ['refused', 'refused', 'refused']);
    });

    it('are sent on a later visit where the visitor went away offline', async () => {
      const page = await openReady();
      await visitor.setOffline(true);
      await press(page, 'Accept all');
      await until(
        () => page.evaluate(() => JSON.stringify(localStorage).includes('\\"tries\\":0')),
        'the attempt to be given up',
      );
      await page.close();
      await visitor.setOffline(false);
      assert.deepEqual(site.arrivals, []);
      await open();
      await areExactly(1);
    });

    it('do not bring back what was withdrawn while an earlier answer was under way', async () => {
      let release = (): void => undefined;
      site.faults.push(async (handle) => {
        const answer = await handle();
        assert.equal(answer.headers.getSetCookie().length, 1);
        await new Promise<void>((resolve) => (release = resolve));
        return answer;
      });
      const page = await openReady();
      await press(page, 'Accept all');
      await areKept(1);
      await page.goto(`${site.url}/second`);
      await withdraw(page);
      await areKept(2);
      const [granted] = site.arrivals;
      await page.goto('about:blank');
      release();
      await until(async () => (await cookies())[0]!.value.includes(`&id=${granted}&`), 'the late answer');
      const last = await open();
      const choices = () => last.evaluate(() => /&choices=([^&]*)/.exec(document.cookie)?.[1] ?? '');
      await until(async () => (await choices()).includes('-analytics'), 'the refusal to be back');
      assert.equal(await choices(), '-functional.-analytics.-marketing');
    });
  });
}
