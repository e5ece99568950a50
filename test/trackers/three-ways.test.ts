import { expect } from '@open-wc/testing';
import type { ConsentChangeEvent } from '../../src/events/index.js';
import type { Tracker } from '../../src/trackers/index.js';
import { acme, setGlobal, setup } from './setup.js';

const base = { id: 'acme', name: 'Acme', purposes: 'analytics' };

/** A tracker of the page that has a state of its own, as classes have, and is lost without its `this`. */
class Statistics {
  readonly #log: string[];
  constructor(log: string[]) {
    this.#log = log;
  }
  optIn(): void {
    this.#log.push('start');
  }
  optOut(): void {
    this.#log.push('stop');
  }
}

describe('a tracker that nobody has built in can be told', () => {
  let log: string[];
  beforeEach(() => (log = []));
  afterEach(() => setGlobal('acme'));

  it('by the paths of its methods, with their `this`', () => {
    setGlobal('acme', acme(log));
    const { consent, errors } = setup([{ ...base, optIn: 'acme.start', optOut: 'acme.stop' }]);
    consent.decide({ analytics: true });
    consent.withdraw();
    expect(log).to.deep.equal(['acme.start', 'acme.stop']);
    expect(errors).to.deep.equal([]);
  });

  it('by functions from JavaScript, with the tracker as their `this`', () => {
    const { consent, driver, errors } = setup([]);
    const tracker: Tracker & { readonly log: string[] } = {
      ...base,
      log,
      optIn() {
        tracker.log.push(this === tracker ? 'start' : 'this was lost');
      },
      optOut() {
        tracker.log.push(this === tracker ? 'stop' : 'this was lost');
      },
    };
    const forget = consent.track(tracker);
    consent.decide({ analytics: true });
    consent.withdraw();
    consent.decide({ analytics: true });
    forget();
    driver.check();
    expect(log).to.deep.equal(['start', 'stop', 'start', 'stop']);
    expect(errors).to.deep.equal([]);
  });

  it('by an object of its own class, whose private fields need their `this`', () => {
    const { consent, errors } = setup([]);
    consent.track(Object.assign(new Statistics(log), base));
    consent.decide({ analytics: true });
    consent.withdraw();
    expect(log).to.deep.equal(['start', 'stop']);
    expect(errors).to.deep.equal([]);
  });

  it('by events alone', () => {
    const { consent, hub } = setup([]);
    const statistics = new Statistics(log);
    // What the page gets on the document, and typed there; here on the target that the driver listens to.
    const obey = ({ consent: snapshot }: ConsentChangeEvent) =>
      snapshot.isGranted('analytics') ? statistics.optIn() : statistics.optOut();
    hub.addEventListener('consent-change', obey as EventListener);
    consent.decide({ analytics: true });
    consent.withdraw();
    expect(log).to.deep.equal(['start', 'stop']);
  });
});
