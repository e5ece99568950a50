import { PrivacyRightsElement } from '../elements/privacy-rights/privacy-rights.js';
import { start } from '../page/start.js';
import { provideConsent } from '../ui/page-consent.js';
import { register } from '../ui/register.js';
import './privacy-request-form.js';

provideConsent(start);
register(PrivacyRightsElement);
