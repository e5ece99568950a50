/** Under what a visit is made. */
export const profiles = {
  none: { id: 'none', name: 'no throttle' },
  cpu: { id: 'cpu', name: '4× CPU', slowdown: 4 },
  slow4g: { id: 'slow4g', name: 'slow 4G', network: { latency: 150, bitsPerSecond: 1_600_000 } },
  phone: { id: 'phone', name: 'phone', viewport: { width: 390, height: 844 } },
};

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
