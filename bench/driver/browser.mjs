/**
 * A browser for many visits: one that is gone is started again, so that a crash costs one visit and not all that follow.
 *
 * @param {() => Promise<import('playwright-core').Browser>} launch
 */
export function keepBrowser(launch) {
  let running;
  return {
    async open() {
      if (!running?.isConnected()) running = await launch();
      return running;
    },
    close: async () => running?.close(),
  };
}
