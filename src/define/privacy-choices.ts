import { PrivacyChoicesElement } from '../elements/privacy-choices/privacy-choices.js';
import { start } from '../page/start.js';
import { provideConsent } from '../ui/page-consent.js';

provideConsent(start);
// Not by `register`, and with no static import of what answers: the banner has both, and the link would load the banner.
const { tagName } = PrivacyChoicesElement;
if (!customElements.get(tagName)) customElements.define(tagName, PrivacyChoicesElement);
import('./opening.js').catch(() => undefined);
