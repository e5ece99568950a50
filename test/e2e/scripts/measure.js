/* Tells what a decision does to the page: how long the tasks were, when it drew again, when everything was done. */
(() => {
  const tasks = [];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const task = () => new Promise((resolve) => setTimeout(resolve));
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  // Which scripts a frame was busy with: a browser that fetches a thousand files is busy itself.
  const frames = [];
  const frameObserver = new PerformanceObserver((list) => frames.push(...list.getEntries()));
  frameObserver.observe({ type: 'long-animation-frame' });

  /** What a plain loop takes that puts every script into the page once more. */
  window.loop = () => {
    const start = performance.now();
    for (const script of document.querySelectorAll('script[data-consent]')) {
      const next = script.nextSibling;
      script.remove();
      script.removeAttribute('type');
      next.before(script);
    }
    return performance.now() - start;
  };

  window.measure = async (choices, done) => {
    await frame();
    await task();
    const start = performance.now();
    document[Symbol.for('privacy-elements')].decide(choices);
    await frame();
    // What is drawn now follows from the decision alone if nothing has run yet.
    const [paint, early] = [performance.now() - start, window.ran.length];
    while (!document.querySelector(done)) await frame();
    const total = performance.now() - start;
    await frame();
    await task();
    tasks.push(...observer.takeRecords());
    const ours = tasks.splice(0).filter(({ startTime }) => startTime >= start - 1);
    frames.push(...frameObserver.takeRecords());
    const own = frames
      .splice(0)
      .flatMap(({ scripts }) => scripts)
      .filter(({ startTime, sourceURL }) => startTime >= start - 1 && sourceURL.includes('/dist/cdn/'));
    const longestOwn = Math.max(0, ...own.map(({ duration }) => duration));
    return { longestOwn, longest: Math.max(0, ...ours.map(({ duration }) => duration)), paint, early, total };
  };
})();
