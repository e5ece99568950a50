/** Why a request did not arrive. `busy` is a 429 or 503; `refused` another 4xx; `unreadable` an answer that is no acceptance. */
export type RequestFailure = 'offline' | 'timeout' | 'network' | 'server' | 'busy' | 'refused' | 'unreadable';

/**
 * Dispatched when a request could not be sent or was not accepted; bubbles, composed. An endpoint's own words may repeat
 * what was sent, so they are not in it.
 */
export class PrivacyRequestFailedEvent extends Event {
  static readonly type = 'privacy-request-failed';
  constructor(
    readonly problem: RequestFailure,
    /** Whether the visitor can try again without changing anything. */
    readonly retryable: boolean,
  ) {
    super(PrivacyRequestFailedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'privacy-request-failed': PrivacyRequestFailedEvent;
  }
}
