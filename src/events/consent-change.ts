import type { ConsentSnapshot, Source } from '../consent/index.js';

/**
 * Dispatched after every change of effective consent and after every decision, even one that changed nothing.
 * `granted` and `revoked` name the purposes, and the vendors as `vendor:<id>`, that changed.
 */
export class ConsentChangeEvent extends Event {
  static readonly type = 'consent-change';
  constructor(
    readonly consent: ConsentSnapshot,
    readonly granted: readonly string[],
    readonly revoked: readonly string[],
    readonly source: Source,
  ) {
    super(ConsentChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-change': ConsentChangeEvent;
  }
}
