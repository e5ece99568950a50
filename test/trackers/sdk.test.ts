import { expect } from '@open-wc/testing';
import { sdkTracker, type Calls, type SdkSource } from '../../src/trackers/sdk.js';
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
  const drive = (source: SdkSource<Sdk> | undefined, more: Partial<Calls<Sdk>> = {}): Drive =>
    setup([sdkTracker(facts, source, { ...calls, ...more })]);
  beforeEach(() => (log = []));
  afterEach(cleanUp);

  it('is imported at the first grant and not before, and only once', async () => {
    const { consent } = drive(() => {
      log.push('import');
      return Promise.resolve({ default: { isOn: false } });
    });
    await settled();
    expect(log).to.deep.equal([]);
    for (const analytics of [true, false, true]) {
      consent.decide({ analytics });
      await settled();
    }
    expect(log).to.deep.equal(['import', 'start', 'grant', 'refuse', 'grant again']);
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

  it('is stopped, and the site told, where it collects without having been asked', async () => {
    const { problems } = drive({ isOn: true }, { start: undefined, isCollecting: () => true });
    await settled();
    expect(log).to.deep.equal(['refuse']);
    expect(problems).to.deep.equal(['late-denial Acme']);
  });
});
