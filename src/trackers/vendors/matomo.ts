import { OWN_HOST, remoteScript } from '../remote-script.js';

/**
 * `requireConsent` goes first on every page: without it Matomo writes its ids again after an opt-out. The mark of the
 * opt-out stays, and `setConsentGiven` takes it away.
 */
export const tracker = remoteScript({
  id: 'matomo',
  name: 'Matomo',
  purposes: 'analytics',
  privacyPolicy: 'https://matomo.org/privacy-policy/',
  attributes: {
    host: { like: OWN_HOST, example: 'https://stats.example.com/' },
    'site-id': { like: /^\d{1,9}$/, example: '1' },
  },
  global: '_paq',
  script: ({ host }) => `${host.replace(/\/?$/, '/')}matomo.js`,
  install() {
    Object.assign(window, { _paq: [] });
  },
  start: ({ host, 'site-id': site }) =>
    [
      ['requireConsent'],
      ['setTrackerUrl', `${host.replace(/\/?$/, '/')}matomo.php`],
      ['setSiteId', site],
      ['setConsentGiven'],
      ['trackPageView'],
      ['enableLinkTracking'],
    ].map((command) => ['_paq.push', command]),
  optIn: () => [['_paq.push', ['setConsentGiven']]],
  optOut: [['_paq.push', ['forgetConsentGiven']]],
  optOutIsStored: true,
  stores: {
    cookies: [
      { name: '_pk_id.*', use: 'visitor', lasts: 'P13M' },
      { name: '_pk_ses.*', use: 'visit', lasts: 'PT30M' },
      { name: '_pk_ref.*', use: 'campaign', lasts: 'P6M' },
      { name: '_pk_cvar.*', use: 'visit', lasts: 'PT30M' },
      { name: '_pk_hsr.*', use: 'recording', lasts: 'PT30M' },
      { name: '_pk_testcookie*', use: 'settings', lasts: 'session' },
      { name: 'mtm_consent', use: 'settings', lasts: 'P400D' },
      { name: 'mtm_cookie_consent', use: 'settings', lasts: 'P400D' },
      { name: 'mtm_consent_removed', use: 'refusal', lasts: 'P400D' },
    ],
    keep: ['mtm_consent_removed'],
  },
});
