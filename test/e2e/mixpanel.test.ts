import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nothing, stored, TOKEN } from './mixpanel.shop.js';
import { useMixpanel, type InPage } from './mixpanel.visits.js';

describe('the real Mixpanel SDK, started by the library', () => {
  const { sent, visit, open, decide, act, names, count, flush } = useMixpanel();

  it('is not even started before a choice, and sends and stores nothing', async () => {
    const { context, page } = await visit('/started-here');
    await act(page, 'too early');
    await flush(page);
    assert.deepEqual(sent, []);
    assert.deepEqual(await stored(context, page), nothing);
    assert.deepEqual(await page.evaluate(() => (window as unknown as InPage).writes), []);
    await context.close();
  });

  it('stores our own record and nothing else after a refusal, also on the next page', async () => {
    const { context, page } = await visit('/started-here');
    await decide(page, false);
    await act(page, 'refused');
    await open(page, '/started-here');
    await act(page, 'still refused');
    await flush(page);
    assert.deepEqual(sent, []);
    assert.deepEqual(await stored(context, page), { ...nothing, cookies: ['consent'] });
    await context.close();
  });

  it('sends one $opt_in for a consent, however many pages follow', async () => {
    const { context, page } = await visit('/started-here');
    await decide(page, true);
    await act(page, 'bought');
    await flush(page);
    await open(page, '/started-here');
    await act(page, 'bought again');
    await flush(page);
    assert.equal(count('$opt_in'), 1);
    assert.equal(count('$mp_web_page_view'), 2);
    assert.equal(count('bought'), 1);
    assert.equal(count('bought again'), 1);
    assert.ok(sent.every(({ query }) => query.includes('ip=0')));
    const { cookies, localStorage, sessionStorage, databases } = await stored(context, page);
    assert.deepEqual(cookies, ['consent', `mp_${TOKEN}_mixpanel`]);
    // The SDK's queue stays behind, empty, once it was used.
    assert.deepEqual(localStorage, [`__mp_opt_in_out_${TOKEN}=1`, `__mpq_${TOKEN}_ev=[]`]);
    assert.deepEqual([sessionStorage, databases], [[], []]);
    await context.close();
  });

  it('keeps nothing but its refusal after a withdrawal, and never sends what was queued', async () => {
    const { context, page } = await visit('/started-here');
    await decide(page, true);
    await flush(page);
    await page.evaluate(() => (window as unknown as InPage).mixpanel.identify('b6ff1e27'));
    await act(page, 'just before');
    const before = names();
    await decide(page, false);
    await act(page, 'after');
    // A page that goes on configuring the SDK must not bring its ids back.
    await page.evaluate(() => (window as unknown as InPage).mixpanel.set_config({ debug: false }));
    await flush(page);
    const only = { ...nothing, cookies: ['consent'], localStorage: [`__mp_opt_in_out_${TOKEN}=0`] };
    assert.deepEqual(await stored(context, page), only);
    await open(page, '/started-here');
    await act(page, 'next page');
    await flush(page);
    assert.deepEqual(await stored(context, page), only);
    assert.deepEqual(names(), before);
    assert.ok(!names().some((name) => name === 'after' || name === 'next page' || name === '$delete'));
    await context.close();
  });

  it('knows nobody who comes back after a withdrawal', async () => {
    const { context, page } = await visit('/started-here');
    await decide(page, true);
    await decide(page, false);
    await decide(page, true);
    await open(page, '/started-here');
    await decide(page, false);
    await open(page, '/started-here');
    await decide(page, true);
    const ids = sent.flatMap(({ names: events, properties }) =>
      events.flatMap((name, index) => (name === '$opt_in' ? [properties[index]?.$device_id] : [])),
    );
    assert.equal(ids.length, 3);
    assert.equal(new Set(ids).size, 3);
    await context.close();
  });

  it('stops in a second tab as well', async () => {
    const { context, page } = await visit('/started-here');
    await decide(page, true);
    const second = await context.newPage();
    await open(second, '/started-here');
    await flush(second);
    const before = names();
    await decide(page, false);
    await act(second, 'in the other tab');
    await act(page, 'in this tab');
    await flush(second);
    assert.deepEqual(names(), before);
    assert.deepEqual((await stored(context, second)).cookies, ['consent']);
    await context.close();
  });
});
