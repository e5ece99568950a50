import { ConsentPreferencesElement } from '../../../src/elements/consent-preferences/consent-preferences.js';
import { testContract } from '../contract.js';

testContract({
  elementClass: ConsentPreferencesElement,
  defaults: { consent: undefined, open: false, inline: false, privacyPolicy: undefined, locale: undefined },
  attributes: [
    ['open', 'open', true],
    ['inline', 'inline', true],
    ['privacy-policy', 'privacyPolicy', '/privacy'],
    ['locale', 'locale', 'de-DE'],
  ],
  showsConsent: true,
});
