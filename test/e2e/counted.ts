import type { CDPSession, Page } from 'playwright-core';
import { until, type Visit } from './shop.js';

/** Work that is the same on every machine. */
export const figures = [
  'requests',
  'layouts',
  'styles',
  'nodes',
  'listeners',
  'cookieReads',
  'cookieWrites',
  'storageCalls',
  'formatters',
] as const;

export type Counts = Readonly<Record<(typeof figures)[number], number>>;

const combine = (a: Counts, b: Counts, how: (a: number, b: number) => number): Counts =>
  Object.fromEntries(figures.map((name) => [name, how(a[name], b[name])])) as Counts;

export const minus = (a: Counts, b: Counts): Counts => combine(a, b, (x, y) => x - y);
export const least = (a: Counts, b: Counts): Counts => combine(a, b, Math.min);

/** A page of a visitor in a tab of its own, so that its counters start from nothing. `count` waits until it is quiet. */
export async function openCounted(
  visit: Visit,
  path: string,
): Promise<{ page: Page; count: () => Promise<Counts> }> {
  const page = await visit.context.newPage();
  let requests = 0;
  page.on('request', (request) => (requests += request.url().includes('/dist/') ? 1 : 0));
  const session = await visit.context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(visit.address(path));
  const count = async () => {
    await isSettled(page);
    // See `scripts/count-calls.js`.
    const called = await page.evaluate(() => (window as unknown as { counts: object }).counts);
    return { ...called, ...(await readBrowser(session)), requests } as Counts;
  };
  return { page, count };
}

async function readBrowser(session: CDPSession) {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const [layouts, styles] = [of('LayoutCount'), of('RecalcStyleCount')];
  // What nobody holds any longer does not count.
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  return { layouts, styles, nodes, listeners };
}

async function isSettled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  let last = -1;
  // Chunks that are fetched while the browser is idle come after the network was quiet.
  await until(async () => {
    const count = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          requestIdleCallback(() => {
            requestAnimationFrame(() => {
              setTimeout(() => resolve(performance.getEntriesByType('resource').length), 100);
            });
          });
        }),
    );
    const isQuiet = count === last;
    last = count;
    return isQuiet;
  }, 'a quiet page');
}
