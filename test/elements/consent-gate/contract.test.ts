import { ConsentGateElement } from '../../../src/elements/consent-gate/consent-gate.js';
import { en } from '../../../src/locales/en.js';
import { testContract } from '../contract.js';

testContract({
  elementClass: ConsentGateElement,
  defaults: {
    purpose: undefined,
    vendor: undefined,
    label: undefined,
    locale: undefined,
    consent: undefined,
  },
  attributes: [
    ['purpose', 'purpose', 'marketing'],
    ['vendor', 'vendor', 'youtube'],
    ['label', 'label', 'A film'],
    ['locale', 'locale', 'de-DE'],
  ],
  showsConsent: true,
  sentence: {
    english: 'Load once',
    other: 'Wa’logh',
    language: { gate: { ...en.gate, once: 'Wa’logh' } },
  },
});
