import type { VendorTracker } from './tracker.js';

type Load = () => Promise<{ readonly tracker: VendorTracker }>;

/** Fetches what these vendors share at the same time as the vendor's own file, which imports it. */
const remote =
  <Module>(load: () => Promise<Module>): (() => Promise<Module>) =>
  () =>
    Promise.all([load(), import('./remote-script.js')]).then(([file]) => file);

/** The built-in vendors: one file each, fetched only by the pages that name them. */
export const vendors = {
  adobe: () => import('./vendors/adobe.js'),
  'adobe-visitor': remote(() => import('./vendors/adobe-visitor.js')),
  amplitude: () => import('./vendors/amplitude.js'),
  clarity: remote(() => import('./vendors/clarity.js')),
  datadog: () => import('./vendors/datadog.js'),
  fullstory: remote(() => import('./vendors/fullstory.js')),
  google: remote(() => import('./vendors/google.js')),
  'google-maps': () => import('./vendors/google-maps.js'),
  heap: remote(() => import('./vendors/heap.js')),
  hotjar: remote(() => import('./vendors/hotjar.js')),
  hubspot: remote(() => import('./vendors/hubspot.js')),
  instagram: () => import('./vendors/instagram.js'),
  intercom: remote(() => import('./vendors/intercom.js')),
  linkedin: remote(() => import('./vendors/linkedin.js')),
  logrocket: remote(() => import('./vendors/logrocket.js')),
  marketo: remote(() => import('./vendors/marketo.js')),
  matomo: remote(() => import('./vendors/matomo.js')),
  meta: remote(() => import('./vendors/meta.js')),
  mixpanel: () => import('./vendors/mixpanel.js'),
  newrelic: () => import('./vendors/newrelic.js'),
  pinterest: remote(() => import('./vendors/pinterest.js')),
  'piwik-pro': remote(() => import('./vendors/piwik-pro.js')),
  plausible: () => import('./vendors/plausible.js'),
  posthog: () => import('./vendors/posthog.js'),
  reddit: remote(() => import('./vendors/reddit.js')),
  rudderstack: () => import('./vendors/rudderstack.js'),
  segment: () => import('./vendors/segment.js'),
  sentry: () => import('./vendors/sentry.js'),
  snap: remote(() => import('./vendors/snap.js')),
  snowplow: () => import('./vendors/snowplow.js'),
  spotify: () => import('./vendors/spotify.js'),
  stripe: remote(() => import('./vendors/stripe.js')),
  tiktok: remote(() => import('./vendors/tiktok.js')),
  'tiktok-embed': () => import('./vendors/tiktok-embed.js'),
  uet: remote(() => import('./vendors/uet.js')),
  umami: remote(() => import('./vendors/umami.js')),
  vercel: remote(() => import('./vendors/vercel.js')),
  vimeo: () => import('./vendors/vimeo.js'),
  x: remote(() => import('./vendors/x.js')),
  'x-embed': () => import('./vendors/x-embed.js'),
  youtube: () => import('./vendors/youtube.js'),
} satisfies Record<string, Load>;
