import type { Tracker } from '../tracker.js';

/** An embed without calls: a gate that names `vendor:google-maps` inserts it and takes it away. */
export const tracker: Tracker = {
  id: 'google-maps',
  name: 'Google Maps',
  purposes: 'functional',
  company: 'Google',
  privacyPolicy: 'https://policies.google.com/privacy',
  stores: {
    cookies: [
      { name: 'NID', use: 'visitor', lasts: 'P6M', host: 'google.com' },
      { name: 'AEC', use: 'visit', lasts: 'P6M', host: 'google.com' },
      { name: 'SOCS', use: 'settings', lasts: 'P13M', host: 'google.com' },
    ],
    localStorage: [{ name: '_c;;i', use: 'visitor', host: 'google.com' }],
  },
};
