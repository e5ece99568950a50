import type * as sdkOf from '@snowplow/browser-tracker';
import { snowplow } from '../../../../src/trackers/vendors/snowplow.js';

let sdk: typeof sdkOf | undefined;

export const tracker = snowplow(async () => (sdk = await import('@snowplow/browser-tracker')), {
  collector: 'https://collector.snowplow.example',
});

export const act = (name: string): void => {
  sdk?.trackPageView();
  sdk?.trackStructEvent({ category: 'shop', action: name });
};
