import { aTimeout, expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { button, icon, setup, words } from './setup.js';

describe('<privacy-choices>', () => {
  it('is titled as 11 CCR § 7015 prescribes, with the icon, in the United States', async () => {
    const { element } = await setup({ region: 'US-CA' });
    expect(words(element)).to.equal('Your Privacy Choices');
    const { width, height } = icon(element)!.getBoundingClientRect();
    expect(width / height).to.be.closeTo(30 / 14, 0.1);
    expect(height).to.be.above(8);
  });

  it('leads to the cookie settings elsewhere', async () => {
    const { element } = await setup({ regime: 'eu' });
    expect(words(element)).to.equal('Cookie settings');
    expect(icon(element)).to.equal(null);
  });

  it('shows that a Global Privacy Control signal was honoured', async () => {
    const signals = { gpc: true };
    const { element } = await setup({ region: 'US-CA' }, { signals });
    expect(words(element)).to.equal('Your Privacy ChoicesOpt-Out Request Honored');
    const { element: european } = await setup({ regime: 'eu' }, { signals });
    expect(words(european)).to.equal('Cookie settingsOpt-out signal honoured');
  });

  it('says so no more once the visitor has granted the sale in spite of it', async () => {
    const { element, consent } = await setup({ region: 'US-CA' }, { signals: { gpc: true } });
    consent.decide({ marketing: true }, 'visitor');
    expect(words(element)).to.equal('Your Privacy Choices');
  });

  it('opens the preferences, and keeps the focus through a decision', async () => {
    const { element, consent } = await setup({ regime: 'eu' });
    button(element)!.focus();
    setTimeout(() => void sendKeys({ press: 'Enter' }));
    expect((await oneEvent(document, 'consent-open')).target).to.equal(element);
    consent.withdraw('visitor');
    expect(element.shadowRoot!.activeElement).to.equal(button(element));
  });

  it('takes the site’s words for its label', async () => {
    const { element } = await setup({ regime: 'eu' }, {}, 'Biscuits');
    await aTimeout(0);
    expect(words(element)).to.equal('');
    expect(
      button(element)!
        .querySelector('slot')!
        .assignedNodes()
        .map(({ textContent }) => textContent!.trim()),
    ).to.include('Biscuits');
  });

  it('opens the preferences with a link that works without JavaScript', async () => {
    const { element } = await setup({ regime: 'eu' }, {}, html`<a href="#privacy">Privacy</a>`);
    await aTimeout(0);
    let opened = 0;
    element.addEventListener('consent-open', () => (opened += 1));
    element.querySelector('a')!.click();
    expect(opened).to.equal(1);
    expect(location.hash).to.not.equal('#privacy');
    expect(button(element)).to.equal(null);
  });

  it('looks like the text around it', async () => {
    const { element } = await setup({ regime: 'eu' });
    element.parentElement!.style.cssText = 'color: rgb(1, 2, 3); font: italic 21px serif';
    const { color, fontSize, fontStyle } = getComputedStyle(button(element)!);
    expect({ color, fontSize, fontStyle }).to.deep.equal({
      color: 'rgb(1, 2, 3)',
      fontSize: '21px',
      fontStyle: 'italic',
    });
    expect(button(element)!.getBoundingClientRect().height).to.be.at.least(24);
  });
});
