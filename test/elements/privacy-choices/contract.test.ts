import { PrivacyChoicesElement } from '../../../src/elements/privacy-choices/privacy-choices.js';
import { en } from '../../../src/locales/en.js';
import { testContract } from '../contract.js';

testContract({
  elementClass: PrivacyChoicesElement,
  defaults: { locale: undefined, consent: undefined },
  attributes: [['locale', 'locale', 'de-DE']],
  showsConsent: true,
  sentence: {
    english: 'Cookie settings',
    other: 'Nab',
    language: { choices: { ...en.choices, settings: 'Nab' } },
  },
});
