import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { useSite, type Visit } from './gated-site.js';

interface Measured {
  /** Milliseconds: the longest task, if one was longer than 50. */
  readonly longest: number;
  /** The longest that a script of this library kept the page busy without a pause, if a frame became longer than 50. */
  readonly longestOwn: number;
  /** From the decision until the next frame, and how many scripts ran before it. */
  readonly paint: number;
  readonly early: number;
  readonly total: number;
}

type Measure = (choices: object, isDone: string) => Promise<Measured>;

/** See `scripts/measure.js`. `isDone` is a selector that fits when everything has been done. */
const measure = ({ page }: Visit, choices: object, isDone: string): Promise<Measured> =>
  page.evaluate(([wanted, done]) => (window as unknown as { measure: Measure }).measure(wanted, done), [
    choices,
    isDone,
  ] as const);

const COUNT = 1000;
/** A machine may be busy with something else: what took too long is measured again. */
const RUNS = 3;
const best = (runs: readonly Measured[], key: keyof Measured) => Math.min(...runs.map((run) => run[key]));

describe('a thousand gated elements on a processor four times slower', () => {
  const site = useSite();

  async function open(body: string): Promise<Visit> {
    const visit = await site.open(body);
    await visit.page.addScriptTag({ path: join(import.meta.dirname, 'scripts/measure.js') });
    const session = await visit.page.context().newCDPSession(visit.page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return visit;
  }

  const script = (n: number) =>
    `<script type="text/plain" data-consent="analytics">ran.push('${n}')${n === COUNT - 1 ? "; document.body.id = 'done'" : ''}</script>`;
  const scripts = Array.from({ length: COUNT }, (_, n) => script(n)).join('\n');

  /**
   * Milliseconds. What a plain loop over a thousand scripts takes in one task, here and now: 200 on the machine on which 50 is
   * the limit of a task, and more on a slower or busier one. The limit is double that share, because CI is busy.
   */
  const loops: number[] = [];
  const limit = () => Math.max(50, Math.min(...loops) / 2);
  before(async () => {
    for (let run = 0; run < RUNS; run++) {
      const visit = await open(scripts);
      loops.push(await visit.page.evaluate(() => (window as unknown as { loop(): number }).loop()));
      await visit.close();
    }
  });

  it('run as scripts in the order of the document, in short tasks', async () => {
    const runs: Measured[] = [];
    while (runs.length < RUNS && !(best(runs, 'longest') <= limit())) {
      const visit = await open(scripts);
      runs.push(await measure(visit, { analytics: true }, '#done'));
      assert.deepEqual(
        await visit.ran(),
        Array.from({ length: COUNT }, (_, n) => String(n)),
      );
      await visit.close();
    }
    console.log(`1,000 scripts: ${JSON.stringify(runs)}; plain loops: ${loops.join(', ')} ms`);
    assert.ok(best(runs, 'longest') <= limit(), `longest task: ${best(runs, 'longest')} of ${limit()} ms`);
    assert.equal(
      Math.max(...runs.map(({ early }) => early)),
      0,
      'the frame that answers the visitor comes first',
    );
  });

  it('open and close as elements of every kind, in such tasks, and keep every address', async () => {
    const kinds = [
      (n: number) => `<img alt="" data-consent="analytics" data-src="/asset/${n}.gif">`,
      (n: number) => `<audio preload="none" data-consent="analytics" data-src="/asset/${n}.wav"></audio>`,
      (n: number) => `<template data-consent="analytics"><p>${n}</p></template>`,
      (n: number) => `<link rel="prefetch-not" data-consent="analytics" data-href="/asset/${n}.css">`,
    ];
    const body = Array.from({ length: COUNT }, (_, n) => kinds[n % kinds.length]!(n)).join('\n');
    const last = `<img alt="" id="last" data-consent="analytics" data-src="/asset/last.gif">`;
    const opened: Measured[] = [];
    const closed: Measured[] = [];
    const isShort = () => [opened, closed].every((runs) => best(runs, 'longestOwn') <= limit());
    while (opened.length < RUNS && !isShort()) {
      const visit = await open(body + last);
      const addresses = () =>
        visit.page.evaluate(() =>
          [...document.querySelectorAll('[data-consent]')].map((element) => [
            element.getAttribute('data-src') ?? element.getAttribute('data-href'),
            element.getAttribute('src') ?? element.getAttribute('href'),
          ]),
        );
      const before = await addresses();
      opened.push(await measure(visit, { analytics: true }, '#last[src]'));
      assert.equal(await visit.page.locator('body > p').count(), COUNT / kinds.length);
      closed.push(await measure(visit, { analytics: false }, '#last:not([src])'));
      assert.deepEqual(await addresses(), before);
      assert.equal(await visit.page.locator('body > p').count(), 0);
      await visit.close();
    }
    console.log(`opened: ${JSON.stringify(opened)}; closed: ${JSON.stringify(closed)}`);
    for (const runs of [opened, closed])
      assert.ok(
        best(runs, 'longestOwn') <= limit(),
        `longest turn of ours: ${best(runs, 'longestOwn')} of ${limit()} ms`,
      );
  });

  it('take no longer than three times as long when they are five times as many, for each', async () => {
    const visits = [];
    for (const count of [COUNT, 5 * COUNT]) {
      const pair = (n: number) =>
        `<script type="text/plain" data-consent="analytics">ran.push(${n})</script>`;
      const visit = await open(
        `${Array.from({ length: count - 1 }, (_, n) => pair(n)).join('\n')}
        <script type="text/plain" data-consent="analytics">document.body.id = 'done'</script>`,
      );
      visits.push((await measure(visit, { analytics: true }, '#done')).total / count);
      await visit.close();
    }
    const [small = 0, large = 0] = visits;
    assert.ok(large <= 3 * small, `${small} ms each, then ${large} ms each`);
  });
});
