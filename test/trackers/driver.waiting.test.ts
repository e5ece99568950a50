import { expect } from '@open-wc/testing';
import { acme, cleanUp, fakeTime, generic, setGlobal, setup } from './setup.js';

describe('trackers that appear late', () => {
  let log: string[];
  let time: ReturnType<typeof fakeTime>;
  const scriptLoads = () => {
    const script = document.createElement('script');
    document.head.append(script);
    script.dispatchEvent(new Event('load'));
    script.remove();
  };
  beforeEach(() => {
    log = [];
    time = fakeTime();
  });
  afterEach(() => {
    cleanUp();
    time.restore();
  });

  it('opts in as soon as the script that brings the tracker has loaded', () => {
    const { consent } = setup([generic]);
    consent.decide({ analytics: true });
    setGlobal('acme', acme(log));
    scriptLoads();
    expect(log).to.deep.equal(['acme.start']);
  });

  it('also finds a tracker that no script brought', () => {
    const { consent } = setup([generic]);
    consent.decide({ analytics: true });
    time.pass(5_000);
    setGlobal('acme', acme(log));
    time.pass(5_000);
    expect(log).to.deep.equal(['acme.start']);
  });

  it('waits for the method, not only for the object', () => {
    setGlobal('acme', {});
    const { consent, problems } = setup([generic]);
    consent.decide({ analytics: true });
    setGlobal('acme', acme(log));
    scriptLoads();
    expect(log).to.deep.equal(['acme.start']);
    expect(problems).to.deep.equal([]);
  });

  it('carries a refusal to a late tracker', () => {
    const { consent } = setup([generic]);
    consent.withdraw('visitor');
    setGlobal('acme', acme(log));
    scriptLoads();
    expect(log).to.deep.equal(['acme.stop']);
  });

  it('tells a late tracker only the last state', () => {
    const { consent } = setup([generic]);
    for (const analytics of [true, false, true]) consent.decide({ analytics });
    setGlobal('acme', acme(log));
    scriptLoads();
    expect(log).to.deep.equal(['acme.start']);
  });

  it('finds a late tracker running that nobody has decided about', () => {
    const { problems } = setup([{ ...generic, isRunning: () => true }]);
    setGlobal('acme', acme(log));
    time.pass(1_000);
    expect(log).to.deep.equal(['acme.stop']);
    expect(problems).to.deep.equal(['late-denial Acme']);
  });

  it('tells the SDK again that takes the place of its stub', () => {
    setGlobal('acme', acme(log, 'stub'));
    const { consent } = setup([generic]);
    consent.decide({ analytics: true });
    setGlobal('acme', acme(log, 'sdk'));
    scriptLoads();
    scriptLoads();
    expect(log).to.deep.equal(['stub.start', 'sdk.start']);
  });

  it('opts the SDK out that takes the place of its stub after a withdrawal', () => {
    setGlobal('acme', acme(log, 'stub'));
    const { consent } = setup([generic]);
    consent.decide({ analytics: true });
    consent.withdraw();
    setGlobal('acme', acme(log, 'sdk'));
    scriptLoads();
    expect(log).to.deep.equal(['stub.start', 'stub.stop', 'sdk.stop']);
  });

  it('reports once, after ten seconds, a grant that could not be delivered', () => {
    const { consent, problems, errors } = setup([generic]);
    consent.decide({ analytics: true });
    time.pass(9_000);
    expect(problems).to.deep.equal([]);
    time.pass(60_000);
    consent.decide({ marketing: true });
    time.pass(60_000);
    expect(problems).to.deep.equal(['no-method acme.start']);
    expect(errors.map(({ tracker, call }) => [tracker, call])).to.deep.equal([['acme', 'load']]);
  });

  it('reports it by the name of a tracker that is told by a function', () => {
    const { problems } = setup([{ ...generic, optIn: () => undefined, sdk: () => undefined }], {
      region: 'US-CA',
    });
    time.pass(60_000);
    expect(problems).to.deep.equal(['no-method Acme']);
  });

  it('reports no refusal that could not be delivered', () => {
    const { consent, problems, errors } = setup([generic]);
    consent.withdraw();
    time.pass(120_000);
    expect(problems).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });

  it('sets no timer when there is nothing to wait for', () => {
    setGlobal('acme', acme(log));
    const { consent, driver } = setup([generic]);
    expect(time.timers()).to.equal(0);
    consent.decide({ analytics: true });
    driver.check();
    expect(time.timers()).to.equal(0);
  });

  it('does not look for a tracker that is owed nothing', () => {
    setup([generic]);
    expect(time.timers()).to.equal(0);
  });

  it('does not look again for one that is there and does not run', () => {
    setGlobal('acme', acme(log));
    setup([{ ...generic, isRunning: () => false }]);
    expect(time.timers()).to.equal(0);
  });

  it('does not look for one whose path is never called', () => {
    const { problems } = setup([{ ...generic, optIn: 'alert' }], { region: 'US-CA' });
    expect(time.timers()).to.equal(0);
    expect(problems).to.deep.equal(['bad-method alert']);
  });

  it('has one timer, however many scripts load meanwhile', () => {
    setup([generic], { region: 'US-CA' });
    scriptLoads();
    scriptLoads();
    expect(time.timers()).to.equal(1);
  });

  it('looks no more once it is stopped', () => {
    const { driver } = setup([generic], { region: 'US-CA' });
    driver.stop();
    setGlobal('acme', acme(log));
    time.pass(60_000);
    expect(log).to.deep.equal([]);
  });

  it('has nothing to take back from a tracker that was granted and never there', () => {
    const { consent, driver } = setup([generic], { region: 'US-CA' });
    consent.amend({ regime: 'eu', vendors: [generic] });
    setGlobal('acme', acme(log));
    driver.check();
    expect(log).to.deep.equal([]);
  });

  it('looks some twenty times in the first minute, and then only when a script loads', () => {
    let looks = 0;
    setup([{ ...generic, optIn: () => undefined, sdk: () => (looks++, undefined) }], { region: 'US-CA' });
    time.pass(90_000);
    expect(looks).to.be.within(5, 25);
    expect(time.timers()).to.equal(0);
    const before = looks;
    scriptLoads();
    expect(looks).to.equal(before + 1);
  });

  it('waits afresh for a tracker that is granted later', () => {
    const { consent } = setup([generic]);
    time.pass(600_000);
    consent.decide({ analytics: true });
    setGlobal('acme', acme(log));
    time.pass(200);
    expect(log).to.deep.equal(['acme.start']);
  });
});
