/** Dispatched when the endpoint has accepted a request; bubbles, composed. It holds nothing of what was sent. */
export class PrivacyRequestAcceptedEvent extends Event {
  static readonly type = 'privacy-request-accepted';
  constructor(
    readonly reference: string,
    /** ISO 8601. */
    readonly expectedBy: string,
  ) {
    super(PrivacyRequestAcceptedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'privacy-request-accepted': PrivacyRequestAcceptedEvent;
  }
}
