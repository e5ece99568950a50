import type { PostHog } from 'posthog-js';
import { posthog } from '../../../../src/trackers/vendors/posthog.js';

let sdk: PostHog | undefined;

export const tracker = posthog(async () => (sdk = (await import('posthog-js')).default), {
  token: 'phc_0123456789',
});

export const act = (name: string): void => {
  sdk?.identify('somebody');
  sdk?.capture(name);
};
