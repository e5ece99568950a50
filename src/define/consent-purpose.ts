import { ConsentPurposeElement } from '../elements/consent-purpose/consent-purpose.js';
import { start } from '../page/start.js';
import { provideConsent } from '../ui/page-consent.js';
import { register } from '../ui/register.js';

provideConsent(start);
register(ConsentPurposeElement);
