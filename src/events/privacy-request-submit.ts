import type { PrivacyRequest } from '../requests/index.js';

/**
 * Dispatched on the form before a request is sent. Cancel it to keep it from being sent. It holds what a person typed, so
 * it neither bubbles nor leaves the form: who wants to hear of it listens on `<privacy-request-form>` itself.
 */
export class PrivacyRequestSubmitEvent extends Event {
  static readonly type = 'privacy-request-submit';
  constructor(readonly request: PrivacyRequest) {
    super(PrivacyRequestSubmitEvent.type, { cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'privacy-request-submit': PrivacyRequestSubmitEvent;
  }
}
