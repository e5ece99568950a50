import { vendorKey, type Consent, type Report } from '../consent/index.js';
import { ConsentChangeEvent } from '../events/consent-change.js';
import { ConsentReadyEvent } from '../events/consent-ready.js';
import { ConsentTrackerErrorEvent } from '../events/consent-tracker-error.js';
import { createDriver, trackerFromMarkup, vendorFromMarkup, type Tracker } from '../trackers/index.js';
import { erase } from './eraser.js';
import type { Attributes, Markup } from './markup.js';
import { cookieName } from './record-storage.js';

/**
 * Milliseconds. Some SDKs write once more after they were told to stop: at once, or when a request that was under way
 * comes back (Mixpanel sends every five seconds). What they wrote is erased then, and when the page is left.
 */
const LAST_WRITES = [1000, 3000, 8000];

/**
 * Drives the trackers that a page declares, and erases what they stored once they are refused.
 * Returns how to tell it what the markup says now.
 */
export const createDriving = (consent: Consent, report: Report): ((markup: Markup) => void) => {
  // The driver listens to the same events as a page does, on a target that no page can reach.
  const hub = new EventTarget();
  // A withdrawal withdraws, also from a tracker that fails at it: what it stored is erased, and the page begins anew.
  const unstopped = () => location.reload();
  const driver = createDriver(consent, { hub, target: document, report, unstopped });
  const declared = new Map<string, () => void>();
  const seen = new Set<string>();
  let said: Attributes = {};

  const isOurs = (name: string) => name === cookieName(said) || name.startsWith('privacy-elements.');
  const trackers = (): readonly Tracker[] => consent.policy.vendors;
  const eraseRefused = () => {
    for (const { id, stores } of trackers()) {
      if (stores && !consent.isGranted(vendorKey(id))) erase(stores, isOurs);
    }
  };

  consent.subscribe(({ consent: snapshot, granted, revoked, source }) => {
    hub.dispatchEvent(new ConsentChangeEvent(snapshot, granted, revoked, source));
    if (revoked.length === 0) return;
    eraseRefused();
    const isUnstoppable = ({ id, reloadOnWithdraw }: Tracker) =>
      reloadOnWithdraw && revoked.includes(vendorKey(id));
    if (said['on-withdraw'] === 'reload' || trackers().some(isUnstoppable)) location.reload();
    else for (const wait of LAST_WRITES) setTimeout(eraseRefused, wait);
  });
  addEventListener('pagehide', () => {
    if (consent.snapshot.record) eraseRefused();
  });
  hub.dispatchEvent(new ConsentReadyEvent(consent.snapshot));

  return (markup) => {
    ({ said } = markup);
    const present = new Map(markup.trackers.map((attributes) => [JSON.stringify(attributes), attributes]));
    for (const [key, untrack] of declared) {
      if (present.has(key)) continue;
      untrack();
      declared.delete(key);
    }
    for (const [key, attributes] of present) {
      if (declared.has(key)) continue;
      const placeholder = vendorFromMarkup(attributes);
      // Known by name at once, where the markup says what it is for; its calls follow with its vendor's file.
      declared.set(key, placeholder.purposes ? consent.track(placeholder) : () => undefined);
      const track = (tracker: Tracker | undefined) => {
        const forget = declared.get(key);
        if (!tracker || !forget) return;
        const untrack = consent.track(tracker);
        declared.set(key, () => {
          forget();
          untrack();
        });
      };
      const fail = (error: unknown) => {
        document.dispatchEvent(new ConsentTrackerErrorEvent(placeholder.id, 'load', error));
        report('no-tracker', placeholder.name);
      };
      void Promise.resolve(trackerFromMarkup(attributes, report)).then(track, fail);
    }
    driver.check();
    // What a refused tracker left behind earlier, in a session that ended before it could be erased.
    const isNew =
      trackers()
        .filter(({ id }) => !seen.has(id))
        .map(({ id }) => seen.add(id)).length > 0;
    if (isNew && consent.snapshot.record) eraseRefused();
  };
};
