import type { RudderAnalytics } from '@rudderstack/analytics-js';
import { rudderstack } from '../../../../src/trackers/vendors/rudderstack.js';

let sdk: RudderAnalytics | undefined;

export const tracker = rudderstack(
  async () => {
    // The build that has everything inside: the other one fetches its parts from RudderStack.
    const { RudderAnalytics: Rudder } = await import('@rudderstack/analytics-js/bundled');
    return (sdk = new Rudder());
  },
  { token: 'writeKey', dataPlane: 'https://data.rudderstack.example' },
);

export const act = (name: string): void => {
  sdk?.track(name);
};
