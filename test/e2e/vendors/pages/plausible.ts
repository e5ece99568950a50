import type * as sdkOf from '@plausible-analytics/tracker';
import { plausible } from '../../../../src/trackers/vendors/plausible.js';

let sdk: typeof sdkOf | undefined;

export const tracker = plausible(async () => (sdk = await import('@plausible-analytics/tracker')), {
  domain: 'shop.example',
});

export const act = (name: string): void => {
  sdk?.track(name, {});
};
