import { expect } from '@open-wc/testing';
import { named, sdkTracker, type Calls, type SdkSource } from '../../src/trackers/sdk.js';
import { cleanUp, setGlobal, setup, type Drive } from './setup.js';

interface Sdk {
  isOn: boolean;
}

const settled = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

describe('a tracker with an SDK', () => {
  let log: string[];
  const facts = { id: 'acme', name: 'Acme', purposes: 'analytics' };
  const calls: Calls<Sdk> = {
    find: () => (window as unknown as { acme?: Sdk }).acme,
    isStarted: (sdk) => sdk.isOn,
    start: (sdk) => {
      log.push('start');
      sdk.isOn = true;
    },
    grant: (_, isReturn) => void log.push(isReturn ? 'grant again' : 'grant'),
    refuse: () => void log.push('refuse'),
  };
  type Other = { [Name in keyof Calls<Sdk>]?: Calls<Sdk>[Name] | undefined };
  const drive = (source: SdkSource<Sdk> | undefined, more: Other = {}): Drive =>
    setup([sdkTracker(facts, source, { ...calls, ...more } as Calls<Sdk>)]);
  beforeEach(() => (log = []));
  afterEach(cleanUp);

  it('is imported at the first grant and not before, and only once', async () => {
    const sdk = { isOn: false };
    const { consent } = drive(() => {
      log.push('import');
      return Promise.resolve({ default: sdk });
    });
    await settled();
    expect(log).to.deep.equal([]);
    for (const analytics of [true, false, true]) {
      consent.decide({ analytics });
      await settled();
    }
    expect(log).to.deep.equal(['import', 'start', 'grant', 'refuse', 'grant again']);
    expect(sdk.isOn).to.equal(true);
  });

  it('is not imported after a refusal', async () => {
    const { consent } = drive(() => {
      log.push('import');
      return { isOn: false };
    });
    consent.withdraw('visitor');
    await settled();
    expect(log).to.deep.equal([]);
  });

  it('is not started when consent is withdrawn while it is being imported', async () => {
    let arrive: ((sdk: Sdk) => void) | undefined;
    const { consent } = drive(() => new Promise<Sdk>((resolve) => (arrive = resolve)));
    consent.decide({ analytics: true });
    consent.withdraw();
    arrive?.({ isOn: false });
    await settled();
    expect(log).to.deep.equal([]);
  });

  it('is not opted in when consent is withdrawn while it starts', async () => {
    let finish: (() => void) | undefined;
    const start = (sdk: Sdk) => {
      sdk.isOn = true;
      return new Promise<void>((resolve) => (finish = resolve));
    };
    const { consent } = drive({ isOn: false }, { start });
    consent.decide({ analytics: true });
    consent.withdraw();
    finish?.();
    await settled();
    expect(log).to.deep.equal(['refuse']);
  });

  it('is imported again at the next grant when that failed', async () => {
    let isOffline = true;
    const { consent, errors } = drive(() =>
      isOffline ? Promise.reject(new Error('offline')) : Promise.resolve({ isOn: false }),
    );
    consent.decide({ analytics: true });
    await settled();
    expect(errors.map(({ call, error }) => `${call} ${String(error)}`)).to.deep.equal([
      'opt-in Error: offline',
    ]);
    isOffline = false;
    for (const analytics of [false, true]) {
      consent.decide({ analytics });
      await settled();
    }
    expect(log).to.deep.equal(['start', 'grant']);
  });

  it('is found on the page, as soon as it is there', async () => {
    const { consent, driver } = drive(undefined);
    consent.decide({ analytics: true });
    expect(log).to.deep.equal([]);
    setGlobal('acme', { isOn: false });
    driver.check();
    await settled();
    expect(log).to.deep.equal(['start', 'grant']);
  });

  it('is left to the page to start where the site says so', async () => {
    const sdk = { isOn: false };
    const { consent, driver } = drive(sdk, { start: undefined });
    consent.decide({ analytics: true });
    await settled();
    expect(log).to.deep.equal([]);
    sdk.isOn = true;
    driver.check();
    await settled();
    expect(log).to.deep.equal(['grant']);
  });

  it('is imported, and then left to the page to start where the site says so', async () => {
    const { consent, errors } = drive(() => ({ isOn: false }), { start: undefined });
    consent.decide({ analytics: true });
    await settled();
    expect(log).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });

  it('that cannot say whether it is started counts as started once it was started here', async () => {
    const { consent } = drive({ isOn: false }, { isStarted: undefined });
    consent.withdraw('visitor');
    for (const analytics of [true, false, true]) consent.decide({ analytics });
    await settled();
    consent.withdraw();
    consent.decide({ analytics: true });
    await settled();
    expect(log).to.deep.equal(['start', 'grant', 'refuse', 'grant again']);
  });

  it('that cannot say whether it is started counts as started where that is left to the page', async () => {
    const { consent } = drive({ isOn: false }, { isStarted: undefined, start: undefined });
    consent.decide({ analytics: true });
    await settled();
    expect(log).to.deep.equal(['grant']);
  });

  it('is someone new only at the first grant after a withdrawal', async () => {
    setGlobal('acme', { isOn: true });
    const { consent, driver } = drive(undefined);
    for (const analytics of [true, false, true]) {
      consent.decide({ analytics });
      await settled();
    }
    setGlobal('acme', { isOn: true });
    driver.check();
    await settled();
    expect(log).to.deep.equal(['grant', 'refuse', 'grant again', 'grant']);
  });

  it('need not have calls for a grant and a refusal', async () => {
    const { consent, errors } = drive({ isOn: true }, { grant: undefined, refuse: undefined });
    for (const analytics of [true, false]) {
      consent.decide({ analytics });
      await settled();
    }
    expect(errors).to.deep.equal([]);
  });

  for (const [what, sdk, more] of [
    ['cannot say whether it collects', { isOn: true }, {}],
    ['does not collect', { isOn: true }, { isCollecting: () => false }],
    ['has not been started', { isOn: false }, { isCollecting: () => true }],
  ] as const) {
    it(`is left alone before a choice where it ${what}`, async () => {
      const { problems, errors } = drive(sdk, more);
      await settled();
      expect(log).to.deep.equal([]);
      expect(problems).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
    });
  }

  it('is stopped, and the site told, where it collects without having been asked', async () => {
    const { problems } = drive({ isOn: true }, { start: undefined, isCollecting: () => true });
    await settled();
    expect(log).to.deep.equal(['refuse']);
    expect(problems).to.deep.equal(['late-denial Acme']);
  });

  it('is called what the site calls it, or else what its vendor does', () => {
    const second = { id: 'acme-2', name: 'Acme of the shop', purposes: 'functional' };
    expect(named(facts, second)).to.deep.equal(second);
    expect(named(facts, { id: undefined, name: '' })).to.deep.equal(facts);
  });
});
