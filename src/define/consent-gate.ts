import { ConsentGateElement } from '../elements/consent-gate/consent-gate.js';
import { start } from '../page/start.js';
import { provideConsent } from '../ui/page-consent.js';
import { register } from '../ui/register.js';

provideConsent(start);
register(ConsentGateElement);
