import { ConsentBannerElement } from '../../../src/elements/consent-banner/consent-banner.js';
import { en } from '../../../src/locales/en.js';
import { testContract } from '../contract.js';

testContract({
  elementClass: ConsentBannerElement,
  defaults: {
    policyVersion: '1',
    privacyPolicy: undefined,
    region: undefined,
    regime: undefined,
    locale: undefined,
    prompt: 'auto',
    minor: false,
    expiry: undefined,
    cookieName: undefined,
    cookieDomain: undefined,
    onWithdraw: undefined,
    layout: 'bar',
    controller: undefined,
    consent: undefined,
  },
  attributes: [
    ['policy-version', 'policyVersion', '2026-11'],
    ['privacy-policy', 'privacyPolicy', '/privacy'],
    ['region', 'region', 'DE'],
    ['regime', 'regime', 'eu'],
    ['locale', 'locale', 'de-DE'],
    ['prompt', 'prompt', 'always'],
    ['minor', 'minor', true],
    ['expiry', 'expiry', 6],
    ['cookie-name', 'cookieName', 'choice'],
    ['cookie-domain', 'cookieDomain', 'example.com'],
    ['on-withdraw', 'onWithdraw', 'reload'],
    ['layout', 'layout', 'box'],
    ['controller', 'controller', 'Acme'],
  ],
  showsConsent: true,
  sentence: { english: 'Reject all', other: 'Hoch', language: { banner: { ...en.banner, refuse: 'Hoch' } } },
});
