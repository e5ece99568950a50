import { expect, fixture, html } from '@open-wc/testing';
import { ConsentTrackerElement } from '../../../src/elements/consent-tracker/consent-tracker.js';
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
  ],
});

describe('<consent-tracker>', () => {
  it('shows nothing, not even the text inside it', async () => {
    const page = await fixture<HTMLElement>(html`<p><consent-tracker>Words for later</consent-tracker></p>`);
    expect(page.getBoundingClientRect().height).to.equal(0);
    expect(page.innerText).to.equal('');
  });
});
