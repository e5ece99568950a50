import { expect, fixture, html } from '@open-wc/testing';
import { ConsentTrackerElement } from '../../../src/elements/consent-tracker/consent-tracker.js';
import { readMarkup } from '../../../src/page/markup.js';
import { trackerFromMarkup } from '../../../src/trackers/index.js';
import { testContract } from '../contract.js';

testContract({
  elementClass: ConsentTrackerElement,
  defaults: {
    vendor: undefined,
    name: undefined,
    purpose: undefined,
    optIn: undefined,
    token: undefined,
    residency: undefined,
    config: undefined,
  },
  attributes: [
    ['vendor', 'vendor', 'mixpanel'],
    ['name', 'name', 'Acme'],
    ['purpose', 'purpose', 'analytics | marketing'],
    ['opt-in', 'optIn', 'acme.start'],
    ['opt-out', 'optOut', 'acme.stop'],
    ['cookies', 'cookies', '_acme*'],
    ['local-storage', 'localStorage', 'acme.*'],
    ['session-storage', 'sessionStorage', 'acme.*'],
    ['indexed-db', 'indexedDb', 'acme'],
    ['token', 'token', 'abc'],
    ['residency', 'residency', 'eu'],
    ['api-host', 'apiHost', 'https://proxy.example'],
    ['instance', 'instance', 'second'],
    ['ip', 'ip', 'true'],
    ['property-blacklist', 'propertyBlacklist', '$current_url'],
    ['undecided', 'undecided', 'opt-out'],
    ['on-withdraw', 'onWithdraw', 'reload'],
    ['keep', 'keep', '_acme_optout'],
    ['company', 'company', 'Acme, Inc.'],
    ['privacy-policy', 'privacyPolicy', '/acme'],
  ],
});

describe('<consent-tracker>', () => {
  it('shows nothing, not even the text inside it', async () => {
    const page = await fixture<HTMLElement>(html`<p><consent-tracker>Words for later</consent-tracker></p>`);
    expect(page.getBoundingClientRect().height).to.equal(0);
    expect(page.innerText).to.equal('');
  });

  it('takes the configuration as an object, and shows it to the vendor as JSON', async () => {
    const element = document.createElement('consent-tracker');
    element.config = { track_pageview: true };
    document.body.append(element);
    await element.updateComplete;
    expect(element.getAttribute('config')).to.equal('{"track_pageview":true}');
    element.setAttribute('config', '{"flags":true}');
    expect(element.config).to.deep.equal({ flags: true });
    element.remove();
  });

  it('reads as the tracker that a script has described', async () => {
    const banner = await fixture<HTMLElement>(html`<div><consent-tracker></consent-tracker></div>`);
    const element = banner.querySelector('consent-tracker')!;
    Object.assign(element, {
      name: 'Acme',
      purpose: 'marketing',
      optIn: 'acme.start',
      company: 'Acme, Inc.',
      privacyPolicy: '/acme',
      cookies: '_acme_id=visitor/P13M _acme_x',
      keep: '_acme_no',
      undecided: 'opt-out',
      onWithdraw: 'reload',
    });
    await element.updateComplete;
    const tracker = trackerFromMarkup(readMarkup(banner).trackers[0]!, () => undefined);
    expect(tracker).to.deep.equal({
      id: 'acme',
      name: 'Acme',
      purposes: 'marketing',
      company: 'Acme, Inc.',
      privacyPolicy: '/acme',
      optIn: 'acme.start',
      denyFirst: true,
      reloadOnWithdraw: true,
      stores: {
        cookies: [{ name: '_acme_id', use: 'visitor', lasts: 'P13M' }, '_acme_x'],
        keep: ['_acme_no'],
      },
    });
  });
});
