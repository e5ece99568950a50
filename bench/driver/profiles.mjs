/** Under what a visit is made. */
export const profiles = {
  none: { id: 'none', name: 'no throttle' },
  cpu: { id: 'cpu', name: '4× CPU', slowdown: 4 },
  slow4g: { id: 'slow4g', name: 'slow 4G', network: { latency: 150, bitsPerSecond: 1_600_000 } },
  phone: {
    id: 'phone',
    name: 'phone, 390 px wide',
    isTouched: true,
    context: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true },
  },
};

/** What a new context is told; one of the peers goes by the name that a phone's browser gives itself. */
export function contextOf({ context, isTouched }, browser) {
  if (!isTouched) return { viewport: { width: 1280, height: 800 } };
  const [major] = browser.version().split('.');
  const userAgent = `Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 Mobile Safari/537.36`;
  return { ...context, userAgent };
}

/** Sets a page of Chromium up for a profile, through its DevTools session. */
export async function apply({ slowdown, network }, session) {
  if (slowdown) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (!network) return;
  const bytesPerSecond = network.bitsPerSecond / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}
