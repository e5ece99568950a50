import { setTimeout as wait } from 'node:timers/promises';
import { readCounters, readHeap } from './counters.mjs';
import { followNetwork } from './network.mjs';
import { probe } from './probe.mjs';
import { apply } from './profiles.mjs';

/** Milliseconds in which nothing may happen before a visit counts as settled, and after which one counts as failed. */
const QUIET = 500;
const PATIENCE = 45_000;

/** Who visits: a place where everybody has to be asked. */
export const visitor = { locale: 'en-GB', timezoneId: 'Europe/Berlin' };

const pathOf = ({ id }, load) => `/${id}/${load.id}/index.html`;

/**
 * One visit with an empty cache. `stored` is the state of a browser that has been here (`refused` or `accepted`); `act` is what
 * the visitor presses once the page has settled.
 */
export async function visit({ browser, server, contestant, load, profile, stored, act }) {
  const { viewport = { width: 1280, height: 800 } } = profile;
  const context = await browser.newContext({ ...visitor, viewport, storageState: stored });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    for (const domain of ['Page', 'Network', 'Performance', 'Runtime', 'HeapProfiler'])
      await session.send(`${domain}.enable`);
    const isAsked = !stored && Boolean(contestant.banner);
    const network = followNetwork(session);
    const samples = await followProbe(session, { watch: isAsked ? contestant.banner : undefined });
    await apply(profile, session);
    await page.goto(server.url + pathOf(contestant, load), { waitUntil: 'load', timeout: PATIENCE });
    await settle(page, network, isAsked);
    const result = await readLoad({ page, session, server, contestant, load, network, samples, isAsked });
    if (act) {
      const asked = network.paths.length;
      result[act] = await press({ page, session, network, contestant, load, act });
      const after = network.paths.slice(asked);
      Object.assign(result[act], { later: await costOf(after, server, contestant) });
    }
    if (act === 'accept' || act === 'refuse') result.stored = await context.storageState();
    return result;
  } finally {
    await context.close();
  }
}

/** Installs the probe. Returns what the counters said each time the box had a new size. */
async function followProbe(session, settings) {
  const samples = new Map();
  await session.send('Runtime.addBinding', { name: 'benchReport' });
  session.on('Runtime.bindingCalled', ({ payload }) => samples.set(Number(payload), readCounters(session)));
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(${probe})(${JSON.stringify(settings)});`,
  });
  return samples;
}

async function until(condition, what) {
  const end = Date.now() + PATIENCE;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await wait(50);
  }
}

/** The box stands still, the network is quiet, and so is the page. */
async function settle(page, network, isAsked) {
  await until(async () => {
    if (network.quietFor() < QUIET) return false;
    return page.evaluate(
      ([quiet, asked]) => {
        const [last = [0, '']] = window.bench.changes.slice(-1);
        return !asked || (last[1] !== '' && performance.now() - last[0] > quiet);
      },
      [QUIET, isAsked],
    );
  }, 'the banner');
}

async function readLoad({ page, session, server, contestant, load, network, samples, isAsked }) {
  const atEnd = await readCounters(session);
  const seen = await page.evaluate((banner) => {
    const { changes, shifts, tasks, lcp } = window.bench;
    window.bench.stop();
    const [navigation] = performance.getEntriesByType('navigation');
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const box = banner && window.bench.find(banner);
    // What lies in a shadow tree is not named.
    const isOurs = !!lcp && (!lcp.element || !!box?.contains(lcp.element));
    return {
      changes,
      shifts,
      tasks,
      load: navigation.loadEventEnd,
      firstPaint: paint?.startTime,
      largestPaint: lcp?.time,
      isLargest: isOurs,
      fetched: performance.getEntriesByType('resource').map(({ name, startTime }) => [name, startTime]),
    };
  }, contestant.banner);
  const sizeOf = ([, place]) => place.split(' ').slice(2).join(' ');
  const { changes } = seen;
  const index = changes.findIndex((change) => sizeOf(change) === sizeOf(changes.at(-1)));
  const atBanner = isAsked ? await samples.get(index) : atEnd;
  const visible = isAsked ? changes.at(-1)[0] : seen.load;
  const needed = seen.fetched
    .filter(([, start]) => start < changes[index]?.[0])
    .map(([url]) => new URL(url).pathname);
  const before = await costOf(needed, server, contestant);
  return {
    visible,
    neededBytes: before.bytes,
    neededRequests: before.requests,
    script: (atBanner ?? atEnd).script,
    mainThread: (atBanner ?? atEnd).mainThread,
    longTasks: seen.tasks.length,
    longestTask: Math.max(0, ...seen.tasks.map(([, duration]) => duration)),
    shift: seen.shifts,
    firstPaint: seen.firstPaint,
    largestPaint: seen.largestPaint,
    isLargest: Number(seen.isLargest),
    heap: await readHeap(session),
    ...(await costOf(network.paths, server, contestant)),
    html: await htmlOf(server, contestant, load),
  };
}

/** Bytes and requests that the contestant adds. */
async function costOf(paths, server, { id }) {
  const own = paths.filter((path) => path.startsWith(`/${id}/`) && !path.endsWith('.html'));
  const bytes = await Promise.all(own.map((path) => server.bytesOf(path).catch(() => 0)));
  return { requests: own.length, bytes: bytes.reduce((sum, each) => sum + each, 0) };
}

/** Bytes by which its page is longer than that of the control. */
async function htmlOf(server, contestant, load) {
  const control = await server.bytesOf(pathOf({ id: 'control' }, load));
  return (await server.bytesOf(pathOf(contestant, load))) - control;
}

async function press({ page, session, network, contestant, load, act }) {
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
  const mouse = (type) =>
    session.send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 });
  await mouse('mousePressed');
  await mouse('mouseReleased');
  const isDone = (count) => {
    const { bench } = window;
    if (!bench.click?.painted) return false;
    if (bench.watch) return performance.now() - (bench.changes.at(-1)?.[0] ?? Infinity) > 500;
    return bench.order.length >= count;
  };
  await until(() => page.evaluate(isDone, act === 'accept' ? load.count : 0), `the effect of ${act}`);
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
