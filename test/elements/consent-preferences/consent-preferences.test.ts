import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createConsent } from '../../../src/consent/index.js';
import type { ConsentPreferencesElement } from '../../../src/elements/consent-preferences/consent-preferences.js';
import type { ConsentDecideEvent } from '../../../src/events/index.js';
import {
  announcement,
  buttonOf,
  flip,
  isModal,
  press,
  setup,
  stateOf,
  switches,
  switchOf,
  vendors,
  words,
} from './setup.js';

const fresh = { regime: 'eu', vendors };

describe('<consent-preferences>', () => {
  it('shows nothing until it is opened, and takes no room', async () => {
    const { element } = await setup(fresh, {}, { open: false });
    expect(isModal(element)).to.be.false;
    expect(words(element)).to.equal('');
    expect(element.getClientRects()).to.have.length(0);
  });

  it('opens over the page by its method, its property and its attribute', async () => {
    const ways: ((element: ConsentPreferencesElement) => void)[] = [
      (element) => element.show(),
      (element) => (element.open = true),
      (element) => element.setAttribute('open', ''),
    ];
    for (const open of ways) {
      const { element } = await setup(fresh, {}, { open: false });
      open(element);
      await element.updateComplete;
      expect(isModal(element)).to.be.true;
    }
  });

  it('has everything optional switched off for a visitor who has not chosen under an opt-in law', async () => {
    const { element } = await setup();
    expect(switches(element).map(({ checked }) => checked)).to.deep.equal(Array(8).fill(false));
    expect(stateOf(element, 'Statistics')).to.equal('Off');
  });

  it('has no switch for what is necessary, and says that it is always on', async () => {
    const { element } = await setup();
    expect(() => switchOf(element, 'Necessary')).to.throw();
    expect(words(element)).to.match(/Necessary\s+Always on/);
  });

  it('shows what is in force under an opt-out law, the sale of data first', async () => {
    const { element } = await setup({ region: 'US-CA' });
    expect(switches(element).map(({ checked }) => checked)).to.deep.equal([true, true, true]);
    expect(switches(element)[0]).to.equal(switchOf(element, 'Advertising'));
    expect(words(element)).to.include('you opt out: of the sale or sharing of your personal information');
  });

  it('puts on record what was switched, closes and says so', async () => {
    const { element, consent } = await setup();
    await flip(element, 'Statistics');
    expect(stateOf(element, 'Statistics')).to.equal('On');
    await press(element, 'Save my choices');
    expect(consent.snapshot.record?.choices).to.deep.equal({
      functional: false,
      analytics: true,
      marketing: false,
    });
    expect(isModal(element)).to.be.false;
    expect(announcement(element)).to.equal('Your choices are saved.');
  });

  it('keeps the choices as the visitor’s own when a person pressed, and as the page’s when a script did', async () => {
    const { element, consent } = await setup();
    buttonOf(element, 'Reject all').focus();
    await sendKeys({ press: 'Enter' });
    expect(consent.snapshot.record?.source).to.equal('visitor');
    element.show();
    await element.updateComplete;
    await press(element, 'Save my choices');
    expect(consent.snapshot.record?.source).to.equal('api');
  });

  it('announces the decision first, and stays open when the page cancels it', async () => {
    const { element, consent } = await setup();
    const events: ConsentDecideEvent[] = [];
    element.addEventListener('consent-decide', (event) => {
      events.push(event);
      event.preventDefault();
    });
    await flip(element, 'Statistics');
    await press(element, 'Save my choices');
    expect(events[0]?.choices).to.deep.equal({ functional: false, analytics: true, marketing: false });
    expect(consent.snapshot.record).to.be.undefined;
    expect(isModal(element)).to.be.true;
    expect(switchOf(element, 'Statistics').checked).to.be.true;
  });

  it('refuses and accepts everything with buttons that look alike', async () => {
    const { element, consent } = await setup();
    const [refuse, accept] = ['Reject all', 'Accept all'].map((name) => buttonOf(element, name));
    const look = (button: Element) => {
      const { color, backgroundColor, fontWeight, fontSize, borderColor } = getComputedStyle(button);
      const { width, height } = button.getBoundingClientRect();
      return [
        color,
        backgroundColor,
        fontWeight,
        fontSize,
        borderColor,
        Math.round(width),
        Math.round(height),
      ];
    };
    expect(look(refuse!)).to.deep.equal(look(accept!));
    await press(element, 'Accept all');
    expect(consent.snapshot.granted).to.include.members(['functional', 'analytics', 'marketing']);
    element.show();
    await element.updateComplete;
    await press(element, 'Reject all');
    expect(consent.snapshot.granted).to.deep.equal(['necessary']);
  });

  it('decides nothing when it is closed, and forgets what was not saved', async () => {
    const { element, consent } = await setup();
    await flip(element, 'Statistics');
    await press(element, 'Close without saving');
    expect(isModal(element)).to.be.false;
    expect(consent.snapshot.record).to.be.undefined;
    element.show();
    await element.updateComplete;
    expect(switchOf(element, 'Statistics').checked).to.be.false;
  });

  it('keeps what was switched while another tab decides, and follows it in everything else', async () => {
    const { element, consent } = await setup();
    await flip(element, 'Extra features');
    consent.decide({ functional: false, analytics: true, marketing: false }, 'other-tab');
    await element.updateComplete;
    expect(switchOf(element, 'Extra features').checked).to.be.true;
    expect(switchOf(element, 'Statistics').checked).to.be.true;
    expect(switchOf(element, 'Advertising').checked).to.be.false;
  });

  it('shows another store when it is given one', async () => {
    const { element } = await setup();
    const other = createConsent(fresh);
    other.decide({ analytics: true });
    element.consent = other;
    await element.updateComplete;
    expect(switchOf(element, 'Statistics').checked).to.be.true;
  });

  it('is modal again when it is moved while open', async () => {
    const { element } = await setup();
    element.parentElement!.prepend(element);
    await element.updateComplete;
    expect(isModal(element)).to.be.true;
    element.close();
    await element.updateComplete;
    expect(isModal(element)).to.be.false;
  });

  it('stays closed by Escape although something changes before the browser has told of it', async () => {
    const { element } = await setup();
    // What Escape does: it is closed at once, and the event comes later.
    element.shadowRoot!.querySelector('dialog')!.close();
    element.requestUpdate();
    await element.updateComplete;
    expect(isModal(element)).to.be.false;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([element.open, isModal(element)]).to.deep.equal([false, false]);
    element.show();
    await element.updateComplete;
    expect(isModal(element)).to.be.true;
  });

  it('leaves a usable page behind when it is removed while open', async () => {
    const { element, opener } = await setup();
    element.remove();
    await element.updateComplete;
    opener.focus();
    expect(document.activeElement).to.equal(opener);
  });

  it('has no switches left open to a minor for what is a sale, and says why', async () => {
    const { element, consent } = await setup({ ...fresh, minor: true });
    expect(() => switchOf(element, 'Advertising')).to.throw();
    expect(words(element)).to.include('Always off').and.to.include('at your age');
    await press(element, 'Accept all');
    expect(consent.isGranted('analytics')).to.be.true;
    expect(consent.isGranted('marketing')).to.be.false;
  });

  it('uses the site’s own words for a purpose', async () => {
    const own = { id: 'research', label: 'Research', description: 'Helps our university partners.' };
    const { element } = await setup({ regime: 'eu', purposes: [own] });
    expect(switchOf(element, 'Research').checked).to.be.false;
    expect(words(element)).to.include('Helps our university partners.');
  });
});

describe('<consent-preferences inline>', () => {
  it('stands in the page, and stays there after saving', async () => {
    const { element, consent } = await setup(fresh, {}, { inline: true });
    await flip(element, 'Statistics');
    await press(element, 'Save my choices');
    expect(consent.isGranted('analytics')).to.be.true;
    expect(switchOf(element, 'Statistics').checked).to.be.true;
    expect(announcement(element)).to.equal('Your choices are saved.');
    await flip(element, 'Statistics');
    expect(announcement(element)).to.equal('');
  });

  it('has nothing to close', async () => {
    const { element } = await setup(fresh, {}, { inline: true });
    expect(() => buttonOf(element, 'Close without saving')).to.throw();
    await sendKeys({ press: 'Escape' });
    expect(switches(element)).not.to.be.empty;
  });

  it('comes into view when something asks for the preferences', async () => {
    const { element } = await setup(fresh, {}, { inline: true });
    element.show();
    expect(element.shadowRoot!.activeElement?.textContent.trim()).to.equal('Cookie settings');
  });
});
