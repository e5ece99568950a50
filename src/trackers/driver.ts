import { vendorKey, type Consent, type Report } from '../consent/index.js';
import { ConsentChangeEvent } from '../events/consent-change.js';
import { ConsentReadyEvent } from '../events/consent-ready.js';
import { ConsentTrackerErrorEvent } from '../events/consent-tracker-error.js';
import { resolve } from './path.js';
import type { Tracker } from './tracker.js';

export interface DriverPorts {
  /**
   * Where `consent-ready` and `consent-change` are dispatched first: a target that the page cannot reach,
   * so that nothing on the page can keep a withdrawal from the trackers.
   */
  readonly hub: EventTarget;
  /** Where `consent-tracker-error` is dispatched. */
  readonly target: EventTarget;
  readonly report: Report;
  /** Called when a tracker that was opted in here could not be opted out: it may go on collecting. */
  readonly unstopped?: () => void;
}

export interface Driver {
  /** Looks again at every tracker, because something on the page or in the policy has changed. */
  check(): void;
  stop(): void;
}

/** One tracker, and what it has been told on this page. */
interface Line {
  tracker: Tracker;
  /** The last thing told: `true` opted in, `false` opted out; and which object was told. */
  told?: boolean;
  sdk?: unknown;
  /** What it knew of the expressions that it follows. */
  heard?: string;
  isBusy?: boolean;
  isMissed?: boolean;
}

/** How long a tracker may take to appear before that is reported, or to finish before it is told more. */
const LONG = 10_000;
const PATIENCE = 60_000;

/**
 * Tells the trackers among the policy's vendors what the visitor wants, in their order, and again as it changes.
 * What leaves the policy is refused.
 *
 * - Granted: opt-in is called, once for each SDK object, as soon as it is there.
 * - Not granted: opt-out is called, once for each SDK object, when it was opted in on this page; or a decision is
 *   on record; or the tracker asks for it (`denyFirst`); or it is found running, and then `late-denial` is
 *   reported. Otherwise nothing is called: before a choice there is nothing to take back, and many SDKs keep in
 *   storage that they were opted out.
 * - An opt-out that throws or rejects is told of, and `unstopped` is called when the tracker was opted in on this page.
 * - It always asks the store: an event says only that it is time to ask.
 * - An SDK that is not there is looked for after every script that loads, and for a minute by a timer that slows
 *   down. A grant that could not be delivered for ten seconds is reported once.
 */
export const createDriver = (consent: Consent, { hub, target, report, unstopped }: DriverPorts): Driver => {
  const lines = new Map<string, Line>();
  const listening = new AbortController();
  const { signal } = listening;
  let isTiming = false;
  let waited = 0;

  const fail = (id: string, call: ConsentTrackerErrorEvent['call'], error: unknown) =>
    target.dispatchEvent(new ConsentTrackerErrorEvent(id, call, error));

  /** Tells one tracker what is due; `true` while it has to wait for the tracker to appear. */
  const drive = (line: Line): boolean => {
    const { tracker, told } = line;
    const { id, name, optIn, optOut, denyFirst } = tracker;
    const isGranted = (expression = vendorKey(id)) => consent.isGranted(expression);
    const granted = isGranted();
    const call = granted ? optIn : optOut;
    const failed = (error: unknown) => {
      fail(id, granted ? 'opt-in' : 'opt-out', error);
      if (told && !granted) unstopped?.();
    };
    const isOwed = granted || told !== undefined || denyFirst || consent.snapshot.record;
    // A tracker that needs no opting in counts as told; one that has no opt-out is never started twice.
    if (!call && granted) line.told = true;
    if (!call || line.isBusy || !(isOwed || tracker.isRunning)) return false;
    try {
      const [path = '', ...args] = typeof call === 'string' ? [call] : typeof call === 'function' ? [] : call;
      const method = path ? resolve(path) : { root: tracker, owner: tracker, call };
      if (method === null) report('bad-method', path);
      if (method === null) return false;
      const sdk = method && (tracker.sdk ? tracker.sdk() : method.root);
      if (!sdk) return true;
      const heard = String(tracker.follows?.map((one) => isGranted(one)));
      if (told === granted && line.sdk === sdk && line.heard === heard) return false;
      const isLate = !granted && told === undefined && tracker.isRunning?.();
      if (isLate) report('late-denial', name);
      else if (!isOwed) return false;
      line.sdk = sdk;
      line.told = granted;
      line.heard = heard;
      const result: unknown = Reflect.apply(
        method.call as () => unknown,
        method.owner,
        path ? args : [() => isGranted() === granted, isGranted],
      );
      if (typeof (result as PromiseLike<unknown> | undefined)?.then === 'function') {
        line.isBusy = true;
        // A tracker that never finishes must still hear of a withdrawal.
        void Promise.race([result, new Promise((done) => setTimeout(done, LONG))])
          .catch(failed)
          .then(() => {
            line.isBusy = false;
            look();
          });
      }
    } catch (error) {
      failed(error);
    }
    return false;
  };

  const look = () => {
    if (signal.aborted) return;
    for (const tracker of consent.policy.vendors as readonly Tracker[]) {
      const line = lines.get(tracker.id);
      if (line) line.tracker = tracker;
      else lines.set(tracker.id, { tracker });
    }
    const waiting = [...lines.values()].filter(drive);
    for (const line of waiting) {
      const { id, name, optIn = name } = line.tracker;
      if (waited < LONG || line.isMissed || !consent.isGranted(vendorKey(id))) continue;
      line.isMissed = true;
      const path = typeof optIn === 'function' ? name : [optIn].flat()[0];
      report('no-method', String(path));
      fail(id, 'load', new Error(`${String(path)} has not appeared`));
    }
    if (waiting.length === 0 || isTiming || waited > PATIENCE) return;
    const gap = 100 + waited / 2;
    isTiming = true;
    setTimeout(() => {
      isTiming = false;
      waited += gap;
      look();
    }, gap);
  };

  const check = () => {
    waited = 0;
    look();
  };

  hub.addEventListener(ConsentReadyEvent.type, check, { signal });
  hub.addEventListener(ConsentChangeEvent.type, check, { signal });
  // The load event of a script does not bubble, and that of the window is never seen by the document.
  for (const source of [document, window]) source.addEventListener('load', look, { capture: true, signal });

  return { check, stop: () => listening.abort() };
};
