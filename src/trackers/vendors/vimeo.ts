import type { Tracker } from '../tracker.js';

/** An embed without calls: a gate that names `vendor:vimeo` inserts it and takes it away. */
export const tracker: Tracker = {
  id: 'vimeo',
  name: 'Vimeo',
  purposes: 'marketing',
  company: 'Vimeo.com',
  privacyPolicy: 'https://vimeo.com/privacy',
  stores: {
    cookies: [
      { name: 'vuid', use: 'visitor', lasts: 'P2Y', host: 'vimeo.com' },
      { name: 'player', use: 'settings', lasts: 'P1Y', host: 'vimeo.com' },
      { name: '__cf_bm', use: 'visit', lasts: 'PT30M', host: 'vimeo.com' },
    ],
  },
};
