import {
  createConsent,
  vendorKey,
  type Consent,
  type PolicyInput,
  type Ports,
  type Vendor,
} from '../../src/consent/index.js';
import { ConsentChangeEvent, ConsentReadyEvent } from '../../src/events/index.js';
import { createDriver, type Driver } from '../../src/trackers/driver.js';
import type { Tracker } from '../../src/trackers/tracker.js';

/** A tracker that remembers whether it is running: what a real one would send and store while it is. */
export interface Recorder {
  readonly id: string;
  isOn: boolean;
}

/** Which of the trackers throw when they are told anything. */
export type Failing = ReadonlySet<string>;

let pages = 0;

const declared = [
  { id: 'acme', name: 'Acme', purposes: 'marketing' },
  { id: 'stats', name: 'Stats', purposes: 'analytics' },
  { id: 'video', name: 'Video', purposes: 'functional' },
  { id: 'both', name: 'Both', purposes: 'analytics marketing' },
  { id: 'either', name: 'Either', purposes: 'analytics | marketing' },
] as const;

/** What may be added to a page while it runs. */
const late = { id: 'late', name: 'Late', purposes: 'analytics' } as const;

/** Purposes of each tracker, for whoever works out for himself what may run. */
export const purposesOf: ReadonlyMap<string, string> = new Map(
  [...declared, late].map(({ id, purposes }) => [vendorKey(id), purposes]),
);

/** One page of the site: the real store, the real driver, and trackers that record. */
export class Page {
  readonly recorders: Recorder[] = [];
  readonly consent: Consent;
  /** In the back/forward cache, or not yet shown: no message arrives and nothing runs. */
  isFrozen = false;
  /** The tables of the law have arrived. */
  knowsLaw = true;
  /** A tracker could not be stopped: the page asks to be loaded anew. */
  isUnstopped = false;
  /** What the clock said when the page last worked out its consent. */
  lookedAt: number;
  readonly #name = `page${(pages += 1)}`;
  readonly #driver: Driver;
  #untrack: (() => void) | undefined;

  constructor(
    readonly settings: PolicyInput,
    readonly gpc: boolean,
    ports: Ports & { clock: () => number },
    readonly failing: Failing,
  ) {
    const hub = new EventTarget();
    this.consent = createConsent({ ...settings, vendors: this.#trackers() }, { ...ports, signals: { gpc } });
    this.lookedAt = ports.clock();
    this.#driver = createDriver(this.consent, {
      hub,
      target: new EventTarget(),
      report: () => undefined,
      unstopped: () => (this.isUnstopped = true),
    });
    this.consent.subscribe(({ consent, granted, revoked, source }) => {
      this.lookedAt = ports.clock();
      hub.dispatchEvent(new ConsentChangeEvent(consent, granted, revoked, source));
    });
    hub.dispatchEvent(new ConsentReadyEvent(this.consent.snapshot));
  }

  /** Takes over what the site says today. */
  amend(settings: PolicyInput): void {
    (this as { settings: PolicyInput }).settings = settings;
    this.consent.amend({ ...settings, vendors: this.#trackers() });
  }

  /** Whether there was something to add. */
  addTracker(): boolean {
    if (this.#untrack) return false;
    this.#untrack = this.consent.track(this.#plain(late));
    this.#driver.check();
    return true;
  }

  removeTracker(): boolean {
    if (!this.#untrack) return false;
    this.#untrack();
    this.#untrack = undefined;
    this.#driver.check();
    return true;
  }

  close(): void {
    this.#driver.stop();
    Reflect.deleteProperty(globalThis, this.#name);
  }

  #trackers(): readonly Tracker[] {
    const [acme, stats, video, both, either] = declared;
    return [
      this.#byPath(acme),
      this.#plain(stats),
      this.#slow(video),
      this.#plain(both),
      this.#plain(either),
    ];
  }

  #recorder(id: string): Recorder {
    let recorder = this.recorders.find((one) => one.id === id);
    if (!recorder) this.recorders.push((recorder = { id, isOn: false }));
    return recorder;
  }

  #tell(id: string, isOn: boolean): void {
    if (this.failing.has(id)) throw new Error(`${id} is broken`);
    this.#recorder(id).isOn = isOn;
  }

  #plain(vendor: Vendor): Tracker {
    return {
      ...vendor,
      optIn: () => this.#tell(vendor.id, true),
      optOut: () => this.#tell(vendor.id, false),
    };
  }

  /** Called by the path of a global, as most pages declare theirs. */
  #byPath(vendor: (typeof declared)[number]): Tracker {
    const tell = (isOn: boolean) => this.#tell(vendor.id, isOn);
    Reflect.set(globalThis, this.#name, { acme: { start: () => tell(true), stop: () => tell(false) } });
    return { ...vendor, optIn: `${this.#name}.acme.start`, optOut: `${this.#name}.acme.stop` };
  }

  /** Takes a while to start, and asks then whether it still may. */
  #slow(vendor: (typeof declared)[number]): Tracker {
    return {
      ...vendor,
      optIn: async (isCurrent) => {
        await Promise.resolve();
        if (isCurrent()) this.#tell(vendor.id, true);
      },
      optOut: () => this.#tell(vendor.id, false),
    };
  }
}
