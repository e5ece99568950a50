import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { useMixpanel, type InPage } from './mixpanel.visits.js';

const TIMES = 100;
/** Bytes. A snapshot that is kept with what it hangs on has more. */
const MOST = 2000;
/** What the SDK and the browser set up for good in the beginning, compiled code included, is no leak. */
const FIRST = 40;
/** The library erases for the last time eight seconds after a withdrawal; its timers are gone then. */
const LAST_TIMER = 8500;

/** Grants and withdraws so many times, each time after what the last decision set off. */
const again = (page: Page, times: number) =>
  page.evaluate(async (count) => {
    const { consent } = window as unknown as { consent: { decide(choices: object, source: string): void } };
    for (let time = 0; time < count; time++) {
      for (const analytics of [true, false]) {
        consent.decide({ analytics }, 'visitor');
        await new Promise((done) => setTimeout(done, 5));
      }
    }
  }, times);

/** What the page holds once nobody needs it any more. */
async function held(page: Page, devTools: CDPSession): Promise<{ listeners: number; bytes: number }> {
  await page.waitForTimeout(LAST_TIMER);
  // The test's own notes, and the browser's about each request.
  await page.evaluate(() => {
    (window as unknown as InPage).writes.length = 0;
    performance.clearResourceTimings();
  });
  await devTools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devTools.send('Performance.getMetrics');
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return { listeners: value('JSEventListeners'), bytes: value('JSHeapUsedSize') };
}

describe('a visitor who changes their mind a hundred times', () => {
  const { sent, visit, decide, act, count, flush } = useMixpanel();

  it('is counted once for each consent, and leaves no listener and no memory behind', async () => {
    const { context, page } = await visit('/started-here');
    const devTools = await context.newCDPSession(page);
    await devTools.send('Performance.enable');
    await again(page, FIRST);
    const before = await held(page, devTools);
    const earlier = sent.length;

    await again(page, TIMES);
    const after = await held(page, devTools);
    const ids = sent
      .slice(earlier)
      .flatMap(({ names, properties }) =>
        names.flatMap((name, index) => (name === '$opt_in' ? [properties[index]?.$device_id] : [])),
      );
    assert.equal(ids.length, TIMES);
    assert.equal(new Set(ids).size, TIMES);
    assert.equal(after.listeners, before.listeners);
    const growth = after.bytes - before.bytes;
    assert.ok(growth < TIMES * MOST, `${growth} bytes more after ${TIMES} times`);

    await decide(page, true);
    await act(page, 'bought');
    await flush(page);
    assert.equal(count('bought'), 1);
    assert.equal(count('$opt_in'), FIRST + TIMES + 1);
    await context.close();
  });
});
