import { expect } from '@open-wc/testing';
import { createConsent } from '../../src/consent/index.js';
import { createDriver, type Tracker } from '../../src/trackers/index.js';
import { acme, cleanUp, fakeTime, generic, setGlobal, setup } from './setup.js';

const settled = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

/** One that goes wrong in its own way between two that do not. */
describe('the neighbours of a tracker that goes wrong', () => {
  let log: string[];
  let time: ReturnType<typeof fakeTime>;
  const good = (id: string): Tracker => ({
    id,
    name: id,
    purposes: 'analytics',
    optIn: () => void log.push(`${id} in`),
    optOut: () => void log.push(`${id} out`),
  });
  const bad = (calls: Partial<Tracker>): Tracker => ({
    id: 'bad',
    name: 'Bad',
    purposes: 'analytics',
    ...calls,
  });
  const no = () => {
    throw new TypeError('no');
  };
  beforeEach(() => {
    log = [];
    time = fakeTime();
  });
  afterEach(() => {
    cleanUp();
    time.restore();
  });

  const wrongs: Record<string, { tracker: Tracker; told: string[] }> = {
    'throws at the opt-in': { tracker: bad({ optIn: no }), told: ['bad opt-in TypeError: no'] },
    'throws at the opt-out': {
      tracker: bad({ optIn: () => 0, optOut: no }),
      told: ['bad opt-out TypeError: no'],
    },
    'rejects at the opt-in': {
      tracker: bad({ optIn: () => Promise.reject(new Error('offline')) }),
      told: ['bad opt-in Error: offline'],
    },
    'rejects at the opt-out': {
      tracker: bad({ optIn: () => 0, optOut: () => Promise.reject(new Error('offline')) }),
      told: ['bad opt-out Error: offline'],
    },
    'throws when it is asked for': {
      tracker: bad({ optIn: () => 0, sdk: no }),
      told: ['bad opt-in TypeError: no'],
    },
    'never appears': {
      tracker: { ...generic, id: 'bad' },
      told: ['bad load Error: acme.start has not appeared'],
    },
    'never finishes': { tracker: bad({ optIn: () => new Promise(() => undefined) }), told: [] },
  };
  for (const [wrong, { tracker, told }] of Object.entries(wrongs)) {
    it(`are told everything when it ${wrong}, and an event says so`, async () => {
      const { consent, errors } = setup([good('first'), tracker, good('last')]);
      consent.decide({ analytics: true });
      await settled();
      time.pass(20_000);
      await settled();
      consent.withdraw();
      await settled();
      expect(log).to.deep.equal(['first in', 'last in', 'first out', 'last out']);
      const said = errors.map(({ tracker: id, call, error }) => `${id} ${call} ${String(error)}`);
      expect(said.filter((one) => told.includes(one))).to.deep.equal(told);
      expect(said.every((one) => one.startsWith('bad '))).to.equal(true);
    });
  }

  it('are told at once when it appears after half a minute, and then it is told too', () => {
    const { consent, errors } = setup([good('first'), generic, good('last')]);
    consent.decide({ analytics: true });
    expect(log).to.deep.equal(['first in', 'last in']);
    time.pass(30_000);
    setGlobal('acme', acme(log));
    time.pass(30_000);
    expect(log).to.deep.equal(['first in', 'last in', 'acme.start']);
    expect(errors.map(({ call }) => call)).to.deep.equal(['load']);
  });

  it('are told when an element has taken its name, which is never called, and then it is told too', () => {
    const element = document.createElement('div');
    element.id = 'acme';
    Object.assign(element, { start: () => log.push('the element was called') });
    document.body.append(element);
    const { consent, errors } = setup([good('first'), generic, good('last')]);
    consent.decide({ analytics: true });
    time.pass(30_000);
    expect(log).to.deep.equal(['first in', 'last in']);
    expect(errors.map(({ tracker, call }) => [tracker, call])).to.deep.equal([['acme', 'load']]);
    setGlobal('acme', acme(log));
    time.pass(30_000);
    expect(log).to.deep.equal(['first in', 'last in', 'acme.start']);
    element.remove();
  });

  it('are not told again when it is replaced after it was told', () => {
    setGlobal('acme', acme(log, 'old'));
    const { consent, driver } = setup([good('first'), generic, good('last')]);
    consent.decide({ analytics: true });
    setGlobal('acme', acme(log, 'new'));
    driver.check();
    consent.withdraw();
    expect(log).to.deep.equal([
      'first in',
      'old.start',
      'last in',
      'new.start',
      'first out',
      'new.stop',
      'last out',
    ]);
  });
});

describe('an opt-out that fails', () => {
  afterEach(cleanUp);
  const no = () => {
    throw new Error('no');
  };
  const stubborn: Tracker = { id: 'bad', name: 'Bad', purposes: 'analytics', optIn: () => 0, optOut: no };

  it('is passed on when the tracker was opted in on this page', () => {
    const { consent, unstopped } = setup([stubborn]);
    consent.decide({ analytics: true });
    consent.withdraw();
    expect(unstopped()).to.equal(1);
  });

  it('is passed on when it fails later', async () => {
    const { consent, unstopped } = setup([{ ...stubborn, optOut: () => Promise.reject(new Error('no')) }]);
    consent.decide({ analytics: true });
    consent.withdraw();
    await settled();
    expect(unstopped()).to.equal(1);
  });

  it('is told of where nobody has asked for it to be passed on', () => {
    const target = new EventTarget();
    let told = 0;
    target.addEventListener('consent-tracker-error', () => (told += 1));
    const consent = createConsent({ region: 'US-CA', vendors: [stubborn] });
    const driver = createDriver(consent, { hub: new EventTarget(), target, report: () => undefined });
    driver.check();
    consent.withdraw('visitor');
    driver.check();
    driver.stop();
    expect(told).to.equal(1);
  });

  it('is not passed on from a page that began refused', () => {
    const { consent, unstopped, errors } = setup([stubborn]);
    consent.withdraw('visitor');
    expect(errors.length).to.equal(1);
    expect(unstopped()).to.equal(0);
  });
});
