/* Tells what a decision does to the page: how long the tasks were, when it drew again, when everything was done. */
(() => {
  const tasks = [];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const task = () => new Promise((resolve) => setTimeout(resolve));
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });

  window.measure = async (choices, done) => {
    await frame();
    await task();
    const start = performance.now();
    document[Symbol.for('privacy-elements')].decide(choices);
    await frame();
    // Its picture is on the screen before the next one begins.
    await frame();
    const paint = performance.now() - start;
    while (!document.querySelector(done)) await frame();
    const total = performance.now() - start;
    await frame();
    await task();
    tasks.push(...observer.takeRecords());
    const ours = tasks.splice(0).filter(({ startTime }) => startTime >= start - 1);
    return { longest: Math.max(0, ...ours.map(({ duration }) => duration)), paint, total };
  };
})();
