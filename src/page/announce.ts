import type { Change, Consent } from '../consent/index.js';
import { ConsentChangeEvent } from '../events/consent-change.js';
import { ConsentReadyEvent } from '../events/consent-ready.js';

/**
 * Tells the page about consent, in events.
 *
 * They are dispatched on the banner, or the document, once deferred scripts have had time to add their listeners.
 * The library itself listens to the store: whatever the page does with an event, a withdrawal reaches the trackers.
 */
export const announce = (consent: Consent): void => {
  let waiting: Event[] | undefined = document.readyState === 'complete' ? undefined : [];
  const dispatch = (event: Event) =>
    (document.querySelector('consent-banner') ?? document).dispatchEvent(event);
  const tell = (event: Event) => (waiting ? waiting.push(event) : dispatch(event));
  const flush = () => {
    const due = waiting;
    waiting = undefined;
    due?.forEach(dispatch);
  };

  const { snapshot, policy, origin } = consent;
  const granted = snapshot.granted.filter((key) => policy.optional.has(key));
  tell(new ConsentReadyEvent(snapshot));
  if (granted[0]) tell(new ConsentChangeEvent(snapshot, granted, [], origin));
  consent.subscribe(({ consent: now, granted, revoked, source, recorded }: Change) => {
    if (recorded || granted[0] || revoked[0]) tell(new ConsentChangeEvent(now, granted, revoked, source));
  });
  for (const moment of ['DOMContentLoaded', 'load']) addEventListener(moment, flush);
};
