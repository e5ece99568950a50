import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changeUntil, press, stored, until, useShop, type Visit } from './shop.js';

/** The network loses a file of the library from now on; returns how to bring it back. */
const lose = async ({ context }: Visit, file: string): Promise<() => Promise<void>> => {
  const address = `**/${file}`;
  await context.route(address, (route) => route.abort());
  return () => context.unroute(address);
};

const losAngeles = { locale: 'en-US', timeZone: 'America/Los_Angeles' };
const berlin = { locale: 'en-US' };

describe('a part of the library that does not arrive', () => {
  const shop = useShop();
  const asks = async ({ page }: Visit) => page.getByRole('button', { name: 'Accept all' }).waitFor();

  for (const file of ['opening.js', 'courtesies.js', 'preferences.js', 'atlas.js', 'choices.js']) {
    test(`${file}: the banner stands, a refusal is kept, and nothing leaks`, async () => {
      const visit = await shop.visit('about:blank', berlin);
      await lose(visit, file);
      await visit.go('/');
      await asks(visit);
      await press(visit.page, 'Reject all');
      await visit.go('/product/tide-jug');
      await until(() => visit.requests.some((url) => url.endsWith('driving.js')), 'the driver');
      assert.deepEqual(await stored(visit.page), ['cookie consent']);
      assert.deepEqual(visit.sent(), []);
      assert.deepEqual(visit.errors, []);
    });
  }

  test('preferences.js: they open once it comes', async () => {
    const visit = await shop.visit('about:blank', berlin);
    const bring = await lose(visit, 'preferences.js');
    const miss = () =>
      visit.page.waitForEvent('requestfailed', (request) => request.url().endsWith('preferences.js'));
    // It is fetched while the browser is idle, and again when somebody asks for it.
    const idle = miss();
    await visit.go('/');
    await idle;
    const asked = miss();
    await press(visit.page, 'Let me choose');
    await asked;
    await bring();
    // They may have opened for the first press already, and lie over the button.
    await visit.page
      .getByRole('button', { name: 'Let me choose', exact: true })
      .click({ timeout: 2000 })
      .catch(() => undefined);
    await visit.page.getByRole('dialog').waitFor();
    assert.deepEqual(visit.errors, []);
  });

  // In Los Angeles nobody is asked, so that the link in the footer has to do without the banner.
  for (const [button, place] of [
    ['Let me choose', berlin],
    ['Your Privacy Choices', losAngeles],
  ] as const) {
    test(`opening.js: a press on “${button}” that comes before it does is answered when it is there`, async () => {
      const visit = await shop.visit('about:blank', place);
      let release: () => void = () => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      await visit.context.route('**/opening.js', async (route) => {
        await released;
        await route.continue();
      });
      await visit.go('/');
      await press(visit.page, button);
      release();
      await visit.page.getByRole('dialog').waitFor();
      assert.deepEqual(visit.errors, []);
    });

    test(`opening.js: a press on “${button}” asks for it again`, async () => {
      const visit = await shop.visit('about:blank', place);
      const bring = await lose(visit, 'opening.js');
      const missed = visit.page.waitForEvent('requestfailed', (request) =>
        request.url().endsWith('opening.js'),
      );
      await visit.go('/');
      await missed;
      await bring();
      await press(visit.page, button);
      await visit.page.getByRole('dialog').waitFor();
      assert.deepEqual(visit.errors, []);
    });
  }

  test('details.js: every purpose can be decided without it', async () => {
    const visit = await shop.visit('about:blank', berlin);
    await lose(visit, 'details.js');
    await visit.go('/');
    await asks(visit);
    await press(visit.page, 'Let me choose');
    await visit.page.getByRole('switch', { name: 'Statistics' }).press('Space');
    await press(visit.page, 'Save my choices');
    await until(() => visit.sent().length > 0, 'an event');
    assert.deepEqual(visit.errors, []);
  });

  test('driving.js: even where the law lets them run, no tracker is started before it comes', async () => {
    const visit = await shop.visit('about:blank', losAngeles);
    await lose(visit, 'driving.js');
    await visit.go('/');
    await until(() => visit.requests.some((url) => url.endsWith('driving.js')), 'the driver');
    await visit.page.waitForLoadState('networkidle');
    assert.deepEqual(await stored(visit.page), []);
    assert.deepEqual(visit.errors, []);
  });

  test('pocket-atlas.js: nobody knows the law, so that nothing runs and the visitor is asked', async () => {
    const visit = await shop.visit('about:blank', losAngeles);
    const bring = await lose(visit, 'pocket-atlas.js');
    await visit.go('/');
    await asks(visit);
    assert.deepEqual(await stored(visit.page), []);
    assert.deepEqual(visit.sent(), []);
    assert.deepEqual(visit.errors, []);
    await bring();
    await visit.go('/product/tide-jug');
    await until(() => visit.sent().length > 0, 'an event where it runs');
  });

  test('mixpanel.js: Mixpanel is not started, the page hears of it, and the other tracker runs', async () => {
    const visit = await shop.visit('about:blank', losAngeles);
    const bring = await lose(visit, 'mixpanel.js');
    await visit.page.addInitScript(() => {
      addEventListener('consent-tracker-error', ({ tracker, call }) => console.warn(`${tracker} ${call}`));
    });
    await visit.go('/');
    await until(() => visit.warnings.includes('mixpanel load'), 'the event');
    await until(async () => (await stored(visit.page)).length > 0, 'the other tracker');
    assert.deepEqual(
      (await stored(visit.page)).filter((item) => /mp_/.test(item)),
      [],
    );
    assert.deepEqual(visit.errors, []);
    await bring();
    await visit.go('/product/tide-jug');
    await until(async () => (await stored(visit.page)).some((item) => /mp_/.test(item)), 'Mixpanel');
  });

  test('driving.js: it is asked for again as soon as anything changes', async () => {
    const visit = await shop.visit('about:blank', losAngeles);
    const bring = await lose(visit, 'driving.js');
    await visit.go('/');
    await until(() => visit.requests.some((url) => url.endsWith('driving.js')), 'the driver');
    await visit.page.waitForLoadState('networkidle');
    await bring();
    await changeUntil(visit.page, () => visit.sent().length > 0, 'an event');
  });

  test('console.js: a mistake in the markup is no exception', async () => {
    const visit = await shop.visit('about:blank', berlin);
    await lose(visit, 'console.js');
    await visit.go('/');
    await visit.page.evaluate(() => {
      const purpose = document.createElement('consent-purpose');
      purpose.setAttribute('name', 'Not A Name');
      document.querySelector('consent-banner')!.append(purpose);
    });
    await until(() => visit.requests.some((url) => url.endsWith('console.js')), 'the console');
    await asks(visit);
    assert.deepEqual(visit.errors, []);
  });
});
