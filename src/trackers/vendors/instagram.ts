import type { Tracker } from '../tracker.js';

/** An embed without calls: a gate that names `vendor:instagram` inserts it and takes it away. */
export const tracker: Tracker = {
  id: 'instagram',
  name: 'Instagram posts',
  purposes: 'marketing',
  company: 'Meta Platforms',
  privacyPolicy: 'https://privacycenter.instagram.com/policy',
  stores: {
    cookies: [
      { name: 'mid', use: 'visitor', lasts: 'P400D', host: 'instagram.com' },
      { name: 'ig_did', use: 'visitor', lasts: 'P1Y', host: 'instagram.com' },
      { name: 'csrftoken', use: 'visit', lasts: 'P1Y', host: 'instagram.com' },
    ],
  },
};
