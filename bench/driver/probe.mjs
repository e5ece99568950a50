/**
 * Runs in every page before its own scripts, the same for everybody; it is sent as text, so it uses nothing from outside.
 *
 * `watch` is the selector of the box to wait for. Each frame is looked at once it has been painted, in a task of its own: layout
 * is done by then, and looking forces none. The last change of size or place before it stays as it is, is when the box stands.
 */
export function probe({ watch }) {
  // Frames of the page have the probe too.
  if (window !== top) return;
  const bench = {
    changes: [],
    order: [],
    lastRun: 0,
    shifts: 0,
    tasks: [],
    events: [],
    lcp: null,
    click: null,
  };
  window.bench = bench;
  window.ran = (n) => {
    bench.order.push(n);
    bench.lastRun = performance.now();
  };

  bench.find = (path) => {
    let scope = document;
    let found;
    for (const part of path.split(' >>> ')) {
      found = scope?.querySelector(part);
      scope = found?.shadowRoot;
    }
    return found;
  };

  /** Where a person sees it, and how large; empty where nobody does. */
  const placeOf = (path) => {
    const found = bench.find(path);
    if (!found?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return '';
    const { x, y, width, height } = found.getBoundingClientRect();
    const isInside =
      width > 0 && height > 0 && x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0;
    return isInside ? [x, y, width, height].map(Math.round).join(' ') : '';
  };

  bench.placeOf = placeOf;

  const { port1, port2 } = new MessageChannel();
  let size = '';
  const look = () => {
    const now = performance.now();
    const place = placeOf(bench.watch);
    if (place === bench.place) return;
    bench.place = place;
    bench.changes.push([now, place]);
    const newSize = place.split(' ').slice(2).join(' ');
    // The driver reads the counters of the browser. Only a new size is worth the interruption, not each step of an animation.
    if (newSize !== size) window.benchReport?.(String(bench.changes.length - 1));
    size = newSize;
  };
  port1.onmessage = () => {
    // It may have been stopped since the frame.
    if (!bench.watch) return;
    look();
    requestAnimationFrame(frame);
  };
  const frame = () => port2.postMessage(0);
  bench.start = (path) => {
    bench.watch = path;
    bench.place = size = '';
    bench.changes.length = 0;
    requestAnimationFrame(frame);
  };
  bench.stop = () => (bench.watch = undefined);
  if (watch) bench.start(watch);

  const observe = (type, each, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
      ...options,
    });
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) bench.shifts += value;
  });
  observe('longtask', ({ startTime, duration }) => bench.tasks.push([startTime, duration]));
  observe('largest-contentful-paint', ({ startTime, element }) => {
    bench.lcp = { time: startTime, element };
  });
  observe(
    'event',
    ({ name, startTime, duration, interactionId }) => {
      if (interactionId) bench.events.push({ name, startTime, duration });
    },
    { durationThreshold: 16 },
  );

  /** The next click: when it was made, and when the frame after it had been painted. */
  addEventListener(
    'click',
    ({ timeStamp }) => {
      bench.click = { time: timeStamp };
      requestAnimationFrame(() => {
        const { port1: after, port2: before } = new MessageChannel();
        after.onmessage = () => (bench.click.painted = performance.now());
        before.postMessage(0);
      });
    },
    { capture: true },
  );
}
