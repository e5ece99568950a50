import { remoteScript } from '../remote-script.js';

/** What the snippet of version 5 queues until the script is there. */
const methods =
  'init startTracking stopTracking track resetIdentity identify getSessionId getUserId getIdentity addUserProperties addEventProperties removeEventProperty clearEventProperties addAccountProperties addAdapter addTransformer addTransformerFn onReady addPageviewProperties removePageviewProperty clearPageviewProperties trackPageview';

type Stub = unknown[] & Record<string, (...args: unknown[]) => unknown>;

export const tracker = remoteScript({
  id: 'heap',
  name: 'Heap',
  purposes: 'analytics',
  company: 'Contentsquare',
  privacyPolicy: 'https://www.heap.io/privacy',
  attributes: {
    'env-id': { like: /^\d{5,12}$/, example: '1234567890' },
    residency: { like: /^(us|eu)$/, example: 'eu', otherwise: 'us' },
  },
  global: 'heap',
  script: ({ 'env-id': env, residency }) =>
    `https://cdn.${residency}.heap-api.com/config/${env}/heap_config.js`,
  install({ 'env-id': envId }) {
    const waiting: unknown[] = [];
    const clientConfig = { shouldFetchServerConfig: false };
    const heap = Object.assign([], { envId, clientConfig }) as unknown as Stub;
    for (const name of methods.split(' ')) {
      heap[name] = (...args) => {
        const fn = () => (window as unknown as { heap: Stub }).heap[name]?.(...args);
        waiting.push({ name, fn });
      };
    }
    Object.assign(window, { heap, heapReadyCb: waiting });
  },
  reloadOnWithdraw: true,
  stores: {
    cookies: [
      { name: '_hp2_id.*', use: 'visitor', lasts: 'P13M' },
      { name: '_hp2_ses_props.*', use: 'visit', lasts: 'PT30M' },
      { name: '_hp2_props.*', use: 'settings', lasts: 'P13M' },
      { name: '_hp2_hld.*', use: 'settings', lasts: 'session' },
      { name: '_hp5_*', use: 'visit', lasts: 'P13M' },
      { name: 'userty.core.*', use: 'settings', lasts: 'P13M' },
    ],
  },
});
