import type { VendorTracker } from './tracker.js';

/** The built-in vendors: one file each, fetched only by the pages that name them. */
export const vendors = {
  adobe: () => import('./vendors/adobe.js'),
  amplitude: () => import('./vendors/amplitude.js'),
  clarity: () => import('./vendors/clarity.js'),
  datadog: () => import('./vendors/datadog.js'),
  mixpanel: () => import('./vendors/mixpanel.js'),
  newrelic: () => import('./vendors/newrelic.js'),
  plausible: () => import('./vendors/plausible.js'),
  posthog: () => import('./vendors/posthog.js'),
  rudderstack: () => import('./vendors/rudderstack.js'),
  segment: () => import('./vendors/segment.js'),
  sentry: () => import('./vendors/sentry.js'),
  snowplow: () => import('./vendors/snowplow.js'),
} satisfies Record<string, () => Promise<{ readonly tracker: VendorTracker }>>;
