import { readCounters, readHeap } from './counters.mjs';
import { followNetwork } from './network.mjs';
import { press } from './press.mjs';
import { probe } from './probe.mjs';
import { apply, contextOf } from './profiles.mjs';
import { PATIENCE, QUIET, until } from './until.mjs';

/** Who visits: a place where everybody has to be asked. */
export const visitor = { locale: 'en-GB', timezoneId: 'Europe/Berlin' };

const pathOf = ({ id }, load) => `/${id}/${load.id}/index.html`;

const isGated = (path) => /^\/(gated|frame)\//.test(path);

/**
 * One visit with an empty cache. `stored` is the state of a browser that has been here before, and `before` what was pressed
 * then; `act` is what the visitor presses once the page has settled.
 */
export async function visit({ browser, server, contestant, load, profile, before, stored, act }) {
  const context = await browser.newContext({
    ...visitor,
    ...contextOf(profile, browser),
    storageState: stored,
  });
  const thrown = [];
  try {
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => thrown.push(message));
    const session = await context.newCDPSession(page);
    for (const domain of ['Page', 'Network', 'Performance', 'Runtime', 'HeapProfiler'])
      await session.send(`${domain}.enable`);
    const isAsked = !stored && Boolean(contestant.banner);
    const network = followNetwork(session);
    const samples = await followProbe(session, { watch: isAsked ? contestant.banner : undefined });
    await apply(profile, session);
    await page.goto(server.url + pathOf(contestant, load), { waitUntil: 'load', timeout: PATIENCE });
    const opened = stored && before === 'accept' ? load.count : 0;
    await settle(page, network, { isAsked, opened });
    if (stored) await checkReturn({ page, network, contestant, before });
    const result = await readLoad({
      page,
      session,
      server,
      contestant,
      load,
      network,
      samples,
      isAsked,
      stored,
    });
    if (act) {
      const asked = network.paths.length;
      result[act] = await press({ page, session, network, contestant, load, act, profile });
      const later = await costOf(network.paths.slice(asked), server, contestant);
      const inAll = { bytes: result.bytes + later.bytes, requests: result.requests + later.requests };
      Object.assign(result[act], { later, inAll });
    }
    if (act === 'accept' || act === 'refuse') result.stored = await context.storageState();
    return result;
  } catch (error) {
    if (thrown.length === 0) throw error;
    throw new Error(`${error.message.split('\n')[0]} The page threw: ${thrown[0]}`, { cause: error });
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

/** The box stands still, what was allowed earlier has run, the network is quiet, and so is the page. */
async function settle(page, network, expected) {
  const isSettled = ([quiet, { isAsked, opened }]) => {
    const { changes, order } = window.bench;
    const [last = [0, '']] = changes.slice(-1);
    if (order.length < opened) return false;
    return !isAsked || (last[1] !== '' && performance.now() - last[0] > quiet);
  };
  const what = expected.isAsked ? 'the banner' : 'what was allowed on an earlier visit';
  await until(async () => {
    if (network.quietFor() < QUIET) return false;
    return page.evaluate(isSettled, [QUIET, expected]);
  }, what);
}

/** Whether the choice of the earlier visit counts: figures of a page that asks again, or runs what was refused, are of another thing. */
async function checkReturn({ page, network, contestant, before }) {
  const { asks, ran } = await page.evaluate(
    (banner) => ({ asks: window.bench.placeOf(banner) !== '', ran: window.bench.order.length }),
    contestant.banner,
  );
  if (asks) throw new Error('Asks again on a returning visit.');
  if (before === 'refuse' && (ran > 0 || network.paths.some(isGated)))
    throw new Error('Runs on a returning visit what was refused.');
}

async function readLoad({ page, session, server, contestant, load, network, samples, isAsked, stored }) {
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
      ran: window.bench.order.length,
      frames: window.length,
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
    // Before anybody has said yes.
    early: stored ? undefined : Math.max(seen.ran, network.paths.filter(isGated).length),
    frames: seen.frames,
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
