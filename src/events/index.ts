export { ConsentChangeEvent } from './consent-change.js';
export { ConsentDecideEvent } from './consent-decide.js';
export type { ConsentOpenEvent } from './consent-open.js';
export { ConsentReadyEvent } from './consent-ready.js';
export { ConsentTrackerErrorEvent } from './consent-tracker-error.js';
export { PrivacyRequestAcceptedEvent } from './privacy-request-accepted.js';
export { PrivacyRequestFailedEvent, type RequestFailure } from './privacy-request-failed.js';
export { PrivacyRequestSubmitEvent } from './privacy-request-submit.js';
