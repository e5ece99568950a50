import { en } from '../../../src/locales/en.js';
import { PrivacyRightsElement } from '../../../src/elements/privacy-rights/privacy-rights.js';
import { testContract } from '../contract.js';

testContract({
  elementClass: PrivacyRightsElement,
  defaults: {
    endpoint: undefined,
    region: undefined,
    regime: undefined,
    types: undefined,
    locale: undefined,
    controller: undefined,
    contact: undefined,
    officer: undefined,
    euRepresentative: undefined,
    ukRepresentative: undefined,
    processor: false,
    lastUpdated: undefined,
    consent: undefined,
    port: undefined,
  },
  attributes: [
    ['endpoint', 'endpoint', '/requests'],
    ['region', 'region', 'DE'],
    ['regime', 'regime', 'eu'],
    ['types', 'types', 'access'],
    ['locale', 'locale', 'de-DE'],
    ['controller', 'controller', 'Acme'],
    ['contact', 'contact', 'privacy@example.com'],
    ['officer', 'officer', 'dpo@example.com'],
    ['eu-representative', 'euRepresentative', 'Acme GmbH'],
    ['uk-representative', 'ukRepresentative', 'Acme Ltd'],
    ['processor', 'processor', true],
    ['last-updated', 'lastUpdated', '2026-11-22'],
  ],
  showsConsent: true,
  sentence: {
    english: 'Your Privacy Rights',
    other: 'DIbmeylIj',
    language: { rights: { ...en.rights!, title: 'DIbmeylIj' } },
  },
});
