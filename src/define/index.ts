import './consent-banner.js';
import './consent-gate.js';
import './consent-preferences.js';
import './consent-purpose.js';
import './consent-tracker.js';
import './privacy-choices.js';
import './privacy-request-form.js';
import './privacy-rights.js';
