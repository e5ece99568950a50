/** Dispatched when a tracker's own method threw, rejected, or never appeared. The other trackers go on. */
export class ConsentTrackerErrorEvent extends Event {
  static readonly type = 'consent-tracker-error';
  constructor(
    /** The tracker's id. */
    readonly tracker: string,
    /** Which of its calls failed. */
    readonly call: 'opt-in' | 'opt-out' | 'load',
    readonly error: unknown,
  ) {
    super(ConsentTrackerErrorEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-tracker-error': ConsentTrackerErrorEvent;
  }
}
