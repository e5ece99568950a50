import { expect } from '@open-wc/testing';
import sdk from 'mixpanel-browser';
import { mixpanel, type MixpanelOptions, type MixpanelSource } from '../../src/trackers/vendors/mixpanel.js';
import { cleanUp, setup, type Drive } from './setup.js';

/*
 * The real SDK in each engine; test/e2e/mixpanel.test.ts follows it over pages. Each test has an instance of its own,
 * since the SDK starts an instance only once.
 */
describe('Mixpanel’s SDK', () => {
  let sent: string[];
  let count = 0;
  const { open, send } = XMLHttpRequest.prototype as unknown as Record<'open' | 'send', () => void>;

  /** In place of the network: the SDK's requests are noted and lead nowhere. */
  before(() => {
    XMLHttpRequest.prototype.open = function (_method: string, url: string | URL) {
      sent.push(new URL(url, location.href).host);
    };
    XMLHttpRequest.prototype.send = () => undefined;
    XMLHttpRequest.prototype.setRequestHeader = () => undefined;
  });
  after(() => Object.assign(XMLHttpRequest.prototype, { open, send }));
  beforeEach(() => (sent = []));
  afterEach(() => {
    cleanUp();
    localStorage.clear();
  });

  interface Instance extends Drive {
    instance: string;
    token: string;
    readonly current: () => typeof sdk | undefined;
  }

  const begin = (options: MixpanelOptions = {}, source: MixpanelSource = sdk): Instance => {
    const instance = `shop${++count}`;
    const token = `token-${count}`;
    const tracker = mixpanel(source, { token, instance, ...options });
    const current = () => (sdk as unknown as Record<string, typeof sdk | undefined>)[instance];
    return { ...setup([tracker]), instance, token, current };
  };
  const flag = (token: string) => localStorage.getItem(`__mp_opt_in_out_${token}`);

  it('is started and opted in at the first grant, and not before', () => {
    const { consent, current, token } = begin();
    expect(current()).to.equal(undefined);
    expect(localStorage.length).to.equal(0);
    consent.decide({ analytics: true });
    expect(current()?.has_opted_in_tracking()).to.equal(true);
    expect(flag(token)).to.equal('1');
    expect(document.cookie).to.include(`mp_${token}_mixpanel`);
    expect(sent).to.deep.equal(['api-js.mixpanel.com']);
  });

  it('is opted out at a withdrawal, and keeps no id', () => {
    const { consent, current, token } = begin();
    consent.decide({ analytics: true });
    sent.length = 0;
    consent.withdraw();
    current()?.track('after');
    current()?.set_config({ debug: false });
    expect(flag(token)).to.equal('0');
    expect(document.cookie).not.to.include(`mp_${token}_mixpanel`);
    expect(sent).to.deep.equal([]);
  });

  it('is somebody else after a withdrawal', () => {
    const { consent, current } = begin();
    consent.decide({ analytics: true });
    const id: unknown = current()?.get_distinct_id();
    consent.withdraw();
    consent.decide({ analytics: true });
    expect(current()?.has_opted_in_tracking()).to.equal(true);
    expect(current()?.get_distinct_id()).not.to.equal(id);
  });

  it('is not started at all after a refusal', () => {
    const { consent, current } = begin();
    consent.withdraw('visitor');
    expect(current()).to.equal(undefined);
    expect(localStorage.length).to.equal(0);
  });

  it('is not started when the consent is withdrawn while it is being imported', async () => {
    let arrive: ((found: typeof sdk) => void) | undefined;
    const { consent, current } = begin({}, () => new Promise<typeof sdk>((resolve) => (arrive = resolve)));
    consent.decide({ analytics: true });
    consent.withdraw();
    arrive?.(sdk);
    await new Promise((resolve) => setTimeout(resolve));
    expect(current()).to.equal(undefined);
    expect(sent).to.deep.equal([]);
  });

  it('is told of as failed when it cannot be imported', async () => {
    const { consent, errors } = begin({}, () => Promise.reject(new Error('offline')));
    consent.decide({ analytics: true });
    await new Promise((resolve) => setTimeout(resolve));
    expect(errors.map(({ tracker, call }) => [tracker, call])).to.deep.equal([['mixpanel', 'opt-in']]);
  });

  it('is left alone until the page starts it, where no token is given', () => {
    const { consent, instance, token, current, driver } = begin({ token: undefined });
    consent.decide({ analytics: true });
    expect(current()).to.equal(undefined);
    sdk.init(token, { opt_out_tracking_by_default: true, disable_persistence: true }, instance);
    expect(current()?.has_opted_in_tracking()).to.equal(false);
    driver.check();
    expect(current()?.has_opted_in_tracking()).to.equal(true);
  });

  it('is stopped where the page has started it without asking', () => {
    const { instance, token, current, driver, problems } = begin({ token: undefined });
    sdk.init(token, { opt_out_tracking_by_default: false }, instance);
    driver.check();
    expect(current()?.has_opted_out_tracking()).to.equal(true);
    expect(problems).to.deep.equal(['late-denial Mixpanel']);
  });

  it('sends no IP-derived place, and to the residency’s host, unless told otherwise', () => {
    const eu = begin({ residency: 'eu', propertyBlacklist: ['$referrer'] });
    eu.consent.decide({ analytics: true });
    expect(eu.current()?.get_config('ip')).to.equal(false);
    expect(eu.current()?.get_config('property_blacklist')).to.deep.equal(['$referrer']);
    const own = begin({ apiHost: 'https://metrics.example', ip: true, config: { cookie_expiration: 30 } });
    own.consent.decide({ analytics: true });
    expect(own.current()?.get_config('ip')).to.equal(true);
    expect(own.current()?.get_config('cookie_expiration')).to.equal(30);
    expect(sent).to.deep.equal(['api-eu.mixpanel.com', 'metrics.example']);
  });

  it('stores no id where its configuration forbids that', () => {
    const { consent, current, token } = begin({ config: { disable_persistence: true } });
    consent.decide({ analytics: true });
    expect(current()?.has_opted_in_tracking()).to.equal(true);
    expect(document.cookie).not.to.include(`mp_${token}_mixpanel`);
  });
});
