import { en } from '../../../src/locales/en.js';
import { PrivacyRequestFormElement } from '../../../src/elements/privacy-request-form/privacy-request-form.js';
import { testContract } from '../contract.js';

testContract({
  elementClass: PrivacyRequestFormElement,
  defaults: {
    endpoint: undefined,
    regime: undefined,
    region: undefined,
    types: undefined,
    type: undefined,
    locale: undefined,
    contact: undefined,
    consent: undefined,
    port: undefined,
  },
  attributes: [
    ['endpoint', 'endpoint', '/requests'],
    ['regime', 'regime', 'eu'],
    ['region', 'region', 'DE'],
    ['types', 'types', 'access deletion'],
    ['type', 'type', 'deletion'],
    ['locale', 'locale', 'de-DE'],
    ['contact', 'contact', 'privacy@example.com'],
  ],
  showsConsent: true,
  sentence: {
    english: 'Make a privacy request',
    other: 'yIqImHa',
    language: { request: { ...en.request!, title: 'yIqImHa' } },
  },
});
