import { ConsentTrackerElement } from '../elements/consent-tracker/consent-tracker.js';
import { start } from '../page/start.js';
import { provideConsent } from '../ui/page-consent.js';
import { register } from '../ui/register.js';

provideConsent(start);
register(ConsentTrackerElement);
