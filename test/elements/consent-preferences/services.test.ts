import { expect, waitUntil } from '@open-wc/testing';
import { flip, press, setup, stateOf, switches, switchOf, vendors, words } from './setup.js';

describe('<consent-preferences>: services', () => {
  it('are listed only once somebody comes near them', async () => {
    const { element } = await setup(undefined, {}, { open: false });
    element.show();
    await element.updateComplete;
    const summary = element.shadowRoot!.querySelector('summary')!;
    expect(summary.textContent.trim()).to.equal('1 service');
    expect(element.shadowRoot!.querySelector('li')).to.be.null;
    summary.focus();
    await waitUntil(() => element.shadowRoot!.querySelector('li'), 'the services');
    expect(switchOf(element, 'YouTube').checked).to.be.false;
  });

  it('lists the services beneath their purpose, folded up', async () => {
    const { element } = await setup();
    const [, analytics] = element.shadowRoot!.querySelectorAll('details');
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
});
