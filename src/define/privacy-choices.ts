import { PrivacyChoicesElement } from '../elements/privacy-choices/privacy-choices.js';
import { start } from '../page/start.js';
import { provideConsent } from '../ui/page-consent.js';

provideConsent(start);
// Not by `register`, and with no static import of what answers: the banner has both, and the link would load the banner.
const { tagName } = PrivacyChoicesElement;
if (!customElements.get(tagName)) customElements.define(tagName, PrivacyChoicesElement);

const opening = () => import('./opening.js');
const failed = (): void => undefined;
/** A press that comes before the file that answers it, or where it did not come. */
const early = (event: Event) => void opening().then(({ open }) => open(event), failed);
addEventListener('consent-open', early);
opening().then(() => removeEventListener('consent-open', early), failed);
