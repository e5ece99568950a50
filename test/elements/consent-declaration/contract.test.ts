import { ConsentDeclarationElement } from '../../../src/elements/consent-declaration/consent-declaration.js';
import { en } from '../../../src/locales/en.js';
import { testContract } from '../contract.js';

testContract({
  elementClass: ConsentDeclarationElement,
  defaults: {
    consent: undefined,
    level: 2,
    cookieName: undefined,
    controller: undefined,
    locale: undefined,
  },
  attributes: [
    ['level', 'level', 3],
    ['cookie-name', 'cookieName', 'choice'],
    ['controller', 'controller', 'Tern Pottery'],
    ['locale', 'locale', 'de-DE'],
  ],
  showsConsent: true,
  sentence: {
    english: 'You have not chosen yet.',
    other: 'wuq loS',
    language: { declaration: { ...en.declaration, undecided: 'wuq loS' } },
  },
});
