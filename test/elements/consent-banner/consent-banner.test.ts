import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createConsent } from '../../../src/consent/index.js';
import type { ConsentDecideEvent } from '../../../src/events/index.js';
import { addLanguage } from '../../../src/locales/languages.js';
import { en } from '../../../src/locales/en.js';
import { announcement, buttonOf, buttons, focused, isShown, press, regionOf, setup, words } from './setup.js';

describe('<consent-banner>', () => {
  describe('asks', () => {
    it('when a choice is due', async () => {
      const { element } = await setup();
      expect(isShown(element)).to.equal(true);
    });

    it('nothing, and takes no space, when none is due', async () => {
      const { element } = await setup({ region: 'US-CA' });
      expect(isShown(element)).to.equal(false);
      expect(element.shadowRoot!.textContent.trim()).to.equal('');
      expect(element.getBoundingClientRect().height).to.equal(0);
    });

    it('in the name of the company, for the purposes of the policy', async () => {
      const purposes = [{ id: 'chat', label: 'chat with us' }];
      const { element } = await setup({ regime: 'eu', purposes }, {}, { controller: 'Acme' });
      expect(words(element)).to.contain('May Acme use cookies?');
      expect(words(element)).to.contain('for extra features, statistics, advertising and chat with us.');
    });

    it('and says where to change one’s mind, by the label that stands there', async () => {
      const { element } = await setup();
      expect(words(element)).to.contain('fine to say no').and.contain('“Cookie settings”');
    });

    it('and says so by the title that California prescribes in the United States', async () => {
      const { element } = await setup({ region: 'US-CA', prompt: 'always' });
      expect(words(element)).to.contain('“Your Privacy Choices”');
    });

    it('a minor for nothing that is advertising', async () => {
      const { element } = await setup({ regime: 'eu', minor: true });
      expect(words(element)).to.contain('for extra features and statistics.').and.not.contain('advertising');
    });

    it('with an answer already where the browser sends Global Privacy Control', async () => {
      const { element } = await setup({ regime: 'eu' }, { signals: { gpc: true } });
      expect(words(element))
        .to.contain('for extra features and statistics.')
        .and.contain('this stays off: advertising');
    });

    it('once, however many banners the page has', async () => {
      const { element, consent } = await setup();
      const second = await fixture(html`<consent-banner .consent=${consent}></consent-banner>`);
      expect([element, second].map(isShown)).to.deep.equal([true, false]);
    });

    it('when it is put on the page again', async () => {
      const { element } = await setup();
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await element.updateComplete;
      expect(regionOf(element)!.matches(':popover-open')).to.equal(true);
    });
  });

  describe('offers', () => {
    it('refusing and accepting alike, in size, colour and weight, side by side', async () => {
      const { element } = await setup();
      const [refuse, accept] = [buttonOf(element, 'Reject all'), buttonOf(element, 'Accept all')];
      const look = (button: Element) => {
        const { color, backgroundColor, borderColor, fontSize, fontWeight, padding } =
          getComputedStyle(button);
        const { width, height, top } = button.getBoundingClientRect();
        return { color, backgroundColor, borderColor, fontSize, fontWeight, padding, width, height, top };
      };
      expect(look(refuse)).to.deep.equal(look(accept));
      expect(refuse.part.value).to.equal(accept.part.value);
      for (const button of buttons(element)) expect(button.getBoundingClientRect().height).to.be.at.least(44);
    });

    it('the site’s own explanation, without its declarations', async () => {
      const { element } = await setup(
        { regime: 'eu' },
        {},
        {},
        html`
          <p>Chairs and crumbs.</p>
          <consent-purpose name="chat">Not for reading here</consent-purpose>
        `,
      );
      expect(words(element)).to.not.contain('would like to keep');
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(element.querySelector('consent-purpose')!.checkVisibility()).to.equal(false);
    });

    it('its own explanation when the children only declare', async () => {
      const { element } = await setup(
        { regime: 'eu' },
        {},
        {},
        html` <consent-purpose name="chat">Not for reading here</consent-purpose> `,
      );
      expect(words(element)).to.contain('would like to keep');
    });

    for (const [link, href] of [
      ['/privacy', `${location.origin}/privacy`],
      ['https://example.com/p', 'https://example.com/p'],
      ['javascript:alert(1)', undefined],
      ['data:text/html,x', undefined],
      ['http://[', undefined],
    ]) {
      it(`${href ? 'a' : 'no'} link to the privacy policy at ${link!}`, async () => {
        const { element } = await setup({ regime: 'eu' }, {}, { privacyPolicy: link });
        expect(element.shadowRoot!.querySelector('a')?.href).to.equal(href);
      });
    }

    it('a bar where the layout is none of ours', async () => {
      const { element } = await setup();
      const shape = () => [regionOf(element)!, ...buttons(element)].map((one) => one.getBoundingClientRect());
      const bar = shape();
      Object.assign(element, { layout: 'top quiet' });
      await element.updateComplete;
      expect(shape()).to.deep.equal(bar);
    });

    it('the preferences', async () => {
      const { element } = await setup();
      setTimeout(() => buttonOf(element, 'Let me choose').click());
      const event = await oneEvent(document, 'consent-open');
      expect(event.target).to.equal(element);
      expect(isShown(element)).to.equal(true);
    });
  });

  describe('puts on record', () => {
    it('that all was refused', async () => {
      const { element, consent } = await setup();
      await press(element, 'Reject all');
      expect(consent.snapshot.choices).to.deep.equal({
        functional: false,
        analytics: false,
        marketing: false,
      });
      expect(isShown(element)).to.equal(false);
    });

    it('that all was granted', async () => {
      const { element, consent } = await setup();
      await press(element, 'Accept all');
      expect(consent.snapshot.choices).to.deep.equal({ functional: true, analytics: true, marketing: true });
      expect(isShown(element)).to.equal(false);
    });

    it('no sale that Global Privacy Control has turned off', async () => {
      const { element, consent } = await setup({ regime: 'eu' }, { signals: { gpc: true } });
      await press(element, 'Accept all');
      expect(consent.isGranted('analytics')).to.equal(true);
      expect(consent.isGranted('marketing')).to.equal(false);
    });

    it('no choice when a notice is put away', async () => {
      const { element, consent } = await setup({ regime: 'ca' });
      expect(words(element))
        .to.contain('We use cookies')
        .and.contain('for extra features, statistics and advertising');
      await press(element, 'OK');
      expect(consent.export()?.choices).to.deep.equal({});
      expect(consent.isGranted('analytics')).to.equal(true);
      expect(isShown(element)).to.equal(false);
    });

    it('a script’s press as the site’s own act', async () => {
      const { element, consent } = await setup();
      await press(element, 'Accept all');
      expect(consent.export()?.source).to.equal('api');
    });

    it('a person’s press as the visitor’s', async () => {
      const { element, consent } = await setup();
      buttonOf(element, 'Accept all').focus();
      await sendKeys({ press: 'Enter' });
      expect(consent.export()?.source).to.equal('visitor');
    });

    it('nothing when the page cancels the decision, and stays', async () => {
      const { element, consent } = await setup();
      let choices;
      element.parentElement!.addEventListener('consent-decide', (event: ConsentDecideEvent) => {
        ({ choices } = event);
        event.preventDefault();
      });
      await press(element, 'Reject all');
      expect(choices).to.deep.equal({ functional: false, analytics: false, marketing: false });
      expect(consent.export()).to.equal(undefined);
      expect(isShown(element)).to.equal(true);
    });

    it('nothing on Escape', async () => {
      const { element, consent } = await setup();
      buttonOf(element, 'Accept all').focus();
      await sendKeys({ press: 'Escape' });
      expect(consent.export()).to.equal(undefined);
      expect(isShown(element)).to.equal(true);
    });
  });

  describe('leaves the page alone', () => {
    it('takes no focus when it comes', async () => {
      const { element, consent, link } = await setup();
      await press(element, 'Reject all');
      link.focus();
      consent.amend({ regime: 'eu', version: '2' });
      consent.refresh();
      await element.updateComplete;
      expect(focused()).to.equal(link);
    });

    it('gives the focus back to where it came from, and says what happened', async () => {
      const { element, link } = await setup();
      link.focus();
      buttonOf(element, 'Reject all').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(focused()).to.equal(link);
      expect(announcement(element)).to.equal('Your choice is saved.');
    });

    it('lets a keyboard go on from the start of the page when nothing had the focus before', async () => {
      const { element, link } = await setup();
      buttonOf(element, 'Reject all').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(focused()).to.equal(document.body);
      expect(document.body.hasAttribute('tabindex')).to.equal(false);
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(link);
    });

    it('leaves the focus alone that was elsewhere when another tab decided', async () => {
      const { element, consent, link } = await setup();
      link.focus();
      consent.withdraw();
      await element.updateComplete;
      expect(isShown(element)).to.equal(false);
      expect(focused()).to.equal(link);
      expect(announcement(element)).to.equal('');
    });

    it('covers nothing that has the focus, also at the end of a long page, and leaves no trace', async () => {
      const before = document.adoptedStyleSheets.length;
      const { element } = await setup();
      const foot = await fixture<HTMLElement>(
        html`<footer>
          ${[...Array(80).keys()].map((n) => html`<p><a href="#f${n}">Link ${n}</a></p>`)}
        </footer>`,
      );
      for (const link of foot.querySelectorAll('a')) {
        link.focus();
        await nextFrame();
        const [{ bottom }, { top }] = [
          link.getBoundingClientRect(),
          regionOf(element)!.getBoundingClientRect(),
        ];
        expect(Math.floor(bottom), link.textContent).to.be.at.most(Math.ceil(top));
      }
      await press(element, 'Reject all');
      expect(document.adoptedStyleSheets.length).to.equal(before);
    });

    it('shifts nothing', async () => {
      const { element, link } = await setup({ region: 'US-CA' });
      const { top, left } = link.getBoundingClientRect();
      element.consent = (await import('../../../src/consent/index.js')).createConsent({ regime: 'eu' });
      await element.updateComplete;
      await nextFrame();
      expect(isShown(element)).to.equal(true);
      expect(link.getBoundingClientRect()).to.include({ top, left });
    });
  });

  it('waits for its language, and speaks English when that fails', async () => {
    let fail: (reason: Error) => void = () => {};
    addLanguage('xh', () => new Promise((_, reject) => (fail = reject)));
    const element = await fixture(
      html`<consent-banner .consent=${createConsent({ regime: 'eu' })} locale="xh"></consent-banner>`,
    );
    expect(isShown(element)).to.equal(false);
    fail(new Error('offline'));
    await nextFrame();
    expect(words(element)).to.contain(en.banner.refuse);
    expect(regionOf(element)!.lang).to.equal(document.documentElement.lang === 'en' ? '' : 'en');
  });
});
