/** Everything that can be imported without a side effect. Registering elements is the job of `privacy-elements/define`. */
export * from './consent/index.js';
export * from './events/index.js';
export { ConsentBannerElement } from './elements/consent-banner/consent-banner.js';
export { ConsentGateElement } from './elements/consent-gate/consent-gate.js';
export { ConsentDeclarationElement } from './elements/consent-declaration/consent-declaration.js';
export { ConsentPreferencesElement } from './elements/consent-preferences/consent-preferences.js';
export { ConsentPurposeElement } from './elements/consent-purpose/consent-purpose.js';
export { ConsentTrackerElement } from './elements/consent-tracker/consent-tracker.js';
export { PrivacyChoicesElement } from './elements/privacy-choices/privacy-choices.js';
export { PrivacyRequestFormElement } from './elements/privacy-request-form/privacy-request-form.js';
export { PrivacyRightsElement } from './elements/privacy-rights/privacy-rights.js';
export {
  locate,
  type Atlas,
  type Hints,
  type Model,
  type Place,
  type Prompt,
  type Regime,
} from './regimes/index.js';
export type { PrivacyRequest } from './requests/index.js';
export { addLanguage, reword } from './locales/languages.js';
export type { Call, Tracker } from './trackers/index.js';
