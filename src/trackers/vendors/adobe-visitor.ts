import { remoteScript } from '../remote-script.js';

/** The Experience Cloud ID service, which the page loads itself, with `doesOptInApply: true`. */
export const tracker = remoteScript({
  id: 'adobe-visitor',
  name: 'Adobe Experience Cloud ID',
  purposes: 'analytics marketing',
  company: 'Adobe',
  privacyPolicy: 'https://www.adobe.com/privacy/policy.html',
  attributes: {},
  global: 'adobe',
  optIn: () => [['adobe.optIn.approveAll'], ['adobe.optIn.complete']],
  optOut: [['adobe.optIn.denyAll'], ['adobe.optIn.complete']],
  optOutIsStored: true,
  stores: {
    cookies: [
      { name: 'AMCV_*', use: 'visitor', lasts: 'P2Y' },
      { name: 'AMCVS_*', use: 'visit', lasts: 'session' },
      { name: 's_ecid', use: 'visitor', lasts: 'P2Y' },
      { name: 's_fid', use: 'visitor', lasts: 'P2Y' },
      { name: 's_vi', use: 'visitor', lasts: 'P2Y' },
      { name: 's_cc', use: 'settings', lasts: 'session' },
      { name: 's_sq', use: 'visit', lasts: 'session' },
      { name: 'demdex', use: 'visitor', lasts: 'P180D', host: 'demdex.net' },
    ],
  },
});
