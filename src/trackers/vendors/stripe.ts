import { remoteScript } from '../remote-script.js';

/** Needed where a page takes payments. Declare it on those pages only: it watches for fraud wherever it is loaded. */
export const tracker = remoteScript({
  id: 'stripe',
  name: 'Stripe',
  purposes: 'necessary',
  privacyPolicy: 'https://stripe.com/privacy',
  attributes: {
    /** `false` keeps what the visitor does on the page from Stripe's fraud prevention. */
    'advanced-fraud-signals': { like: /^(true|false)$/, example: 'false', otherwise: 'true' },
  },
  global: 'Stripe',
  script: ({ 'advanced-fraud-signals': signals }) =>
    `https://js.stripe.com/v3/${signals === 'false' ? '?advancedFraudSignals=false' : ''}`,
  reloadOnWithdraw: true,
  stores: {
    cookies: [
      { name: '__stripe_mid', use: 'visitor', lasts: 'P1Y' },
      { name: '__stripe_sid', use: 'visit', lasts: 'PT30M' },
    ],
  },
});
