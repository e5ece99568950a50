import { newrelic } from '../../../../src/trackers/vendors/newrelic.js';

interface Api {
  addPageAction(name: string): void;
}

export const tracker = newrelic(async () => await import('@newrelic/browser-agent'), {
  config: {
    info: {
      beacon: 'bam.nr-data.net',
      errorBeacon: 'bam.nr-data.net',
      licenseKey: 'key',
      applicationID: '1',
      sa: 1,
    },
    loader_config: { accountID: '1', trustKey: '1', agentID: '1', licenseKey: 'key', applicationID: '1' },
    init: { distributed_tracing: { enabled: true }, harvest: { interval: 3 } },
  },
});

export const act = (name: string): void => {
  (window as unknown as { newrelic?: Api }).newrelic?.addPageAction(name);
};
