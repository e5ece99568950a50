import { AnalyticsBrowser } from '@segment/analytics-next';
import { segment } from '../../../../src/trackers/vendors/segment.js';

const sdk = new AnalyticsBrowser();

export const tracker = segment(sdk, { token: 'key' });

/** The page speaks to it at any time; until it is loaded, it keeps what it is told. */
export const act = (name: string): void => {
  void sdk.identify('somebody');
  void sdk.track(name);
};
