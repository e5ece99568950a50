/**
 * Dispatched by whatever a visitor pressed to see the preferences; bubbles, composed. Cancel it to show something
 * else instead. It carries nothing, so it is a plain `Event`, and no file has to be fetched for its class.
 */
export type ConsentOpenEvent = Event;

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-open': ConsentOpenEvent;
  }
}
