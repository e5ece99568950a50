/** What the browser has counted for a page so far; times in milliseconds. */
export async function readCounters(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  const ms = (name) => (of[name] ?? 0) * 1000;
  return {
    script: ms('ScriptDuration') + ms('V8CompileDuration'),
    mainThread: ms('TaskDuration'),
    layouts: of.LayoutCount,
    styles: of.RecalcStyleCount,
    nodes: of.Nodes,
    listeners: of.JSEventListeners,
  };
}

/** Bytes of JavaScript objects that are still in use. */
export async function readHeap(session) {
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
