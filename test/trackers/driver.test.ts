import { expect } from '@open-wc/testing';
import { grantAll, refuseAll } from '../../src/consent/index.js';
import type { Tracker } from '../../src/trackers/index.js';
import { acme, cleanUp, generic, setGlobal, setup } from './setup.js';

describe('what trackers are told', () => {
  let log: string[];
  beforeEach(() => {
    log = [];
    setGlobal('acme', acme(log));
  });
  afterEach(cleanUp);

  it('calls nothing before a choice', () => {
    setup([generic]);
    expect(log).to.deep.equal([]);
  });

  it('opts in when it is granted, with the method on its own object', () => {
    const { consent } = setup([generic]);
    consent.decide({ analytics: true });
    expect(log).to.deep.equal(['acme.start']);
  });

  it('opts out when it is refused', () => {
    const { consent } = setup([generic]);
    consent.decide(refuseAll(consent.policy));
    expect(log).to.deep.equal(['acme.stop']);
  });

  it('opts in, out and in again as the visitor changes their mind', () => {
    const { consent } = setup([generic]);
    consent.decide({ analytics: true });
    consent.withdraw('visitor');
    consent.decide({ analytics: true });
    expect(log).to.deep.equal(['acme.start', 'acme.stop', 'acme.start']);
  });

  it('tells the same thing only once', () => {
    const { consent, driver } = setup([generic]);
    consent.decide({ analytics: true });
    consent.decide({ analytics: true, marketing: true });
    driver.check();
    document.dispatchEvent(new Event('load'));
    expect(log).to.deep.equal(['acme.start']);
  });

  it('opts in without a choice where the law allows that', () => {
    setup([generic], { region: 'US-CA' });
    expect(log).to.deep.equal(['acme.start']);
  });

  it('opts out on a page that begins with a refusal on record', () => {
    const { consent } = setup([{ ...generic, id: 'other' }]);
    consent.withdraw('visitor');
    log.length = 0;
    const again = setup([generic]);
    again.consent.receive(consent.export()!);
    expect(log).to.deep.equal(['acme.stop']);
  });

  it('opts out when Global Privacy Control refuses it', () => {
    setup([{ ...generic, purposes: 'marketing' }], { region: 'US-CA' }, { signals: { gpc: true } });
    expect(log).to.deep.equal(['acme.stop']);
  });

  it('opts out before a choice where the tracker asks for that', () => {
    const { consent } = setup([{ ...generic, denyFirst: true }]);
    expect(log).to.deep.equal(['acme.stop']);
    consent.decide({ analytics: true });
    expect(log).to.deep.equal(['acme.stop', 'acme.start']);
  });

  it('stops a tracker that is found running before a choice, and says so', () => {
    const { problems } = setup([{ ...generic, isRunning: () => true }]);
    expect(log).to.deep.equal(['acme.stop']);
    expect(problems).to.deep.equal(['late-denial Acme']);
  });

  it('leaves a tracker alone that is found not running before a choice', () => {
    const { problems } = setup([{ ...generic, isRunning: () => false }]);
    expect(log).to.deep.equal([]);
    expect(problems).to.deep.equal([]);
  });

  it('does not call a tracker that it opted in itself late', () => {
    const { consent, problems } = setup([{ ...generic, isRunning: () => true }], { region: 'US-CA' });
    consent.withdraw('visitor');
    expect(log).to.deep.equal(['acme.start', 'acme.stop']);
    expect(problems).to.deep.equal([]);
  });

  it('never starts a tracker twice that cannot be stopped', () => {
    const { consent } = setup([{ id: 'acme', name: 'Acme', purposes: 'analytics', optIn: 'acme.start' }]);
    consent.decide({ analytics: true });
    consent.withdraw();
    consent.decide({ analytics: true });
    expect(log).to.deep.equal(['acme.start']);
  });

  it('stops a tracker at every withdrawal that needs no starting', () => {
    const { consent } = setup([{ id: 'acme', name: 'Acme', purposes: 'analytics', optOut: 'acme.stop' }]);
    for (const analytics of [true, false, true, false]) consent.decide({ analytics });
    expect(log).to.deep.equal(['acme.stop', 'acme.stop']);
  });

  it('tells again a tracker that follows other purposes, and what these are now', () => {
    const either: Tracker = {
      ...generic,
      purposes: 'analytics | marketing',
      follows: ['marketing'],
      optIn: (_, isGranted) => log.push(`in, marketing ${isGranted('marketing')}`),
      optOut: (_, isGranted) => log.push(`out, marketing ${isGranted('marketing')}`),
    };
    const { consent, driver } = setup([either]);
    consent.decide({ analytics: true });
    driver.check();
    consent.decide({ marketing: true });
    consent.decide({ functional: true });
    consent.decide({ analytics: false });
    consent.withdraw();
    expect(log).to.deep.equal(['in, marketing false', 'in, marketing true', 'out, marketing false']);
  });

  it('decides vendor by vendor', () => {
    const { consent } = setup([generic, { ...generic, id: 'other', optIn: () => log.push('other in') }]);
    consent.decide({ analytics: true, 'vendor:acme': false });
    expect(log).to.deep.equal(['acme.stop', 'other in']);
  });

  it('hands the arguments of a call on', () => {
    const told: unknown[] = [];
    setGlobal('acme', { consent: (...args: unknown[]) => told.push(args) });
    const { consent } = setup([
      { ...generic, optIn: ['acme.consent', 'grant', 1], optOut: ['acme.consent', 'revoke'] },
    ]);
    consent.decide({ analytics: true });
    consent.withdraw();
    expect(told).to.deep.equal([['grant', 1], ['revoke']]);
  });

  it('keeps the order of the policy, also for a tracker whose file came later', () => {
    const named = (id: string): Tracker => ({
      id,
      name: id,
      purposes: 'analytics',
      optIn: () => log.push(id),
    });
    const { consent } = setup([{ id: 'late', name: 'late', purposes: 'analytics' }, named('b'), named('a')]);
    consent.track(named('late'));
    consent.decide(grantAll(consent.policy));
    expect(log).to.deep.equal(['late', 'b', 'a']);
  });

  it('asks the store, and does not believe an event', () => {
    const { consent, hub } = setup([generic]);
    const other = setup([generic], { region: 'US-CA' }).consent;
    log.length = 0;
    const forged = Object.assign(new Event('consent-change'), {
      consent: other.snapshot,
      granted: ['vendor:acme'],
    });
    hub.dispatchEvent(forged);
    expect(consent.isGranted('vendor:acme')).to.equal(false);
    expect(log).to.deep.equal([]);
  });

  it('drives what consent.track() adds', () => {
    const { consent } = setup([]);
    consent.decide({ analytics: true });
    const untrack = consent.track(generic);
    expect(log).to.deep.equal(['acme.start']);
    untrack();
    expect(log).to.deep.equal(['acme.start', 'acme.stop']);
  });

  it('drives again a tracker that comes back', () => {
    const { consent } = setup([], { region: 'US-CA' });
    consent.track(generic)();
    consent.track({ ...generic });
    expect(log).to.deep.equal(['acme.start', 'acme.stop', 'acme.start']);
  });

  it('leaves the trackers alone once it is stopped', () => {
    const { consent, driver } = setup([generic]);
    driver.stop();
    consent.decide({ analytics: true });
    expect(log).to.deep.equal([]);
  });
});
