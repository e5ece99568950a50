import { ConsentDeclarationElement } from '../elements/consent-declaration/consent-declaration.js';
import { start } from '../page/start.js';
import { provideConsent } from '../ui/page-consent.js';
import { register } from '../ui/register.js';
import { locateExactly } from './opening.js';

provideConsent(start);
register(ConsentDeclarationElement);
// The law by its own name: it decides how long a consent counts.
locateExactly();
