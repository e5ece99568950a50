import { expect, fixture, html } from '@open-wc/testing';
import { createConsent, type Vendor } from '../../../src/consent/index.js';
import { acme, levelOf, quiet, rowsOf, setup, stateOf, stripe, vendors, words } from './setup.js';

describe('<consent-declaration>', () => {
  it('lists what each service stores: name, what for, how long, where', async () => {
    const { element } = await setup();
    expect(rowsOf(element, 'Acme Ads')).to.deep.equal([
      ['_acme_id', 'Recognises you when you come back', '13 months', 'Cookie and Local storage'],
      ['_acme_visit', 'Holds one visit together', 'Until you close the tab or the browser', 'Cookie'],
      ['acme.queue', 'Holds what is about to be sent', 'Until it is erased', 'Local storage'],
      ['acme_tab_*', '–', 'Until you close the tab or the browser', 'Session storage'],
      ['acmeDb', '–', '–', 'Database'],
    ]);
    expect(rowsOf(element, 'Stripe')).to.deep.equal([['__stripe_mid', 'Prevents fraud', '1 year', 'Cookie']]);
  });

  it('names the company, its privacy policy, and every purpose where there are several', async () => {
    const { element } = await setup();
    expect(words(element)).to.include('Provided by Acme Advertising, Inc.');
    expect(words(element)).to.include('Used for: Statistics and Advertising');
    const link = element.shadowRoot!.querySelector('a')!;
    expect([link.textContent, link.href]).to.deep.equal([
      'Privacy policy of Acme Ads',
      'https://acme.example/privacy',
    ]);
  });

  it('links to nothing that a visitor cannot be given', async () => {
    const bad = { ...acme, privacyPolicy: 'javascript:alert(1)' };
    const { element } = await setup({ region: 'DE', vendors: [bad] });
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
  });

  it('tells of a service once, and names it under its other purposes', async () => {
    const { element } = await setup();
    expect(element.shadowRoot!.querySelectorAll('table[aria-labelledby^="acme"]')).to.have.length(1);
    expect(words(element)).to.include('Used for this too: Acme Ads.');
  });

  it('says of a service that stores nothing that it does, and of one that says nothing, nothing', async () => {
    const silent: Vendor = { id: 'silent', name: 'Silent', purposes: 'functional' };
    const { element } = await setup({ region: 'DE', vendors: [quiet, silent] });
    expect(words(element).match(/Stores nothing in your browser\./g)).to.have.length(1);
  });

  it('says what is allowed now, and follows every change', async () => {
    const { element, consent } = await setup();
    const states = () =>
      ['Necessary', 'Stripe', 'Statistics', 'Quiet', 'Acme Ads'].map((name) => stateOf(element, name));
    expect(states()).to.deep.equal(['Always on', 'Always on', 'Not allowed', 'Not allowed', 'Not allowed']);
    consent.decide({ analytics: true, marketing: true, 'vendor:quiet': false }, 'visitor');
    await element.updateComplete;
    expect(states()).to.deep.equal(['Always on', 'Always on', 'Allowed', 'Not allowed', 'Allowed']);
    consent.withdraw('visitor');
    await element.updateComplete;
    expect(states()).to.deep.equal(['Always on', 'Always on', 'Not allowed', 'Not allowed', 'Not allowed']);
  });

  it('says when the visitor last chose', async () => {
    const clock = () => Date.UTC(2026, 10, 22, 12);
    const { element, consent } = await setup(undefined, { clock });
    expect(words(element)).to.include('You have not chosen yet.');
    consent.decide({ analytics: true }, 'visitor');
    await element.updateComplete;
    expect(words(element)).to.include('You last chose on November 22, 2026.');
  });

  it('takes no signal of the browser for a choice', async () => {
    const { element } = await setup({ region: 'US-CA', vendors }, { signals: { gpc: true } });
    expect(words(element)).to.include('You have not chosen yet.');
    expect([stateOf(element, 'Statistics'), stateOf(element, 'Advertising')]).to.deep.equal([
      'Allowed',
      'Not allowed',
    ]);
  });

  it('lists a tracker that is added while the page is open, and no longer one that has gone', async () => {
    const { element, consent } = await setup({ region: 'DE' });
    const forget = consent.track(acme);
    await element.updateComplete;
    expect(rowsOf(element, 'Acme Ads')).to.have.length(5);
    forget();
    await element.updateComplete;
    expect(words(element)).not.to.include('Acme');
  });

  it('shows nothing without a store, and everything when one comes', async () => {
    const element = await fixture<HTMLElementTagNameMap['consent-declaration']>(
      html`<consent-declaration></consent-declaration>`,
    );
    expect(words(element)).to.equal('');
    element.consent = createConsent({ region: 'DE', vendors });
    await element.updateComplete;
    expect(stateOf(element, 'Acme Ads')).to.equal('Not allowed');
  });

  it('shows the site’s own words for a purpose', async () => {
    const purposes = [
      { id: 'research', label: 'University research', description: 'Asks how people sleep.' },
    ];
    const { element } = await setup({ region: 'DE', purposes });
    expect(stateOf(element, 'University research')).to.equal('Not allowed');
    expect(words(element)).to.include('Asks how people sleep.');
  });

  it('has headings that fit into any page', async () => {
    const { element } = await setup();
    const levels = () => [levelOf(element, 'Necessary'), levelOf(element, 'Stripe')];
    expect(levels()).to.deep.equal(['2', '3']);
    const table: [number, string[]][] = [
      [4, ['4', '5']],
      [1, ['1', '2']],
      [9, ['5', '6']],
      [-1, ['1', '2']],
      [NaN, ['2', '3']],
      [2.9, ['2', '3']],
    ];
    for (const [level, expected] of table) {
      element.level = level;
      await element.updateComplete;
      expect(levels(), String(level)).to.deep.equal(expected);
    }
  });

  it('opens the preferences with its button', async () => {
    const { element, page } = await setup();
    const opened: EventTarget[] = [];
    page.addEventListener('consent-open', ({ target, cancelable }) => cancelable && opened.push(target!));
    element.shadowRoot!.querySelector('button')!.click();
    expect(opened).to.deep.equal([element]);
  });
});

describe('<consent-declaration>: the site’s own cookie', () => {
  const own = async (policy: Parameters<typeof setup>[0]) => {
    const { element } = await setup(policy);
    return rowsOf(element, 'This site')[0];
  };
  const counts = (duration: string) =>
    `Remembers your choices. What you allow counts for ${duration}; then you are asked again.`;

  it('stands first among what is necessary', async () => {
    const { element } = await setup({ region: 'DE', vendors: [stripe] });
    const [first] = element.shadowRoot!.querySelectorAll('.vendor [role=heading]');
    expect(first!.textContent.trim()).to.equal('This site');
    expect(stateOf(element, 'This site')).to.equal('Always on');
  });

  const rows: [what: string, policy: Parameters<typeof setup>[0], duration: string][] = [
    ['in Germany', { region: 'DE' }, '12 months'],
    ['in France, whose authority says six (CNIL)', { region: 'FR' }, '6 months'],
    ['where the place is unknown', {}, '6 months'],
    ['in California', { region: 'US-CA' }, '12 months'],
    ['where the site asks more often', { region: 'DE', expiry: 3 }, '3 months'],
    ['where the site would ask less often', { region: 'DE', expiry: 24 }, '12 months'],
  ];
  for (const [what, policy, duration] of rows) {
    it(`says how long a consent counts ${what}`, async () => {
      expect(await own(policy)).to.deep.equal(['consent', counts(duration), '13 months', 'Cookie']);
    });
  }

  it('has the name that the banner gives it, under the name of the site', async () => {
    const page = await fixture<HTMLElement>(
      html`<main>
        <consent-banner cookie-name="choice" controller="Tern Pottery"></consent-banner>
        <consent-declaration .consent=${createConsent({ region: 'DE' })}></consent-declaration>
      </main>`,
    );
    const element = page.querySelector('consent-declaration')!;
    await element.updateComplete;
    expect(rowsOf(element, 'Tern Pottery')[0]![0]).to.equal('choice');
    Object.assign(element, { cookieName: 'mine', controller: 'Tern' });
    await element.updateComplete;
    expect(rowsOf(element, 'Tern')[0]![0]).to.equal('mine');
  });
});
