import type { ConsentSnapshot } from '../consent/index.js';

/** Dispatched once, when the effective consent is first known. */
export class ConsentReadyEvent extends Event {
  static readonly type = 'consent-ready';
  constructor(readonly consent: ConsentSnapshot) {
    super(ConsentReadyEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-ready': ConsentReadyEvent;
  }
}
