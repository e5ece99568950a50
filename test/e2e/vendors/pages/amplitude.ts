import type * as sdkOf from '@amplitude/analytics-browser';
import { amplitude } from '../../../../src/trackers/vendors/amplitude.js';

let sdk: typeof sdkOf | undefined;

export const tracker = amplitude(async () => (sdk = await import('@amplitude/analytics-browser')), {
  token: '0123456789abcdef0123456789abcdef',
});

export const act = (name: string): void => {
  sdk?.track(name);
};
