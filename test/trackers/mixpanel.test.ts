import { expect } from '@open-wc/testing';
import sdk from 'mixpanel-browser';
import { mixpanel } from '../../src/trackers/vendors/mixpanel.js';
import { begin, sent, withoutNetwork } from './mixpanel.page.js';
import { setGlobal, setup } from './setup.js';

/* The real SDK in each engine; test/e2e/mixpanel.test.ts follows it over pages. */
describe('Mixpanel’s SDK', () => {
  withoutNetwork();
  const settled = () => new Promise((resolve) => setTimeout(resolve));
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

  it('is imported at the first grant, and started', async () => {
    const { consent, current } = begin({}, () => Promise.resolve(sdk));
    consent.decide({ analytics: true });
    await settled();
    expect(current()?.has_opted_in_tracking()).to.equal(true);
  });

  it('is opted in once, and stays the same visitor, when it is told twice', () => {
    const { consent, current, tracker } = begin();
    for (const analytics of [true, false, true]) consent.decide({ analytics });
    const id: unknown = current()?.get_distinct_id();
    sent.length = 0;
    setup([tracker], { region: 'US-CA' });
    expect(current()?.get_distinct_id()).to.equal(id);
    expect(sent).to.deep.equal([]);
  });

  it('deletes nobody’s profile at a withdrawal', () => {
    const { consent, current } = begin();
    consent.decide({ analytics: true });
    const deleted: string[] = [];
    current()?.identify('somebody');
    Object.assign(current()!.people, { delete_user: () => deleted.push('somebody') });
    consent.withdraw();
    expect(deleted).to.deep.equal([]);
  });

  it('is not started when the consent is withdrawn while it is being imported', async () => {
    let arrive: ((found: typeof sdk) => void) | undefined;
    const { consent, current } = begin({}, () => new Promise<typeof sdk>((resolve) => (arrive = resolve)));
    consent.decide({ analytics: true });
    consent.withdraw();
    arrive?.(sdk);
    await settled();
    expect(current()).to.equal(undefined);
    expect(sent).to.deep.equal([]);
  });

  it('is told of as failed when it cannot be imported', async () => {
    const { consent, errors } = begin({}, () => Promise.reject(new Error('offline')));
    consent.decide({ analytics: true });
    await settled();
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

  it('is left alone where the page has started it opted out', () => {
    const { instance, token, driver, problems } = begin({ token: undefined });
    sdk.init(token, { opt_out_tracking_by_default: true }, instance);
    driver.check();
    expect(problems).to.deep.equal([]);
  });

  it('is not told to be someone else where the page has started it', () => {
    const { consent, instance, token, current, driver } = begin({ token: undefined });
    sdk.init(token, { opt_out_tracking_by_default: true }, instance);
    current()?.identify('somebody');
    consent.decide({ analytics: true });
    driver.check();
    expect(current()?.get_distinct_id()).to.equal('somebody');
  });

  it('is found when the page starts it under its own name', () => {
    const tracker = mixpanel(sdk);
    const { consent, driver } = setup([tracker]);
    consent.decide({ analytics: true });
    sdk.init('token-page', { opt_out_tracking_by_default: true });
    driver.check();
    expect(sdk.has_opted_in_tracking()).to.equal(true);
    expect(sdk.get_config('token')).to.equal('token-page');
  });

  for (const [what, token] of [
    ['was not started', undefined],
    ['is started here', 'token-second'],
  ] as const) {
    it(`leaves the page’s own instance alone where one of another name ${what}`, () => {
      sdk.init('token-page', { opt_out_tracking_by_default: true });
      sdk.opt_out_tracking();
      const { consent, current, errors } = begin({ token });
      consent.decide({ analytics: true });
      expect(sdk.has_opted_out_tracking()).to.equal(true);
      expect(!!current()?.has_opted_in_tracking()).to.equal(!!token);
      consent.withdraw();
      expect(errors).to.deep.equal([]);
    });
  }

  describe('on its way, as the page’s snippet has asked for it', () => {
    const queued = (...names: string[]) => {
      const inits: unknown[] = [];
      const _i = names.map((name) => ['token', {}, name]);
      setGlobal('mixpanel', { _i, init: (...call: unknown[]) => inits.push(call[2]) });
      return inits;
    };
    const drive = (instance?: string) => setup([mixpanel(undefined, { token: 'token', instance })]);

    it('is not asked for again, and told once it is there', () => {
      const inits = queued('other', 'mixpanel');
      const { consent, driver, errors } = drive();
      consent.decide({ analytics: true });
      expect(inits).to.deep.equal([]);
      setGlobal('mixpanel', sdk);
      driver.check();
      expect(sdk.has_opted_in_tracking()).to.equal(true);
      expect(errors).to.deep.equal([]);
    });

    it('is asked for where the page has only asked for another instance', () => {
      const inits = queued('other');
      const { consent, errors } = drive('shop');
      consent.decide({ analytics: true });
      consent.withdraw();
      expect(inits).to.deep.equal(['shop']);
      expect(errors).to.deep.equal([]);
    });

    it('is not asked for again where the page has asked for this instance', () => {
      const inits = queued('mixpanel', 'shop');
      drive('shop').consent.decide({ analytics: true });
      expect(inits).to.deep.equal([]);
    });

    it('is waited for where there is not even the snippet', () => {
      const { consent, errors } = drive();
      consent.decide({ analytics: true });
      consent.withdraw();
      expect(errors).to.deep.equal([]);
    });
  });
});
