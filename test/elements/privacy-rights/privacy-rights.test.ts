import { expect, oneEvent } from '@open-wc/testing';
import { inside, pick, rights, setup, words } from './setup.js';

describe('<privacy-rights>', () => {
  it('names the rights of the place in plain words, with their articles', async () => {
    const { element } = await setup('DE');
    expect(rights(element)).to.include('Delete my data').and.include('Give me my data to take elsewhere');
    expect(words(element)).to.include('Your rights in Germany').and.include('Art. 17 GDPR');
    expect(rights(element)).to.not.include('Do not sell or share my personal information');
  });

  it('brings the visitor to the form, with the question answered', async () => {
    const { element, form } = await setup('DE');
    const ask = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.rights button')].find(
      ({ id }) => id === 'ask:correction',
    );
    ask!.click();
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector<HTMLInputElement>(':checked')?.value).to.equal('correction');
    expect(form.shadowRoot!.activeElement).to.equal(inside(form, 'h2'));
  });

  it('takes another request after one was accepted', async () => {
    const { element, form } = await setup('US-CA', { types: 'sale:opt-out marketing:opt-out' });
    const ask = (id: string) => inside(element, `[id="ask:${id}"]`)!.click();
    ask('sale:opt-out');
    await form.updateComplete;
    form.shadowRoot!.querySelector<HTMLButtonElement>('button')!.click();
    await oneEvent(form, 'privacy-request-accepted');
    ask('marketing:opt-out');
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector<HTMLInputElement>(':checked')?.value).to.equal('marketing:opt-out');
  });

  it('shows the rights of another place, and asks under its law', async () => {
    const page = await setup('DE');
    await pick(page, 'country', 'US');
    expect(rights(page.element)).to.include('Do not sell or share my personal information');
    expect(rights(page.element)).to.include('Appeal a decision about an earlier request');
    await pick(page, 'part-of', 'US-CA');
    expect(words(page.element))
      .to.include('Your rights in California')
      .and.include('Cal. Civ. Code § 1798.105');
    expect(rights(page.element)).to.not.include('Appeal a decision about an earlier request');
    expect([page.form.regime, page.form.region]).to.deep.equal(['us', 'US-CA']);
    await pick(page, 'country', 'BR');
    expect(words(page.element)).to.include('Art. 18 VI LGPD');
    expect(inside(page.element, '#part-of')).to.equal(null);
  });

  it('changes nothing about consent when another place is picked', async () => {
    const page = await setup('DE');
    await pick(page, 'country', 'US');
    expect(page.consent.snapshot.regime).to.not.equal('us');
    expect(page.consent.isGranted('marketing')).to.equal(false);
  });

  it('opts out at once, and says so', async () => {
    const { element, consent } = await setup('US-CA');
    expect(words(element)).to.include('You are not opted out.');
    inside(element, '.control .button')!.click();
    await element.updateComplete;
    expect(consent.isGranted('marketing')).to.equal(false);
    expect(consent.isGranted('analytics')).to.equal(true);
    expect(words(element)).to.include('You are opted out.');
    expect(inside(element, '.control .button:not(.quiet)')).to.equal(null);
  });

  it('says that somebody agreed only where somebody did, whatever rights are shown', async () => {
    const page = await setup('US-CA');
    const { element, consent } = page;
    await pick(page, 'country', 'DE');
    expect(consent.isGranted('marketing')).to.equal(true);
    expect(words(element)).to.include('You are not opted out.').and.not.include('you agreed');
    consent.decide({ marketing: true }, 'visitor');
    await element.updateComplete;
    expect(words(element)).to.include('because you agreed');
  });

  it('shows that a Global Privacy Control signal was honoured (11 CCR § 7025(c)(6))', async () => {
    const { element } = await setup('US-CA', {}, { signals: { gpc: true } });
    expect(words(element)).to.include('You are opted out.').and.include('Opt-Out Request Honored');
    expect(words(element)).to.include('Your browser sends Global Privacy Control');
  });

  it('offers the settings, as the footer link does', async () => {
    const { element } = await setup('DE');
    let asked = 0;
    element.addEventListener('consent-open', () => (asked += 1));
    [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.control button')].at(-1)!.click();
    expect(asked).to.equal(1);
  });

  const complaints = {
    DE: 'Art. 77 GDPR',
    GB: 'acknowledge it within 30 days',
    'US-CA': 'California Privacy Protection Agency',
    'US-VA': 'attorney general of your state',
    IN: 'Data Protection Board of India',
    BR: 'ANPD',
    MX: 'country has a data protection authority',
  };
  for (const [region, authority] of Object.entries(complaints)) {
    it(`says where to complain: ${region}`, async () => {
      const { element } = await setup(region);
      expect(words(element)).to.include(authority);
    });
  }

  it('names the pages of the advertising industry where there are some', async () => {
    const pagesIn = async (region: string) =>
      [...(await setup(region)).element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('section li a')].map(
        ({ hostname }) => hostname,
      );
    expect(await pagesIn('US-TX')).to.deep.equal(['optout.aboutads.info', 'optout.networkadvertising.org']);
    expect(await pagesIn('IT')).to.deep.equal(['www.youronlinechoices.eu']);
    expect(await pagesIn('BR')).to.deep.equal([]);
  });

  it('says whom to write to, as links that do nothing else', async () => {
    const { element } = await setup('DE', {
      contact: 'privacy@example.com',
      officer: '+49 30 555 0199',
      euRepresentative: 'javascript:alert(1)',
    });
    const links = [...element.shadowRoot!.querySelectorAll('dl a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['mailto:privacy@example.com', 'tel:+49305550199']);
    expect(words(element)).to.include('javascript:alert(1)');
  });

  it('tells whom to ask whose data it holds for other companies, where the site says that it does', async () => {
    const text = 'If you know us through another company';
    expect(words((await setup('DE')).element)).to.not.include(text);
    expect(words((await setup('DE', { processor: true })).element)).to.include(text);
  });

  it('says when it was last looked over', async () => {
    const { element } = await setup('DE', { lastUpdated: '2026-11-22' });
    expect(words(element)).to.include('Last updated on November 22, 2026.');
    const { element: other } = await setup('DE', { lastUpdated: 'yesterday' });
    expect(words(other)).to.not.include('Last updated');
  });

  it('offers what the site offers, in the list and in the form', async () => {
    const { element, form } = await setup('DE', { types: 'access deletion' });
    expect(rights(element)).to.deep.equal(['Show me my data', 'Delete my data']);
    expect(form.shadowRoot!.querySelectorAll('[name="/type"]')).to.have.length(2);
  });
});
