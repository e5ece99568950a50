import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DEFAULT_INTERVAL, nothing, stored, TOKEN } from './mixpanel.shop.js';
import { useMixpanel, type InPage } from './mixpanel.visits.js';

describe('the real Mixpanel SDK, in the other ways to load it', () => {
  const { sent, warnings, visit, open, decide, act, names, count, flush } = useMixpanel();

  it('is opted in and out where the page has started it denied', async () => {
    const { context, page } = await visit('/denied-start');
    await act(page, 'before the choice');
    assert.deepEqual(sent, []);
    const flag = { ...nothing, localStorage: [`__mp_opt_in_out_${TOKEN}=0`] };
    assert.deepEqual(await stored(context, page), flag);
    await decide(page, true);
    await act(page, 'bought');
    await flush(page);
    assert.deepEqual(names().sort(), ['$opt_in', 'bought']);
    assert.ok((await stored(context, page)).cookies.includes(`mp_${TOKEN}_mixpanel`));
    await open(page, '/denied-start');
    await flush(page);
    assert.equal(count('$opt_in'), 1);
    await decide(page, false);
    await act(page, 'after');
    await flush(page);
    assert.equal(count('after'), 0);
    assert.deepEqual(await stored(context, page), { ...flag, cookies: ['consent'] });
    await context.close();
  });

  it('is stopped at once, and the site told, where the page has started it without asking', async () => {
    const { context, page } = await visit('/undenied-start');
    await act(page, 'later');
    // What the SDK sends before this library has arrived nobody can hold back. It keeps events for as long as this.
    await page.waitForTimeout(DEFAULT_INTERVAL);
    await flush(page);
    assert.deepEqual(names(), []);
    assert.ok(
      warnings.some((text) => text.includes('Mixpanel was already running')),
      warnings.join(),
    );
    assert.deepEqual((await stored(context, page)).cookies, []);
    await context.close();
  });

  it('waits behind the snippet’s stub, and drops what the stub had queued', async () => {
    const { context, page } = await visit('/snippet');
    await flush(page);
    assert.deepEqual(sent, []);
    assert.deepEqual(await stored(context, page), nothing);
    assert.deepEqual(await page.evaluate(() => (window as unknown as InPage).writes), []);
    await decide(page, true);
    await page.waitForFunction(() => (window as unknown as InPage).mixpanel.__loaded);
    await act(page, 'bought');
    await flush(page);
    assert.deepEqual(names().sort(), ['$opt_in', 'bought']);
    await decide(page, false);
    await act(page, 'after');
    await flush(page);
    assert.equal(count('after'), 0);
    assert.deepEqual(await stored(context, page), {
      ...nothing,
      cookies: ['consent'],
      localStorage: [`__mp_opt_in_out_${TOKEN}=0`],
    });
    await context.close();
  });

  it('starts the SDK that the snippet has loaded and nobody has started', async () => {
    const { context, page } = await visit('/snippet-started-here');
    await flush(page);
    assert.deepEqual(sent, []);
    assert.deepEqual(await stored(context, page), nothing);
    await decide(page, true);
    await act(page, 'bought');
    await flush(page);
    assert.deepEqual(names().sort(), ['$opt_in', 'bought']);
    await decide(page, false);
    await act(page, 'after');
    await flush(page);
    assert.equal(count('after'), 0);
    await context.close();
  });

  it('starts the SDK that an import brings, and imports it only then', async () => {
    const { context, page } = await visit('/imported');
    assert.equal(await page.evaluate(() => 'mixpanel' in window), false);
    await decide(page, true);
    await page.waitForFunction(() => (window as unknown as InPage).mixpanel.__loaded);
    await act(page, 'bought');
    await flush(page);
    assert.deepEqual(names().sort(), ['$opt_in', 'bought']);
    await decide(page, false);
    await act(page, 'after');
    await flush(page);
    assert.equal(count('after'), 0);
    await context.close();
  });

  for (const [region, host] of [
    ['eu', 'api-eu.mixpanel.com'],
    ['in', 'api-in.mixpanel.com'],
  ] as const) {
    it(`sends to ${host} alone with residency="${region}"`, async () => {
      const { context, page } = await visit(`/residency-${region}`);
      await decide(page, true);
      await act(page, 'bought');
      await flush(page);
      assert.deepEqual(names().sort(), ['$opt_in', 'bought']);
      assert.deepEqual([...new Set(sent.map((one) => one.host))], [host]);
      await context.close();
    });
  }

  it('leaves out the properties on the blacklist', async () => {
    const { context, page } = await visit('/private');
    await decide(page, true);
    await act(page, 'bought');
    await flush(page);
    assert.deepEqual(names().sort(), ['$opt_in', 'bought']);
    for (const { properties } of sent) {
      for (const one of properties)
        assert.ok(!('$current_url' in one) && !('$referrer' in one) && '$browser' in one);
    }
    await context.close();
  });

  it('keeps databases for recordings and flags, which the page after a withdrawal erases', async () => {
    const { context, page } = await visit('/recording');
    await decide(page, true);
    await flush(page);
    const { sessionStorage, databases } = await stored(context, page);
    assert.equal(sessionStorage.length, 2);
    assert.deepEqual(databases, ['mixpanelBrowserDb', 'mixpanelFlagsDb']);
    await decide(page, false);
    await open(page, '/recording');
    await flush(page);
    assert.deepEqual(await stored(context, page), {
      ...nothing,
      cookies: ['consent'],
      localStorage: [`__mp_opt_in_out_${TOKEN}=0`],
    });
    await context.close();
  });

  it('drives a named instance', async () => {
    const { context, page } = await visit('/named');
    await decide(page, true);
    await page.evaluate(() => (window as unknown as InPage).mixpanel.shop?.track('bought'));
    await flush(page);
    assert.deepEqual(names().sort(), ['$opt_in', 'bought']);
    await decide(page, false);
    await page.evaluate(() => (window as unknown as InPage).mixpanel.shop?.track('after'));
    await flush(page);
    assert.equal(count('after'), 0);
    assert.deepEqual(await stored(context, page), {
      ...nothing,
      cookies: ['consent'],
      localStorage: [`__mp_opt_in_out_${TOKEN}=0`],
    });
    await context.close();
  });
});
