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
  let isParsed = false;
  const waiting: Event[] = [];
  const flush = () => {
    isParsed = true;
    waiting.splice(0).forEach(dispatch);
  };
  const dispatch = (event: Event) =>
    (document.querySelector('consent-banner') ?? document).dispatchEvent(event);
  const tell = (event: Event) => (isParsed ? dispatch(event) : waiting.push(event));
  const change = ({ consent: snapshot, granted, revoked, source, recorded }: Change) => {
    if (recorded || granted.length + revoked.length > 0)
      tell(new ConsentChangeEvent(snapshot, granted, revoked, source));
  };

  const { snapshot, policy, origin } = consent;
  const granted = snapshot.granted.filter((key) => policy.optional.has(key));
  tell(new ConsentReadyEvent(snapshot));
  change({ consent: snapshot, granted, revoked: [], source: origin, recorded: false });
  consent.subscribe(change);
  if (document.readyState === 'complete') flush();
  else for (const moment of ['DOMContentLoaded', 'load']) addEventListener(moment, flush);
};
