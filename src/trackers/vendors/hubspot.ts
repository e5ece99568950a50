import { remoteScript } from '../remote-script.js';

const all = { analytics: true, advertisement: true, functionality: true };

const grant = [
  ['_hsp.push', ['setHubSpotConsent', all]],
  // Takes the mark of an earlier withdrawal away.
  ['_hsq.push', ['doNotTrack', { track: true }]],
] as const;

/** Without consent its script goes on recording page views without cookies, so a withdrawal says `doNotTrack` too. */
export const tracker = remoteScript({
  id: 'hubspot',
  name: 'HubSpot',
  purposes: 'marketing',
  privacyPolicy: 'https://legal.hubspot.com/privacy-policy',
  attributes: {
    'portal-id': { like: /^\d{4,12}$/, example: '1234567' },
    residency: { like: /^(us|eu)$/, example: 'eu', otherwise: 'us' },
  },
  global: '_hsp',
  script: ({ 'portal-id': portal, residency }) =>
    `https://js${residency === 'eu' ? '-eu1' : ''}.hs-scripts.com/${portal}.js`,
  install() {
    Object.assign(window, { disableHubSpotCookieBanner: true, _hsp: [], _hsq: [] });
  },
  start: () => grant,
  optIn: () => grant,
  optOut: [
    ['_hsp.push', ['revokeCookieConsent']],
    ['_hsq.push', ['doNotTrack']],
  ],
  optOutIsStored: true,
  stores: {
    cookies: [
      { name: '__hstc', use: 'visitor', lasts: 'P6M' },
      { name: 'hubspotutk', use: 'visitor', lasts: 'P6M' },
      { name: '__hssc', use: 'visit', lasts: 'PT30M' },
      { name: '__hssrc', use: 'visit', lasts: 'session' },
      { name: 'messagesUtk', use: 'visitor', lasts: 'P6M' },
      { name: '__hs_initial_opt_in', use: 'settings', lasts: 'P7D' },
      { name: '__hs_do_not_track', use: 'refusal', lasts: 'P6M' },
      { name: '__hs_opt_out', use: 'refusal', lasts: 'P6M' },
      { name: '__hs_cookie_cat_pref', use: 'refusal', lasts: 'P6M' },
    ],
    keep: ['__hs_do_not_track', '__hs_opt_out', '__hs_cookie_cat_pref'],
  },
});
