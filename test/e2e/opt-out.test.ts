import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../src/consent/index.js';
import { stored, until, useShop, walkThroughTheShop, type Visit } from './shop.js';

const losAngeles = { locale: 'en-US', timeZone: 'America/Los_Angeles' };

/** Goes on with Tab until this has the focus: what a keyboard can reach, and in how many steps. */
async function tabTo({ page }: Visit, name: string): Promise<void> {
  const target = page.getByRole('button', { name, exact: true }).first();
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((button) => button.matches(':focus'))) return;
  }
  throw new Error(`Tab never reached ${name}.`);
}

describe('a visitor in Los Angeles', () => {
  const shop = useShop();

  it('opts out with the keyboard alone, and nothing more is sent', async () => {
    const visit = await shop.visit('/', losAngeles);
    const { page } = visit;
    await until(() => visit.sent().includes('$mp_web_page_view'), 'the page view');
    await tabTo(visit, 'Your Privacy Choices');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Your Privacy Choices' });
    await dialog.waitFor();
    await tabTo(visit, 'Reject all');
    await page.keyboard.press('Space');
    await dialog.waitFor({ state: 'hidden' });
    assert.ok(
      await page
        .getByRole('button', { name: 'Your Privacy Choices' })
        .evaluate((link) => link.matches(':focus')),
      'the focus is back where it was',
    );

    const before = shop.demo.log(visit.session).length;
    await walkThroughTheShop(visit);
    assert.deepEqual(shop.demo.log(visit.session).slice(before), []);
    const left = await stored(await visit.openTab('/'));
    assert.deepEqual(
      left.filter((name) => !name.startsWith('localStorage __mp_opt_in_out_')),
      ['cookie consent'],
    );
    assert.deepEqual(visit.errors, []);
    await visit.context.close();
  });

  it('refuses advertising and keeps statistics', async () => {
    const visit = await shop.visit('/', losAngeles);
    const { page } = visit;
    await until(() => visit.sent().includes('Ad view'), 'the ad');
    await page.getByRole('button', { name: 'Your Privacy Choices' }).click();
    await page.getByRole('switch', { name: 'Advertising' }).press('Space');
    await page.getByRole('button', { name: 'Save my choices' }).click();
    await until(
      async () => !(await stored(page)).some((name) => /sunbeam/.test(name)),
      'the profile to be erased',
    );
    const before = shop.demo.log(visit.session).length;
    await walkThroughTheShop(visit, { isTracked: true });
    const events = shop.demo
      .log(visit.session)
      .slice(before)
      .flatMap((request) => request.events);
    assert.ok(events.includes('Added to basket'));
    assert.ok(!events.some((name) => name.startsWith('Ad ')), String(events));
    await visit.context.close();
  });

  it('is understood by GPC where the browser is Chromium and an extension sends the signal', async () => {
    const visit = await shop.visit('/', {
      ...losAngeles,
      scripts: ['global-privacy-control.js'],
      extraHTTPHeaders: { 'Sec-GPC': '1' },
    });
    await until(() => visit.sent().includes('$mp_web_page_view'), 'the page view');
    await visit.page.getByText('Opt-Out Request Honored').waitFor();
    await walkThroughTheShop(visit, { isTracked: true });
    assert.ok(!visit.sent().some((name) => name.startsWith('Ad ')), String(visit.sent()));
    assert.deepEqual(visit.errors, []);
    await visit.context.close();
  });
});

describe('a visitor with a keyboard who is asked', () => {
  const shop = useShop();

  for (const answer of ['Reject all', 'Accept all']) {
    it(`answers: ${answer}`, async () => {
      const visit = await shop.visit('/');
      const { page } = visit;
      await page.getByRole('button', { name: answer, exact: true }).waitFor();
      assert.equal(
        await page.evaluate(() => document.activeElement?.localName),
        'body',
        'the banner takes no focus',
      );
      await tabTo(visit, answer);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: answer, exact: true }).waitFor({ state: 'hidden' });
      const cookie = (await visit.context.cookies()).find(({ name }) => name === 'consent');
      const isGrant = answer === 'Accept all';
      const expected = { functional: isGrant, analytics: isGrant, marketing: isGrant };
      assert.deepEqual(decode(cookie?.value ?? '')?.choices, expected);
      await visit.context.close();
    });
  }

  it('chooses one by one, and Escape decides nothing', async () => {
    const visit = await shop.visit('/');
    const { page } = visit;
    await page.getByRole('button', { name: 'Let me choose' }).waitFor();
    await tabTo(visit, 'Let me choose');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    assert.deepEqual(await visit.context.cookies(), []);
    await page.keyboard.press('Enter');
    await page.getByRole('switch', { name: 'Statistics' }).press('Space');
    await page.getByRole('button', { name: 'Save my choices' }).press('Enter');
    await until(() => visit.sent().includes('$mp_web_page_view'), 'the page view');
    assert.ok(!visit.sent().includes('Ad view'));
    await visit.context.close();
  });

  it('never has the focus hidden behind the banner', async () => {
    const visit = await shop.visit('/', { viewport: { width: 390, height: 700 }, reducedMotion: 'reduce' });
    const { page } = visit;
    await page.getByRole('button', { name: 'Reject all' }).waitFor();
    for (let step = 0; step < 18; step += 1) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const element = document.activeElement;
        const banner = document.querySelector('consent-banner')?.shadowRoot?.querySelector('[part~=banner]');
        if (!element || !banner || element === document.body || element.localName === 'consent-banner')
          return '';
        const { top, bottom } = element.getBoundingClientRect();
        const isHidden = top >= banner.getBoundingClientRect().top || bottom <= 0;
        return isHidden ? `${element.outerHTML.slice(0, 80)} at ${Math.round(top)}` : '';
      });
      assert.equal(hidden, '');
    }
    await visit.context.close();
  });
});
