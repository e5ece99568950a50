import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changeUntil, press, until, useShop, type Visit } from './shop.js';

const interfaceCode = /\/cdn\/(banner|preferences)[^/]*\.js$/;
const losAngeles = { locale: 'en-US', timeZone: 'America/Los_Angeles' };

/** What the library fetched. */
const fetched = ({ requests }: Visit) =>
  requests.map((address) => new URL(address).pathname).filter((path) => path.startsWith('/dist/'));

/** The last that a page without a banner does: the link in the footer has its words, and the page its trackers. */
async function isSettled({ page }: Visit, link: string): Promise<void> {
  await page.getByRole('button', { name: link }).waitFor();
  await page.waitForLoadState('load');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** How far the page moved by itself, from its first frame until now. */
const layoutShift = ({ page }: Visit) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 100));
      }),
  );

describe('loading', () => {
  const shop = useShop();

  for (const answer of ['Accept all', 'Reject all']) {
    it(`fetches no interface for a visitor who has answered: ${answer}`, async () => {
      const visit = await shop.visit('/');
      await press(visit.page, answer);
      await until(async () => (await visit.context.cookies()).length > 0, 'the cookie');
      visit.requests.length = 0;
      await visit.go('/product/bottle');
      await isSettled(visit, 'Cookie settings');
      assert.ok(fetched(visit).includes('/dist/cdn/privacy-elements.js'));
      assert.deepEqual(
        fetched(visit).filter((path) => interfaceCode.test(path)),
        [],
      );
      await visit.context.close();
    });
  }

  it('stays refused and quiet while the interface cannot be fetched, and asks once it can', async () => {
    const visit = await shop.visit('/');
    const { context, page } = visit;
    await context.route('**/cdn/banner.js', (route) => route.abort());
    await visit.go('/product/bottle');
    await isSettled(visit, 'Cookie settings');
    assert.equal(await page.getByRole('button', { name: 'Accept all' }).count(), 0);
    assert.deepEqual([visit.errors, visit.sent()], [[], []]);
    await context.unroute('**/cdn/banner.js');
    await changeUntil(page, () => page.getByRole('button', { name: 'Reject all' }).count(), 'the banner');
    await press(page, 'Reject all');
    await context.close();
  });

  it('fetches no interface where nobody need be asked, until somebody asks for it', async () => {
    const visit = await shop.visit('/', losAngeles);
    await isSettled(visit, 'Your Privacy Choices');
    assert.deepEqual(
      fetched(visit).filter((path) => interfaceCode.test(path)),
      [],
    );
    await visit.page.getByRole('button', { name: 'Your Privacy Choices' }).click();
    await visit.page.getByRole('dialog').waitFor();
    assert.ok(fetched(visit).some((path) => interfaceCode.test(path)));
    await visit.context.close();
  });

  it('asks nobody but the shop itself', async () => {
    const visit = await shop.visit('/');
    await press(visit.page, 'Accept all');
    await until(() => visit.sent().includes('Ad view') && visit.sent().includes('$opt_in'), 'the trackers');
    const hosts = new Set(visit.requests.map((address) => new URL(address).origin));
    assert.deepEqual([...hosts], [shop.demo.url]);
    await visit.context.close();
  });

  const windows = [
    { what: 'desktop', viewport: { width: 1280, height: 800 } },
    { what: 'phone', viewport: { width: 390, height: 844 } },
  ];

  for (const { what, viewport } of windows) {
    for (const path of ['/', '/product/tide-jug', '/basket?item=bottle']) {
      it(`never moves the page: ${path} on a ${what}`, async () => {
        const visit = await shop.visit(path, { viewport });
        await visit.page.getByRole('button', { name: 'Reject all', exact: true }).waitFor();
        await visit.page.waitForLoadState('networkidle');
        assert.equal(await layoutShift(visit), 0);
        await press(visit.page, 'Reject all');
        await until(async () => (await visit.context.cookies()).length > 0, 'the cookie');
        assert.equal(await layoutShift(visit), 0);
        await visit.context.close();
      });
    }
  }
});
