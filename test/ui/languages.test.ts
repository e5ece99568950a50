import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { createConsent } from '../../src/consent/index.js';
import { ConsentBannerElement } from '../../src/elements/consent-banner/consent-banner.js';
import { PrivacyChoicesElement } from '../../src/elements/privacy-choices/privacy-choices.js';
import { addLanguage, reword } from '../../src/locales/languages.js';
import { register } from '../../src/ui/register.js';
import { until } from '../elements/until.js';

register(ConsentBannerElement);
customElements.define(PrivacyChoicesElement.tagName, PrivacyChoicesElement);

const words = (element: Element): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const says = (element: Element, sentence: string) =>
  until(() => words(element).includes(sentence), `“${sentence}” in “${words(element)}”`);

const banner = async (lang?: string) => {
  document.documentElement.lang = lang ?? 'en';
  const consent = createConsent({ regime: 'eu' });
  return fixture(html`<consent-banner .consent=${consent}></consent-banner>`);
};

describe('the languages that come with the library', () => {
  afterEach(() => (document.documentElement.lang = 'en'));

  it('stand there whole as soon as the page is in one of them, and nothing is said in English before', async () => {
    const element = await banner('de');
    expect(words(element)).not.to.contain('Reject all');
    await says(element, 'Alle ablehnen');
    expect(words(element)).to.contain('Alle akzeptieren').and.not.contain('Accept all');
    expect(element.shadowRoot!.querySelector('section')!.hasAttribute('lang')).to.equal(false);
  });

  it('follow the page', async () => {
    const element = await banner('fr');
    await says(element, 'Tout refuser');
    document.documentElement.lang = 'en';
    await says(element, 'Reject all');
    document.documentElement.lang = 'ja';
    await says(element, 'すべて拒否');
  });

  it('leave what somebody reads until the other words have come', async () => {
    const element = await banner();
    const section = () => element.shadowRoot!.querySelector('section');
    const before = section();
    await says(element, 'Reject all');
    document.documentElement.lang = 'pl';
    await nextFrame();
    expect(words(element)).not.to.equal('');
    await says(element, 'Odrzuć wszystkie');
    expect(section()).to.equal(before);
  });

  it('are read from right to left where they are written so', async () => {
    const element = await banner();
    element.setAttribute('locale', 'ar');
    const section = () => element.shadowRoot!.querySelector('section');
    await until(() => section()?.dir === 'rtl');
    expect(section()!.lang).to.equal('ar');
  });

  it('are for the footer link too, which waits for its words', async () => {
    document.documentElement.lang = 'de';
    const consent = createConsent({ regime: 'eu' });
    const link = await fixture(html`<privacy-choices .consent=${consent}></privacy-choices>`);
    await says(link, 'Cookie-Einstellungen');
  });

  it('are left for English by what is in none of them', async () => {
    await says(await banner('sw'), 'Reject all');
  });

  it('are left for English where one does not arrive', async () => {
    addLanguage('x-far', () => Promise.reject(new Error('offline')));
    await says(await banner('x-far'), 'Reject all');
  });

  it('may say a sentence as a site wants it', async () => {
    const element = await banner('de');
    await says(element, 'Alle ablehnen');
    reword('de', { banner: { refuse: 'Nein danke' } });
    await says(element, 'Nein danke');
    expect(words(element)).to.contain('Alle akzeptieren');
    reword('en', { banner: { refuse: 'No, thanks' } });
    document.documentElement.lang = 'en';
    await says(element, 'No, thanks');
    reword('de', {});
    reword('en', {});
    await says(element, 'Reject all');
  });
});
