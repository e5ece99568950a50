import { expect } from '@open-wc/testing';
import type { Vendor } from '../../../src/consent/index.js';
import { flip, press, setup, stateOf, switches, switchOf, vendors, words } from './setup.js';
import { until } from '../until.js';

describe('<consent-preferences>: services', () => {
  it('are listed only once somebody comes near them', async () => {
    const { element } = await setup(undefined, {}, { open: false });
    element.show();
    await element.updateComplete;
    const summary = element.shadowRoot!.querySelectorAll('summary')[2]!;
    expect(summary.textContent.trim()).to.equal('1 service');
    expect(element.shadowRoot!.querySelector('li')).to.be.null;
    summary.focus();
    await until(() => element.shadowRoot!.querySelector('li'), 'the services');
    expect(switchOf(element, 'YouTube').checked).to.be.false;
  });

  it('lists the services beneath their purpose, folded up', async () => {
    const { element } = await setup();
    const analytics = element.shadowRoot!.querySelectorAll('details')[4];
    expect(analytics!.open).to.be.false;
    expect(analytics!.querySelector('summary')!.textContent.trim()).to.equal('3 services');
    expect(analytics!.textContent).to.include('Mixpanel').and.to.include('Hotjar');
  });

  it('switches the services with their purpose', async () => {
    const { element } = await setup();
    await flip(element, 'Statistics');
    expect(switchOf(element, 'Mixpanel').checked).to.be.true;
    expect(switchOf(element, 'Acme Ads').checked).to.be.false;
  });

  it('says how many are on where they differ, also to a screen reader', async () => {
    const { element } = await setup();
    await flip(element, 'Statistics');
    await flip(element, 'Hotjar');
    expect(stateOf(element, 'Statistics')).to.equal('2 of 3 services on');
    const input = switchOf(element, 'Statistics');
    const [id = ''] = input.getAttribute('aria-describedby')!.split(' ');
    expect(element.shadowRoot!.getElementById(id)!.textContent.trim()).to.equal('2 of 3 services on');
    expect(input.hasAttribute('aria-checked')).to.be.false;
  });

  it('puts the service that differs on record', async () => {
    const { element, consent } = await setup();
    await flip(element, 'Statistics');
    await flip(element, 'Hotjar');
    await press(element, 'Save my choices');
    expect(consent.snapshot.record?.choices).to.deep.equal({
      functional: false,
      analytics: true,
      marketing: false,
      'vendor:hotjar': false,
    });
    expect(consent.isGranted('vendor:mixpanel')).to.be.true;
    expect(consent.isGranted('vendor:hotjar')).to.be.false;
  });

  it('switches a purpose off with the last of its services', async () => {
    const { element } = await setup();
    await flip(element, 'Statistics');
    for (const name of ['Mixpanel', 'Plausible', 'Hotjar']) await flip(element, name);
    expect(switchOf(element, 'Statistics').checked).to.be.false;
    expect(stateOf(element, 'Statistics')).to.equal('Off');
  });

  it('names what necessary services there are, without a switch', async () => {
    const { element } = await setup({
      regime: 'eu',
      vendors: [{ id: 'pay', name: 'Pay', purposes: 'necessary' }],
    });
    expect(switches(element)).to.have.length(3);
    expect(words(element)).to.match(/Pay\s+Always on/);
  });

  it('keeps a list of a hundred services usable', async () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      ...vendors[1]!,
      id: `v${index}`,
      name: `V ${index}`,
    }));
    const { element } = await setup({ regime: 'eu', vendors: many });
    await flip(element, 'Statistics');
    await flip(element, 'V 7');
    expect(stateOf(element, 'Statistics')).to.equal('99 of 100 services on');
    await press(element, 'Save my choices');
  });

  it('tells, folded up, who a service is and what it stores, for how long', async () => {
    const acme: Vendor = {
      ...vendors[4]!,
      company: 'Acme Advertising, Inc.',
      privacyPolicy: 'https://acme.example/privacy',
      stores: { cookies: [{ name: '_acme_id', use: 'visitor', lasts: 'P13M' }, 'acme_*'] },
    };
    const { element } = await setup({ regime: 'eu', vendors: [acme, vendors[1]!] });
    const [about, ...others] = element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details.about');
    expect(others, 'a service of which nothing is known').to.deep.equal([]);
    expect([about!.open, about!.querySelector('summary')!.textContent]).to.deep.equal([
      false,
      'About Acme Ads',
    ]);
    about!.closest<HTMLDetailsElement>('.purpose > details')!.open = true;
    about!.querySelector('summary')!.click();
    await until(() => about!.querySelector('dl'));
    expect(about!.textContent).to.include('Provided by Acme Advertising, Inc.');
    expect(about!.querySelector('a')!.href).to.equal('https://acme.example/privacy');
    const items = [...about!.querySelectorAll('dt, dd')].map(({ textContent }) => textContent.trim());
    expect(items).to.deep.equal(['_acme_id', 'Recognises you when you come back · 13 months', 'acme_*', '–']);
  });

  it('links to no policy that a visitor cannot be given', async () => {
    const bad = { ...vendors[4]!, privacyPolicy: 'javascript:alert(1)' };
    const { element } = await setup({ regime: 'eu', vendors: [bad] });
    const about = element.shadowRoot!.querySelector<HTMLDetailsElement>('details.about')!;
    about.open = true;
    await until(() => about.querySelector('dl'));
    expect(about.querySelector('a')).to.equal(null);
  });
});
