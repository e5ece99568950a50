import { vendorKey, type Consent, type Report, type Vendor } from '../consent/index.js';
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
 * Drives the trackers that a page declares, and erases what they stored once they are refused. `declare` makes those that the
 * markup names a part of the policy. Returns how to tell it what the markup says now.
 */
export const createDriving = (
  consent: Consent,
  declare: (vendors: readonly Vendor[]) => void,
  report: Report,
): ((markup: Markup) => void) => {
  // The driver listens to the same events as a page does, on a target that no page can reach.
  const hub = new EventTarget();
  // A withdrawal withdraws, also from a tracker that fails at it: what it stored is erased, and the page begins anew.
  const unstopped = () => location.reload();
  const driver = createDriver(consent, { hub, target: document, report, unstopped });
  /** What is known of each tracker that the markup declares, by what the markup says. */
  const declared = new Map<string, Vendor | undefined>();
  const seen = new Set<string>();
  let markup: Markup = { said: {}, policy: {}, trackers: [] };

  const isOurs = (name: string) => name === cookieName(markup.said) || name.startsWith('privacy-elements.');
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
    if (markup.said['on-withdraw'] === 'reload' || trackers().some(isUnstoppable)) location.reload();
    else for (const wait of LAST_WRITES) setTimeout(eraseRefused, wait);
  });
  addEventListener('pagehide', () => {
    if (consent.snapshot.record) eraseRefused();
  });
  hub.dispatchEvent(new ConsentReadyEvent(consent.snapshot));

  const state = () => declare([...declared.values()].filter((vendor) => vendor !== undefined));

  const meet = (key: string, attributes: Attributes) => {
    const placeholder = vendorFromMarkup(attributes);
    const fail = (error: unknown) => {
      document.dispatchEvent(new ConsentTrackerErrorEvent(placeholder.id, 'load', error));
      report('no-tracker', placeholder.name);
    };
    const tracker = trackerFromMarkup(attributes, report);
    const isKnown = tracker && !(tracker instanceof Promise);
    // Known by name at once, where the markup says what it is for; its calls follow with its vendor's file.
    declared.set(key, isKnown ? tracker : placeholder.purposes ? placeholder : undefined);
    if (tracker instanceof Promise)
      tracker.then((made) => {
        if (!declared.has(key)) return;
        declared.set(key, made);
        state();
      }, fail);
  };

  const follow = () => {
    const present = new Map(markup.trackers.map((attributes) => [JSON.stringify(attributes), attributes]));
    const gone = [...declared.keys()].filter((key) => !present.has(key));
    const fresh = [...present].filter(([key]) => !declared.has(key));
    for (const key of gone) declared.delete(key);
    for (const [key, attributes] of fresh) meet(key, attributes);
    // A hundred of them are one change of the policy.
    if (gone.length + fresh.length > 0) state();
  };

  return (next) => {
    if (next !== markup) {
      markup = next;
      follow();
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
