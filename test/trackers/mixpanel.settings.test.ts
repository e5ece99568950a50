import { expect } from '@open-wc/testing';
import sdk from 'mixpanel-browser';
import { mixpanel, tracker as fromMarkup } from '../../src/trackers/vendors/mixpanel.js';
import { begin, sent, withoutNetwork } from './mixpanel.page.js';
import { setGlobal, setup } from './setup.js';

describe('the settings of Mixpanel’s SDK', () => {
  withoutNetwork();
  /** The SDK, and the configuration that it is started with. */
  const watched = (configs: unknown[]): typeof sdk =>
    Object.assign(Object.create(sdk) as typeof sdk, {
      init: (token: string, config: object, name: string) => {
        configs.push(config);
        return sdk.init(token, config, name);
      },
    });

  it('let it send no IP-derived place, and to the residency’s host, unless they say otherwise', () => {
    const eu = begin({ residency: 'eu', propertyBlacklist: ['$referrer'] });
    eu.consent.decide({ analytics: true });
    expect(eu.current()?.get_config('ip')).to.equal(false);
    expect(eu.current()?.get_config('property_blacklist')).to.deep.equal(['$referrer']);
    const india = begin({ residency: 'in' });
    india.consent.decide({ analytics: true });
    expect(india.current()?.get_config('property_blacklist')).to.deep.equal([]);
    const own = begin({ apiHost: 'https://metrics.example', ip: true, config: { cookie_expiration: 30 } });
    own.consent.decide({ analytics: true });
    expect(own.current()?.get_config('ip')).to.equal(true);
    expect(own.current()?.get_config('cookie_expiration')).to.equal(30);
    expect(sent).to.deep.equal(['api-eu.mixpanel.com', 'api-in.mixpanel.com', 'metrics.example']);
  });

  it('may forbid it to store an id', () => {
    const { consent, current, token } = begin({ config: { disable_persistence: true } });
    consent.decide({ analytics: true });
    expect(current()?.has_opted_in_tracking()).to.equal(true);
    expect(document.cookie).not.to.include(`mp_${token}_mixpanel`);
  });

  for (const [setting, isWithout] of [
    ['cookie_expiration', true],
    ['debug_record', true],
    ['flags', false],
    ['record_sessions_percent', false],
    ['remote_settings_mode', false],
  ] as const) {
    it(`start it ${isWithout ? 'without' : 'with'} its persistence where there is ${setting}`, () => {
      const configs: object[] = [];
      const { consent, current, driver } = begin(
        { config: { [setting]: 0, debug: false } },
        watched(configs),
      );
      consent.decide({ analytics: true });
      driver.check();
      expect(
        configs.map((config) => 'disable_persistence' in config && config.disable_persistence),
      ).to.deep.equal([isWithout]);
      expect(current()?.get_config('disable_persistence'), 'once it is started').to.equal(false);
    });
  }

  it('name what it stores, where the site has chosen a name', () => {
    const { cookies, localStorage: local } = mixpanel(sdk, { config: { persistence_name: 'shop' } }).stores!;
    expect(cookies).to.deep.include({ name: 'mp_shop', use: 'visitor', lasts: 'P1Y' });
    expect(local).to.deep.include({ name: 'mp_shop', use: 'visitor' });
  });

  it('are taken from the attributes of its markup', () => {
    setGlobal('mixpanel', sdk);
    const markup = { token: 'token-markup', 'api-host': 'https://metrics.example' };
    const blacklist = { 'property-blacklist': '$referrer, $current_url' };
    for (const more of [{ instance: 'markup', ip: 'true', ...blacklist }, { instance: 'plain' }])
      setup([fromMarkup({ ...markup, ...more })], { region: 'US-CA' });
    const { markup: set, plain } = sdk as unknown as Record<string, typeof sdk>;
    const config = (name: string) => [set, plain].map((one) => one?.get_config(name) as unknown);
    expect(config('ip')).to.deep.equal([true, false]);
    expect(config('property_blacklist')).to.deep.equal([['$referrer', '$current_url'], []]);
    expect(config('api_host')).to.deep.equal(['https://metrics.example', 'https://metrics.example']);
  });
});
