import './consent-banner.js';
import './consent-declaration.js';
import './consent-preferences.js';
import './consent-purpose.js';
import './consent-tracker.js';
import './privacy-choices.js';
