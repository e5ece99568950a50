import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { press, until, useShop } from './shop.js';

describe('the cookie page of the shop', () => {
  const shop = useShop();

  it('lists what the page declares, follows the choice made there, and gives the focus back', async () => {
    const { page, errors, context } = await shop.visit('/cookies?bare');
    const table = page.locator('consent-declaration');
    const mixpanel = table.getByRole('table', { name: /^Mixpanel/ });
    // In a cookie, and in localStorage.
    await mixpanel.getByRole('rowheader', { name: 'mp_*_mixpanel' }).nth(1).waitFor();
    await table
      .getByRole('table', { name: /^Sunbeam Ads/ })
      .getByRole('cell', { name: '1 year' })
      .waitFor();
    await table
      .getByRole('table', { name: /^Tern Pottery/ })
      .getByRole('rowheader', { name: 'consent' })
      .waitFor();
    assert.equal(await table.getByText('Allowed', { exact: true }).count(), 0);

    await press(page, 'Change my choices');
    await page.getByRole('switch', { name: 'Statistics' }).press('Space');
    await press(page, 'Save my choices');
    // The purpose, Mixpanel and Plausible.
    await until(
      async () => (await table.getByText('Allowed', { exact: true }).count()) === 3,
      'three to be allowed',
    );
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    assert.equal(await focused(), 'consent-declaration');
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('shows rows as cards on a phone, and the same table to a screen reader', async () => {
    const { page, context } = await shop.visit('/cookies?bare', { viewport: { width: 320, height: 640 } });
    const table = page.getByRole('table', { name: /^Mixpanel/ });
    await table.waitFor();
    assert.equal(await table.getByRole('columnheader').count(), 4);
    assert.equal(await table.getByRole('row').first().getByRole('columnheader').count(), 4);
    const surplus = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(surplus <= 0, `${surplus} pixels too wide`);
    await context.close();
  });

  it('fetches nothing of it on a page that has none', async () => {
    const { page, requests, context } = await shop.visit('/?bare');
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      requests.filter((url) => /declaration|about-vendor/.test(url)),
      [],
    );
    await context.close();
  });
});

describe('the inspector', () => {
  const shop = useShop();

  it('tells of every tracker what it may do, what it sent, what it stores and what was erased', async () => {
    const { page, session, context, errors } = await shop.visit('/?visitor=berlin');
    await page.goto(`${shop.demo.url}/?visitor=berlin&session=${session}`);
    const card = (id: string) => page.locator(`[data-tracker="${id}"]`);
    const says = (id: string, words: RegExp) => card(id).filter({ hasText: words }).waitFor();
    for (const id of ['mixpanel', 'plausible', 'sunbeam-ads'])
      await says(id, /waiting for a choice.*Sent\s*nothing.*Stores\s*nothing/s);
    await press(page, 'Accept all');
    await says('mixpanel', /allowed.*requests?, last at .*mp_demo-token_mixpanel \(cookie\)/s);
    await says('plausible', /allowed.*1 request, last at .*Stores\s*nothing/s);
    await says('sunbeam-ads', /allowed.*_sunbeam_id \(cookie\).*sunbeam\.profile \(localStorage\)/s);

    await press(page, 'Cookie settings');
    await press(page, 'Reject all');
    await says('sunbeam-ads', /refused.*Stores\s*nothing.*Erased.*_sunbeam_id/s);
    await says('mixpanel', /refused.*Erased.*mp_demo-token_mixpanel/s);
    const sent = shop.demo.log(session).filter(({ path }) => path.startsWith('/plausible/')).length;
    await page.evaluate(() => {
      document.dispatchEvent(new Event('visibilitychange'));
      dispatchEvent(new Event('blur'));
      dispatchEvent(new Event('focus'));
    });
    await page.reload();
    await says('plausible', /refused/);
    assert.equal(shop.demo.log(session).filter(({ path }) => path.startsWith('/plausible/')).length, sent);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('shows that a tracker failed', async () => {
    const { page, session, context } = await shop.visit('/?visitor=berlin');
    await page.goto(`${shop.demo.url}/?visitor=berlin&session=${session}`);
    await page.evaluate(() => {
      Object.assign((window as unknown as { sunbeam: object }).sunbeam, {
        start() {
          throw new Error('out of ink');
        },
      });
    });
    await press(page, 'Accept all');
    await page.locator('[data-tracker="sunbeam-ads"]', { hasText: 'error, opt-in: out of ink' }).waitFor();
    await context.close();
  });

  it('ends above the banner on a phone, and can be read to its end', async () => {
    const { page, session, context } = await shop.visit('/', { viewport: { width: 390, height: 844 } });
    await page.goto(`${shop.demo.url}/?visitor=berlin&session=${session}`);
    const refuse = page.getByRole('button', { name: 'Reject all', exact: true });
    await refuse.waitFor();
    await press(page, 'Inspect');
    const bottom = async (selector: string) => {
      const { y, height } = (await page.locator(selector).boundingBox())!;
      return y + height;
    };
    const top = async () => (await page.locator('consent-banner').getByRole('region').boundingBox())!.y;
    await until(
      async () => (await bottom('.inspector-body')) <= (await top()) + 1,
      'the drawer to end there',
    );
    const last = page.locator('.inspector-body > section:last-child');
    // What is above it grows with every request.
    await until(async () => {
      await last.scrollIntoViewIfNeeded();
      return (await last.boundingBox())!.y < (await top());
    }, 'the last section to be seen');
    assert.ok((await page.locator('.inspector-body').boundingBox())!.height > 150, 'there is room to read');
    await context.close();
  });
});
