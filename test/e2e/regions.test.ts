import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stored, until, useShop, walkThroughTheShop } from './shop.js';

describe('which rule applies', () => {
  const shop = useShop();

  const asked = [
    { who: 'English in Dublin', locale: 'en', timeZone: 'Europe/Dublin' },
    { who: 'American English in Berlin', locale: 'en-US', timeZone: 'Europe/Berlin' },
    { who: 'British in London', locale: 'en-GB', timeZone: 'Europe/London' },
    { who: 'an Austrian on a computer set to New York', locale: 'de-AT', timeZone: 'America/New_York' },
    { who: 'a browser that hides its time zone', locale: 'en-US', timeZone: 'UTC' },
    { who: 'nothing but a language', locale: 'en', timeZone: 'Etc/GMT+8' },
    { who: 'Québec, as the server says', locale: 'en-US', timeZone: 'America/New_York', region: 'CA-QC' },
    { who: 'Germany, as the server says', locale: 'en-US', timeZone: 'America/New_York', region: 'DE' },
  ];

  for (const { who, locale, timeZone, region = '' } of asked) {
    it(`asks first: ${who}`, async () => {
      const visit = await shop.visit(`/?region=${region}`, { locale, timeZone });
      await visit.page.getByRole('button', { name: 'Reject all', exact: true }).waitFor();
      assert.deepEqual(await stored(visit.page), []);
      assert.deepEqual(shop.demo.log(visit.session), []);
      await visit.context.close();
    });
  }

  const notAsked = [
    { who: 'American English in Los Angeles', timeZone: 'America/Los_Angeles' },
    { who: 'California, as the server says', timeZone: 'America/Los_Angeles', region: 'US-CA' },
    { who: 'California, as the server says, with a time zone that says Berlin', region: 'US-CA' },
  ];

  for (const { who, timeZone = 'Europe/Berlin', region = '' } of notAsked) {
    it(`runs until refused: ${who}`, async () => {
      const visit = await shop.visit(`/?region=${region}`, { locale: 'en-US', timeZone });
      await until(() => visit.sent().includes('$mp_web_page_view'), 'the page view');
      await until(() => visit.sent().includes('Ad view'), 'the ad');
      assert.equal(await visit.page.getByRole('button', { name: 'Reject all' }).count(), 0);
      await walkThroughTheShop(visit, { isTracked: true });
      assert.ok(visit.sent().includes('Added to basket'));
      assert.deepEqual(visit.errors, []);
      await visit.context.close();
    });
  }
});
