import { PrivacyRequestFormElement } from '../elements/privacy-request-form/privacy-request-form.js';
import { requestPort } from '../page/send-request.js';
import { start } from '../page/start.js';
import { provideConsent } from '../ui/page-consent.js';
import { register } from '../ui/register.js';
import { provideRequestPort } from '../ui/request-port.js';
import { locateExactly } from './opening.js';

provideConsent(start);
provideRequestPort(requestPort);
register(PrivacyRequestFormElement);
// An opt-out is recorded under the name of its law.
locateExactly();
