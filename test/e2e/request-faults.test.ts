import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { press, until } from './shop.js';
import { askFor, rightsPath, useRightsPage } from './rights-page.js';

/** What becomes of one attempt to send. Without a rule it arrives, and so does the answer. */
type Fate = (route: Route) => Promise<void>;

const cutBefore: Fate = (route) => route.abort('connectionreset');
const cutAfter: Fate = async (route) => {
  await route.fetch();
  await route.abort('connectionreset');
};
const failBefore: Fate = (route) => route.fulfill({ status: 500 });
const failAfter: Fate = async (route) => {
  await route.fetch();
  await route.fulfill({ status: 502 });
};
/** Stored, and the answer never comes. */
const hang: Fate = async (route) => {
  await route.fetch();
};

describe('what goes wrong between a browser and the database', { timeout: 240_000 }, () => {
  const site = useRightsPage();
  let page: Page;
  let fates: Fate[];
  let address: string;
  let visitors = 0;

  beforeEach(async () => {
    fates = [];
    address = `visitor-${(visitors += 1)}@example.com`;
    page = await (await site.newVisitor()).newPage();
    await page.route('**/privacy-requests', (route) => (fates.shift() ?? ((one) => one.continue()))(route));
    await page.goto(`${site.demo.url}${rightsPath}`);
  });

  const fillIn = async () => {
    await askFor(page, 'Tell me what kinds of data you collect');
    await page.getByLabel('Full name').fill('Ada');
    await page.getByLabel('E-mail address').fill(address);
  };
  const accepted = () => page.getByText('We have your request').waitFor();
  const stored = async () =>
    (await site.store.list()).filter(({ request }) => request.identity?.email === address);
  const shown = async () => (await page.getByText(/^PR-/).first().innerText()).trim();

  for (const [what, attempts] of Object.entries({
    'the connection is cut before it arrives': [cutBefore],
    'the connection is cut after it was stored': [cutAfter],
    'a server fails before it arrives': [failBefore],
    'a proxy fails after it was stored': [failAfter],
    'it is cut after it was stored, and then fails': [cutAfter, failAfter],
  })) {
    it(`is stored once when ${what}`, async () => {
      fates = [...attempts];
      await fillIn();
      await press(page, 'Send the request');
      await accepted();
      assert.deepEqual(fates, []);
      assert.deepEqual(
        (await stored()).map(({ reference }) => reference),
        [await shown()],
      );
    });
  }

  it('is stored once when the answer does not come in time and the visitor tries again', async () => {
    await page.clock.install();
    await fillIn();
    fates = [hang];
    await press(page, 'Send the request');
    await page.clock.fastForward(2_000);
    await until(async () => (await stored()).length === 1, 'the request to be stored');
    await page.clock.fastForward(20_000);
    await page.getByText('The site did not answer in time.').waitFor();
    await press(page, 'Try again');
    await accepted();
    assert.deepEqual(
      (await stored()).map(({ reference }) => reference),
      [await shown()],
    );
  });

  it('is stored once when the button is pressed again and again', async () => {
    await fillIn();
    await page.getByRole('button', { name: 'Send the request' }).click({ clickCount: 4, delay: 5 });
    await accepted();
    assert.equal((await stored()).length, 1);
  });

  it('is another request when it is filled in again after a reload, and both are confirmed by message', async () => {
    fates = [hang];
    await fillIn();
    await press(page, 'Send the request');
    await until(async () => (await stored()).length === 1, 'the request to be stored');
    await page.reload();
    await askFor(page, 'Tell me what kinds of data you collect');
    assert.equal(await page.getByLabel('E-mail address').inputValue(), '');
    await fillIn();
    await press(page, 'Send the request');
    await accepted();
    const both = await stored();
    assert.equal(both.length, 2);
    for (const { reference } of both) {
      const isTold = async () =>
        (await site.store.log(reference)).some(
          ({ event, detail }) => event === 'notified' && detail.recipient === 'requester',
        );
      await until(isTold, `the message about ${reference}`);
    }
  });
});
