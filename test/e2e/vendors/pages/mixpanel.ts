import type sdkOf from 'mixpanel-browser';
import { mixpanel } from '../../../../src/trackers/vendors/mixpanel.js';

let sdk: typeof sdkOf | undefined;

export const tracker = mixpanel(async () => (sdk = (await import('mixpanel-browser')).default), {
  token: '0123456789abcdef0123456789abcdef',
  config: { batch_flush_interval_ms: 1000 },
});

export const act = (name: string): void => {
  sdk?.track(name);
};
