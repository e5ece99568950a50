import type { Choices, Source } from '../consent/index.js';

/**
 * Dispatched when a visitor is about to decide. Cancel it to keep the choice from being stored.
 * `choices` holds every purpose or vendor decided: `true` granted, `false` refused.
 */
export class ConsentDecideEvent extends Event {
  static readonly type = 'consent-decide';
  constructor(
    readonly choices: Choices,
    readonly source: Source,
  ) {
    super(ConsentDecideEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-decide': ConsentDecideEvent;
  }
}
