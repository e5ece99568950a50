import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { encode } from '../../src/consent/index.js';
import { press, until, useShop, type Visit } from './shop.js';

const page = (body: string) => `<!doctype html>
  <html lang="en">
    <head>
      <title>A page</title>
      <script type="module" src="/dist/cdn/privacy-elements.js"></script>
      <script src="/mixpanel/mixpanel.umd.js" defer></script>
      <script src="/shop/sunbeam.js" defer data-collector="{{collector}}"></script>
    </head>
    <body>${body}</body>
  </html>`;

const tracker = `<consent-tracker name="Sunbeam" purpose="marketing" opt-in="sunbeam.start" opt-out="sunbeam.stop"></consent-tracker>`;
const banner = `<consent-banner>${tracker}</consent-banner>`;

const pages = {
  '/alone': page('<consent-banner></consent-banner>'),
  '/one': page(banner),
  '/none': page('<p>No banner here.</p>'),
  '/two': page(`${banner}<consent-banner regime="opt-out"></consent-banner>`),
  '/bad-purpose': page(`<consent-banner>
    <consent-purpose name="No Good!">What?</consent-purpose>
    <consent-tracker name="Sunbeam" purpose="No Good!" opt-in="sunbeam.start" opt-out="sunbeam.stop"></consent-tracker>
  </consent-banner>`),
  '/unknown-vendor': page(`<consent-banner>
    <consent-tracker vendor="mixpannel" purpose="analytics" token="t"></consent-tracker>
    ${tracker}
  </consent-banner>`),
  '/clobbered': page(`<div id="acme"></div><consent-banner regime="opt-out">
    <consent-tracker name="Acme" purpose="marketing" opt-in="acme.click" opt-out="acme.remove"></consent-tracker>
    <consent-tracker name="Evil" purpose="marketing" opt-in="sunbeam.constructor.assign" opt-out="alert"></consent-tracker>
    ${tracker}
  </consent-banner>`),
};

const record = {
  id: 'a',
  policy: '1',
  regime: 'us',
  region: 'US',
  at: Date.now() - 1000,
  until: Date.now() + 1e9,
  order: Date.now() - 1000,
  source: 'visitor',
  signal: false,
  language: 'en',
  choices: { functional: true, analytics: true, marketing: true },
} as const;

const losAngeles = { locale: 'en-US', timeZone: 'America/Los_Angeles' };

describe('a page that is wrong, or a browser that is difficult', () => {
  const shop = useShop({ extraPages: pages });

  /** Nothing was sent, nothing was thrown, and the console says what is the matter. */
  async function isRefused(
    { page: tab, context, session, errors, warnings }: Visit,
    message?: RegExp,
  ): Promise<void> {
    if (message)
      await until(
        () => warnings.some((text) => message.test(text)),
        `${String(message)} in ${warnings.join()}`,
      );
    await tab.waitForLoadState('networkidle');
    assert.deepEqual(shop.demo.log(session), []);
    assert.deepEqual(errors, []);
    await context.close();
  }

  const asks = (visit: Visit) =>
    visit.page.getByRole('button', { name: 'Reject all', exact: true }).waitFor();

  it('works with nothing but <consent-banner></consent-banner>', async () => {
    const visit = await shop.visit('/alone');
    await asks(visit);
    await press(visit.page, 'Accept all');
    await until(async () => (await visit.context.cookies()).length === 1, 'the cookie');
    assert.deepEqual(visit.warnings, []);
    await isRefused(visit);
  });

  it('works alone in Los Angeles, and asks nothing', async () => {
    const visit = await shop.visit('/alone', losAngeles);
    await visit.page.waitForLoadState('networkidle');
    assert.equal(await visit.page.getByRole('button').count(), 0);
    await isRefused(visit);
  });

  const unreadable = {
    'a malformed cookie': 'v=1&id=%zz&choices',
    'a cookie cut in half': encode(record).slice(0, 60),
    'an oversized cookie': `v=1&${'x'.repeat(4000)}`,
    'a cookie of another version': encode(record).replace('v=1', 'v=2'),
    'a cookie that somebody edited': encode({ ...record, choices: { marketing: false } }).replace(
      'choices=-',
      'choices=',
    ),
  };

  for (const [what, value] of Object.entries(unreadable)) {
    it(`refuses ${what}, even where nobody need be asked`, async () => {
      const visit = await shop.visit('/none', losAngeles);
      await visit.context.addCookies([{ name: 'consent', value, url: shop.demo.url }]);
      await visit.go('/one');
      await isRefused(visit, /could not be read/);
    });
  }

  it('accepts the same cookie when it is whole', async () => {
    const visit = await shop.visit('/none');
    await visit.context.addCookies([
      { name: 'consent', value: encode({ ...record, regime: 'eu' }), url: shop.demo.url },
    ]);
    await visit.go('/one');
    await until(() => visit.sent().includes('Ad view'), 'the ad');
    await visit.context.close();
  });

  it('refuses where storage throws, and keeps an answer for as long as the page is shown', async () => {
    const visit = await shop.visit('/one', { scripts: ['no-storage.js'] });
    await asks(visit);
    assert.deepEqual(shop.demo.log(visit.session), []);
    await press(visit.page, 'Reject all');
    await isRefused(visit, /could not be stored/);
  });

  it('refuses a tracker whose purpose has a bad name', async () => {
    const visit = await shop.visit('/bad-purpose', losAngeles);
    await isRefused(visit, /purpose "No Good!"/);
  });

  it('refuses an unknown vendor, and drives the others', async () => {
    const visit = await shop.visit('/unknown-vendor', losAngeles);
    await until(() => visit.sent().includes('Ad view'), 'the ad');
    await until(
      () => visit.warnings.some((text) => text.includes('no built-in vendor "mixpannel"')),
      'the message',
    );
    assert.deepEqual(visit.errors, []);
    await visit.context.close();
  });

  it('never calls what the document or a prototype put in the way', async () => {
    const visit = await shop.visit('/clobbered', losAngeles);
    await until(() => visit.sent().includes('Ad view'), 'the ad');
    await until(
      () => visit.warnings.some((text) => text.includes('sunbeam.constructor.assign')),
      'the message',
    );
    assert.equal(await visit.page.locator('#acme').count(), 1);
    assert.deepEqual(visit.errors, []);
    await visit.context.close();
  });

  it('uses the first of two banners', async () => {
    const visit = await shop.visit('/two');
    await asks(visit);
    assert.equal(await visit.page.getByRole('button', { name: 'Reject all', exact: true }).count(), 1);
    await isRefused(visit, /more than one <consent-banner>/);
  });

  it('refuses while there is no banner, and asks when one is added', async () => {
    const visit = await shop.visit('/none');
    await visit.page.evaluate(() => document.body.append(document.createElement('consent-banner')));
    await asks(visit);
    await isRefused(visit);
  });

  it('stays refused when the banner is removed, and asks again when it comes back', async () => {
    const visit = await shop.visit('/one');
    await asks(visit);
    await visit.page.evaluate(() => {
      const [element] = document.getElementsByTagName('consent-banner');
      Object.assign(window, { element });
      element?.remove();
    });
    await visit.page.getByRole('button', { name: 'Reject all', exact: true }).waitFor({ state: 'hidden' });
    assert.deepEqual(shop.demo.log(visit.session), []);
    await visit.page.evaluate(() =>
      document.body.append((window as unknown as { element: Element }).element),
    );
    await press(visit.page, 'Accept all');
    await until(() => visit.sent().includes('Ad view'), 'the ad');
    assert.deepEqual(visit.errors, []);
    await visit.context.close();
  });
});
