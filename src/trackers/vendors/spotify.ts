import type { Tracker } from '../tracker.js';

/** An embed without calls: a gate that names `vendor:spotify` inserts it and takes it away. */
export const tracker: Tracker = {
  id: 'spotify',
  name: 'Spotify',
  purposes: 'marketing',
  company: 'Spotify AB',
  privacyPolicy: 'https://www.spotify.com/legal/privacy-policy/',
  stores: {
    cookies: [
      { name: 'sp_t', use: 'visitor', lasts: 'P1Y', host: 'spotify.com' },
      { name: 'sp_landing', use: 'campaign', lasts: 'P1D', host: 'spotify.com' },
    ],
  },
};
