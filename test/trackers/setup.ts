import { createConsent, type Consent, type PolicyInput, type Ports } from '../../src/consent/index.js';
import { ConsentChangeEvent, ConsentReadyEvent, ConsentTrackerErrorEvent } from '../../src/events/index.js';
import { createDriver, type Driver, type Tracker } from '../../src/trackers/index.js';

export interface Drive {
  consent: Consent;
  driver: Driver;
  hub: EventTarget;
  problems: string[];
  errors: ConsentTrackerErrorEvent[];
  /** How often a tracker could not be opted out. */
  unstopped: () => number;
}

const drivers: Driver[] = [];

/** A real store with a driver listening to it, as the page wires them. */
export const setup = (
  trackers: readonly Tracker[],
  policy: PolicyInput = { regime: 'eu' },
  ports: Ports = {},
): Drive => {
  const hub = new EventTarget();
  const target = new EventTarget();
  const problems: string[] = [];
  let failures = 0;
  const errors: ConsentTrackerErrorEvent[] = [];
  target.addEventListener('consent-tracker-error', (event) => {
    if (event instanceof ConsentTrackerErrorEvent) errors.push(event);
  });
  const consent = createConsent({ ...policy, vendors: trackers }, ports);
  const report = (code: string, subject: string) => problems.push(`${code} ${subject}`);
  const driver = createDriver(consent, { hub, target, report, unstopped: () => failures++ });
  drivers.push(driver);
  consent.subscribe(({ consent: snapshot, granted, revoked, source }) =>
    hub.dispatchEvent(new ConsentChangeEvent(snapshot, granted, revoked, source)),
  );
  hub.dispatchEvent(new ConsentReadyEvent(consent.snapshot));
  return { consent, driver, hub, problems, errors, unstopped: () => failures };
};

/** Puts a global on the page, or takes it away. */
export const setGlobal = (name: string, value?: unknown): void => {
  if (value === undefined) Reflect.deleteProperty(window, name);
  else Reflect.set(window, name, value);
};

/** A page's own tracker, as a site would have it: two methods that need their `this`. */
export const acme = (log: string[], name = 'acme'): object => {
  const tracker = {
    start(this: unknown) {
      log.push(this === tracker ? `${name}.start` : 'this was lost');
    },
    stop() {
      log.push(`${name}.stop`);
    },
  };
  return tracker;
};

export const generic: Tracker = {
  id: 'acme',
  name: 'Acme',
  purposes: 'analytics',
  optIn: 'acme.start',
  optOut: 'acme.stop',
};

/** Time that a test moves: timers set meanwhile run when `pass` reaches them. */
export const fakeTime = (): { pass(milliseconds: number): void; restore(): void; timers(): number } => {
  const real = window.setTimeout.bind(window);
  let now = 0;
  let due: { at: number; run: () => void }[] = [];
  window.setTimeout = ((run: () => void, delay = 0) =>
    due.push({ at: now + delay, run })) as typeof setTimeout;
  return {
    timers: () => due.length,
    restore: () => (window.setTimeout = real),
    pass(milliseconds) {
      const end = now + milliseconds;
      for (let next = first(); next && next.at <= end; next = first()) {
        now = next.at;
        due = due.filter((one) => one !== next);
        next.run();
      }
      now = end;
    },
  };
  function first() {
    return due.reduce<{ at: number; run: () => void } | undefined>(
      (a, b) => (a && a.at <= b.at ? a : b),
      undefined,
    );
  }
};

/** Ends what a test began. */
export const cleanUp = (): void => {
  for (const driver of drivers.splice(0)) driver.stop();
  setGlobal('acme');
};
