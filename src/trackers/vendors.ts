import type { VendorTracker } from './tracker.js';

/** The built-in vendors: one file each, fetched only by the pages that name them. */
export const vendors = {
  mixpanel: () => import('./vendors/mixpanel.js'),
} satisfies Record<string, () => Promise<{ readonly tracker: VendorTracker }>>;
