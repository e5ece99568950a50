import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { leave, press, stored, until, useShop, walkThroughTheShop } from './shop.js';

const callsOn = (page: Page) => page.evaluate(() => (window as unknown as { calls: string[] }).calls);

describe('a German visitor', () => {
  const shop = useShop();
  const visitor = { scripts: ['note-calls.js'] };

  it('is asked, and until they answer nothing is stored and nothing is sent', async () => {
    const visit = await shop.visit('/');
    await visit.page.getByRole('button', { name: 'Reject all', exact: true }).waitFor();
    assert.deepEqual(await stored(visit.page), []);
    await walkThroughTheShop(visit);
    assert.deepEqual(await stored(await visit.openTab('/')), []);
    assert.deepEqual(await visit.context.cookies(), []);
    assert.deepEqual(shop.demo.log(visit.session), []);
    assert.deepEqual(visit.errors, []);
    assert.deepEqual(visit.warnings, []);
    await visit.context.close();
  });

  it('is asked just so, and in German, where only locale="de-DE" is known', async () => {
    const visit = await shop.visit('/?locale=de-DE', { timeZone: 'UTC', locale: 'en' });
    await visit.page.getByRole('button', { name: 'Alle ablehnen', exact: true }).waitFor();
    assert.deepEqual(await stored(visit.page), []);
    await visit.context.close();
  });

  it('accepts, and the tracker is opted in once and works', async () => {
    const visit = await shop.visit('/', visitor);
    await press(visit.page, 'Accept all');
    await until(() => visit.sent().includes('$mp_web_page_view'), 'the page view');
    assert.deepEqual(await callsOn(visit.page), ['opt_in_tracking']);
    await until(() => visit.sent().includes('Ad view'), 'the ad');
    await walkThroughTheShop(visit, { isTracked: true });
    for (const name of ['Added to basket', 'Checkout started']) assert.ok(visit.sent().includes(name), name);
    assert.equal(visit.sent().filter((name) => name === '$opt_in').length, 1);
    assert.deepEqual(visit.errors, []);
    await visit.context.close();
  });

  it('rejects, and nothing is ever sent, and only the answer is stored', async () => {
    const visit = await shop.visit('/', visitor);
    await press(visit.page, 'Reject all');
    await until(async () => (await visit.context.cookies()).length > 0, 'the cookie');
    await walkThroughTheShop(visit);
    assert.deepEqual(await stored(await visit.openTab('/')), ['cookie consent']);
    assert.deepEqual(shop.demo.log(visit.session), []);
    assert.deepEqual(visit.errors, []);
    await visit.context.close();
  });

  it('withdraws through the footer, and the tracker is opted out, emptied and silent, in every tab', async () => {
    const visit = await shop.visit('/', visitor);
    const { page } = visit;
    await press(page, 'Accept all');
    await until(() => visit.sent().includes('$mp_web_page_view'), 'the page view');
    const tab = await visit.openTab('/product/slow-mug');
    await until(
      () => visit.sent().filter((name) => name === '$mp_web_page_view').length > 1,
      'the second tab',
    );
    const idsBefore = await stored(page);
    assert.ok(
      idsBefore.some((name) => name.includes('cookie mp_')),
      String(idsBefore),
    );
    assert.ok(idsBefore.includes('cookie _sunbeam_id'), String(idsBefore));

    await press(page, 'Cookie settings');
    await page.getByRole('dialog').getByRole('button', { name: 'Reject all', exact: true }).click();
    await until(async () => (await callsOn(page)).includes('opt_out_tracking'), 'opt_out_tracking');
    await until(
      async () => (await callsOn(tab)).includes('opt_out_tracking'),
      'opt_out_tracking in the other tab',
    );
    // A database that the SDK holds open is deleted when the last page with it has gone.
    const kept = /^cookie consent$|^localStorage __mp_opt_in_out_|^IndexedDB /;
    for (const one of [page, tab]) {
      await until(async () => (await stored(one)).every((name) => kept.test(name)), 'the ids to be erased');
    }
    const before = shop.demo.log(visit.session).length;
    await press(tab, 'Add to basket');
    await tab.waitForURL('**/basket?**');
    await tab.reload();
    await leave(tab);
    await page.bringToFront();
    await page.reload();
    await walkThroughTheShop(visit);
    assert.deepEqual(shop.demo.log(visit.session).slice(before), []);
    const after = await stored(await visit.openTab('/'));
    assert.deepEqual(
      after.filter((name) => !name.startsWith('localStorage __mp_opt_in_out_')),
      ['cookie consent'],
    );
    assert.deepEqual(visit.errors, []);
    await visit.context.close();
  });
});
