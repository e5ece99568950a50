import { QUIET, until } from './until.mjs';

/** Presses a button of the contestant, and reads what came of it. */
export async function press({ page, session, network, contestant, load, act, profile }) {
  const opens = act === 'preferences';
  const place = await page.evaluate(
    ([button, dialog]) => {
      const { bench } = window;
      bench.tasks.length = bench.events.length = 0;
      if (dialog) bench.start(dialog);
      const found = bench.find(button);
      found.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    [contestant[act], opens ? contestant.dialog : undefined],
  );
  await (profile.isTouched ? tap : click)(session, place);
  const isDone = ([count, quiet]) => {
    const { click, watch, changes, order, lastRun } = window.bench;
    if (!click?.painted || order.length < count) return false;
    const [changed, box] = changes.at(-1) ?? [0, ''];
    if (watch && box === '') return false;
    // The browser hands over the durations of events and of long tasks some time after they ended.
    return performance.now() - Math.max(click.painted, lastRun, watch ? changed : 0) > quiet;
  };
  const awaited = [act === 'accept' ? load.count : 0, QUIET];
  await until(() => page.evaluate(isDone, awaited), `the effect of ${act}`);
  await until(() => network.quietFor() >= QUIET, 'the network');
  return page.evaluate(() => {
    const { bench } = window;
    bench.stop();
    const { time, painted } = bench.click;
    const [last] = bench.changes.slice(-1);
    return {
      // What a browser reports as the latency of an interaction; it keeps silent below 16 ms.
      paint: Math.max(16, ...bench.events.map(({ duration }) => duration)),
      frame: painted - time,
      all: bench.lastRun - time,
      opened: last && last[0] - time,
      longestTask: Math.max(
        0,
        ...bench.tasks.filter(([start]) => start > time - 50).map(([, length]) => length),
      ),
      isInOrder: Number(bench.order.every((n, index) => index === 0 || n > bench.order[index - 1])),
    };
  });
}

async function click(session, place) {
  for (const type of ['mousePressed', 'mouseReleased'])
    await session.send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 });
}

async function tap(session, place) {
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [place] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
