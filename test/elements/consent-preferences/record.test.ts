import { expect, fixture, html } from '@open-wc/testing';
import { addLanguage } from '../../../src/locales/languages.js';
import { en } from '../../../src/locales/en.js';
import { footer } from '../../../src/locales/en/preferences.js';
import { buttonOf, flip, press, recordOf, setup, switchOf, words } from './setup.js';

const clock = () => Date.UTC(2026, 10, 21, 12);

describe('<consent-preferences>: what is on record', () => {
  it('says nothing of a record before there is one', async () => {
    const { element } = await setup();
    expect(words(element)).not.to.include('Last saved');
    expect(() => buttonOf(element, 'Download my choices')).to.throw();
  });

  it('says when the visitor last decided', async () => {
    const { element } = await setup({ regime: 'eu' }, { clock }, { inline: true });
    await press(element, 'Reject all');
    await recordOf(element);
    expect(words(element)).to.include('Last saved on November 21, 2026.');
  });

  it('does not take a signal of the browser for a decision of the visitor', async () => {
    const { element } = await setup({ region: 'US-CA' }, { signals: { gpc: true } });
    await recordOf(element);
    expect(words(element)).not.to.include('Last saved');
    expect(buttonOf(element, 'Download my choices')).to.exist;
  });

  it('gives visitors their own record as a file', async () => {
    const { element, consent } = await setup({ regime: 'eu' }, { clock }, { inline: true });
    await press(element, 'Reject all');
    await recordOf(element);
    // A real download would leave the test; the link that starts it is on no page.
    const files: HTMLAnchorElement[] = [];
    HTMLAnchorElement.prototype.click = function () {
      files.push(this);
    };
    try {
      buttonOf(element, 'Download my choices').click();
    } finally {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    expect(files[0]?.download).to.equal('privacy-choices.json');
    const content: unknown = await (await fetch(files[0]!.href)).json();
    expect(content).to.deep.include({
      id: consent.snapshot.record!.id,
      at: '2026-11-21T12:00:00.000Z',
      choices: { functional: false, analytics: false, marketing: false },
    });
  });

  it('survives a record with an impossible date', async () => {
    const { element, consent } = await setup({ regime: 'eu' }, { clock: () => 9e15 }, { inline: true });
    consent.decide({ analytics: false });
    await element.updateComplete;
    expect(switchOf(element, 'Statistics').checked).to.be.false;
  });
});

describe('<consent-preferences>: links and language', () => {
  it('is called what the link in the footer is called', () => {
    expect(en.choices).to.deep.equal({ ...footer, settings: en.preferences.title });
  });

  it('links to the privacy policy that it is given, or that the banner of the page names', async () => {
    const { element } = await setup();
    expect(element.shadowRoot!.querySelector('a')).to.be.null;
    await fixture(html`<consent-banner privacy-policy="/privacy"></consent-banner>`);
    element.requestUpdate();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('a')!.pathname).to.equal('/privacy');
    element.privacyPolicy = '/own';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('a')!.pathname).to.equal('/own');
  });

  it('makes no link of an address that would run a script', async () => {
    const { element } = await setup();
    element.setAttribute('privacy-policy', 'javascript:alert(1)');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('a')).to.be.null;
  });

  it('changes its language and keeps what was switched', async () => {
    addLanguage('de', { ...en, preferences: { ...en.preferences, save: 'Auswahl speichern' } });
    const { element } = await setup();
    await flip(element, 'Statistics');
    element.locale = 'de';
    await element.updateComplete;
    expect(buttonOf(element, 'Auswahl speichern')).to.exist;
    expect(switchOf(element, 'Statistics').checked).to.be.true;
    expect(element.shadowRoot!.querySelector('dialog')!.lang).to.equal('de');
  });
});
