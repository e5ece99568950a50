import type { Locator, Place } from '../regimes/index.js';
import { merge, refuseAll, type Choices } from './choices.js';
import { decode, encode } from './codec.js';
import { createPolicy, type Policy, type PolicyInput, type Vendor } from './policy.js';
import type { Act, Ports } from './ports.js';
import { isLater, monthsLater, type ConsentRecord, type Source } from './record.js';
import { assess, type ConsentSnapshot } from './snapshot.js';

/** What subscribers are told. `granted` and `revoked` are empty when a decision changed nothing. */
export interface Change {
  readonly consent: ConsentSnapshot;
  readonly granted: readonly string[];
  readonly revoked: readonly string[];
  readonly source: Source;
  /** Something was put on record, whether or not it changed what is granted. */
  readonly recorded: boolean;
}

export type Listener = (change: Change) => void;

/** The one source of truth about consent on a page. Elements only show it and ask it. */
export interface Consent {
  readonly policy: Policy;
  readonly snapshot: ConsentSnapshot;
  /** What the effective consent rests on when nobody has just acted: a record, a signal, or the default. */
  readonly origin: Source;
  /** See `ConsentSnapshot.isGranted`. */
  isGranted(expression: string): boolean;
  /**
   * Puts choices on record and tells everybody. Choices not named stay as they are;
   * what the policy does not know is left out.
   * `visitor` is for a person's own act; `api` (the default) for the site's code. The page's own store takes nobody's
   * word for it: without `act`, the trusted event of a key, a click or a touch, it puts `api` on record.
   */
  decide(choices: Choices, source?: Source, act?: Act): void;
  /** Refuses everything optional, as easily as it was granted (GDPR Art. 7(3)). */
  withdraw(source?: Source): void;
  /** Calls back after every change; returns the way to stop. */
  subscribe(listener: Listener): () => void;
  /** Adds a vendor or tracker while the page runs; returns the way to take it off again. */
  track(vendor: Vendor): () => void;
  /** Replaces the policy while the page runs. Decisions stay; what is new is never silently granted. */
  amend(policy: PolicyInput): void;
  /** Looks the place up again, in a better atlas. */
  relocate(atlas: Locator): void;
  /** Reads storage again: another tab may have decided, time has passed. */
  refresh(): void;
  /** The decision on record, so that a signed-in visitor's choice can follow them. */
  export(): ConsentRecord | undefined;
  /** Takes over a record that is later than the one held; see `adopt` for one from elsewhere. */
  receive(record: ConsentRecord, source?: Source): void;
}

/** Creates a store upon everything that it needs of the world; `createConsent` does without any of it. */
export const createStore = (input: PolicyInput, ports: Required<Ports>): Consent => {
  const { clock, ids, storage, tabs, surroundings, needsAct, report } = ports;
  const signal = ports.signals.gpc === true;
  const listeners = new Set<Listener>();
  const tracked = new Set<Vendor>();

  let untold: Change[] = [];
  let { atlas } = ports;
  let policy: Policy;
  let place: Place;
  let record: ConsentRecord | undefined;
  let unreadable: boolean;
  let isStored = false;
  let snapshot: ConsentSnapshot;

  const take = (withSignal = signal) => assess(policy, place, record, unreadable, withSignal, clock());

  const orient = () => {
    const { regime, region, locale = '' } = policy;
    const { timeZone, locales = [] } = surroundings;
    const hints = { regime, region, timeZone, locales: [locale, ...locales] };
    place = atlas.locate(hints);
    if (place.problem) report(place.problem, regime || region || '');
  };

  const consider = (other: ConsentRecord | undefined) => {
    if (other && isLater(other, record)) record = other;
  };

  /**
   * Reads what is stored. A record that cannot be read may have been a refusal, and is taken for one. Where one was stored and
   * is gone, or damaged, consents go with it: the visitor may have cleared them, or refused in another tab. Refusals stay, and
   * what could not be stored before is stored now; what it refuses stays refused although something later is found, which a clock
   * that was set back may have made the later one.
   */
  const read = () => {
    const unstored = isStored ? undefined : record;
    try {
      const texts = storage.load();
      unreadable = texts.some(Boolean);
      texts.map(decode).forEach(consider);
      isStored = !!record && (unstored ?? record) === record && texts.join() === encode(record);
      if (record && !isStored) {
        if (unstored !== record && (unstored || !texts.some(decode)))
          record = {
            ...record,
            order: record.order + 1,
            choices: {
              ...(unstored && record.choices),
              ...Object.fromEntries(
                Object.entries((unstored ?? record).choices).filter(([, value]) => !value),
              ),
            },
          };
        keep(record);
      }
    } catch {
      unreadable = true;
    }
    unreadable &&= !record;
    if (unreadable) report('unreadable', '');
  };

  const keep = (next: ConsentRecord) => {
    record = next;
    unreadable = isStored = false;
    try {
      const text = encode(next);
      tabs.post(text);
      isStored = storage.save(text);
    } catch {
      // What cannot be stored holds on this page all the same.
    }
    if (!isStored) report('not-stored', '');
  };

  const decide = (choices: Choices, source: Source, until?: number) => {
    const now = clock();
    const { reaskMonths, validMonths } = place.regime;
    const { regime, region = '' } = take();
    const values = Object.values(choices);
    const months = values.includes(true) ? Math.min(validMonths, policy.expiry || validMonths) : reaskMonths;
    keep({
      id: ids(),
      policy: policy.version,
      regime: regime || 'unknown',
      region,
      at: now,
      until: until ?? monthsLater(now, values.includes(false) ? Math.max(reaskMonths, months) : months),
      // Within one millisecond, and when the clock was set back, the last decision is still the last.
      order: Math.max(now, (record?.order ?? 0) + 1),
      source,
      signal,
      language: policy.locale ?? surroundings.locales?.[0] ?? '',
      choices,
    });
  };

  /** A signal is put on record where it takes something away, because its later absence is not consent. */
  const honorSignal = () => {
    const heeded = take();
    const lost = take(false).granted.filter((key) => !heeded.isGranted(key));
    const refused = Object.fromEntries(lost.filter((key) => !key.includes(':')).map((key) => [key, false]));
    // No decision of a visitor about what stands beneath: a vendor that was refused stays so.
    if (lost[0]) decide({ ...heeded.choices, ...refused }, record?.source ?? 'signal', record?.until);
  };

  const compile = () => {
    policy = createPolicy({ ...input, vendors: [...(input.vendors ?? []), ...tracked] }, report);
    orient();
    read();
    honorSignal();
  };

  const publish = (source: Source, before: ConsentRecord | undefined) => {
    const previous = snapshot;
    snapshot = take();
    untold.push({
      consent: snapshot,
      granted: snapshot.granted.filter((key) => !previous.isGranted(key)),
      revoked: previous.granted.filter((key) => !snapshot.isGranted(key)),
      source,
      recorded: record !== before,
    });
    // Whoever decides on hearing of a change is heard after everybody was told of that one.
    if (untold.length > 1) return;
    for (const change of untold) {
      for (const listener of [...listeners]) {
        try {
          if (listeners.has(listener)) listener(change);
        } catch (error) {
          // Seen as an unhandled rejection: it is the listener's fault, and must not keep the others from hearing.
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- it is whatever was thrown
          void Promise.reject(error);
        }
      }
    }
    untold = [];
  };

  const renew = (isRefresh = false) => {
    const before = record;
    compile();
    publish(!isRefresh ? consent.origin : record === before ? 'expired' : 'other-tab', before);
  };

  const consent: Consent = {
    get policy() {
      return policy;
    },
    get snapshot() {
      return snapshot;
    },
    get origin() {
      return !record ? 'default' : record.source === 'signal' ? 'signal' : 'stored';
    },
    isGranted: (expression) => snapshot.isGranted(expression),
    decide(choices, source = 'api', act) {
      if (needsAct && !act?.isTrusted) source = 'api';
      const before = record;
      read();
      const { model, regime, choices: held, granted } = take();
      const earlier: Record<string, boolean> = { ...held };
      // Where what nobody refused is granted, or may turn out to be, a decision must not let in what it does not name.
      for (const { id } of policy.purposes)
        if ((unreadable || model !== 'opt-in' || (record && !regime)) && !granted.includes(id))
          earlier[id] ??= false;
      decide(merge(policy, earlier, choices), source);
      publish(source, before);
    },
    withdraw(source) {
      consent.decide(refuseAll(policy), source);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    track(vendor) {
      tracked.add(vendor);
      renew();
      return () => {
        tracked.delete(vendor);
        renew();
      };
    },
    amend(next) {
      input = next;
      renew();
    },
    relocate(better) {
      atlas = better;
      renew();
    },
    refresh: () => renew(true),
    export: () => record,
    receive(other, source = 'api') {
      const before = record;
      consider(other);
      // Whoever holds the later decision writes it once more, so that storage and every tab end the same.
      if (record && (record !== before || record.id !== other.id)) keep(record);
      publish(source, before);
    },
  };

  tabs.listen((text = '') => {
    const other = decode(text);
    if (other) consent.receive(other, 'other-tab');
    else consent.refresh();
  });

  compile();
  snapshot = take();
  return consent;
};
