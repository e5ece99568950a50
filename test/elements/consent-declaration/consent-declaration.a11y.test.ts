import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { accessibilityTree } from '../accessibility-tree.js';
import { acme, setup, vendors, type Declared } from './setup.js';
import { until } from '../until.js';

const isChromium = 'userAgentData' in navigator;

const states: Record<string, () => Promise<Declared>> = {
  undecided: () => setup(),
  decided: async () => {
    const page = await setup();
    page.consent.decide({ analytics: true, functional: false, marketing: false }, 'visitor');
    await page.element.updateComplete;
    return page;
  },
  signal: () => setup({ region: 'US-CA', vendors }, { signals: { gpc: true } }),
  narrow: () => setup(undefined, {}, '320px'),
};

describe('<consent-declaration> for everyone', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });

  afterEach(async () => {
    document.documentElement.removeAttribute('style');
    document.documentElement.dir = '';
    if (isChromium) await emulateMedia({ forcedColors: 'none', media: 'screen' });
  });

  for (const [name, show] of Object.entries(states)) {
    for (const scheme of ['light', 'dark']) {
      it(`has no fault that axe finds: ${name}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.documentElement.style.background = 'Canvas';
        const { element } = await show();
        await expect(element).to.be.accessible();
      });
    }
  }

  it('has no fault in forced colours', async function () {
    if (!isChromium) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    const { element } = await setup();
    await expect(element).to.be.accessible();
  });

  for (const width of ['60rem', '320px']) {
    it(`reads as headings and tables, whatever its rows look like: ${width}`, async () => {
      const { element } = await setup({ region: 'DE', purposes: [], vendors: [] }, {}, width);
      expect(accessibilityTree(element).split('\n').slice(0, 31)).to.deep.equal([
        '“You have not chosen yet.”',
        'button “Change my choices”',
        'region “Necessary”',
        '  heading “Necessary”',
        '  “Always on”',
        '  “Keeps the site working: signing in, the basket, security, this choice.”',
        '  heading “This site”',
        '  “Always on”',
        '  table “This site: what is stored in your browser”',
        '    “This site: what is stored in your browser”',
        '    rowgroup',
        '      row',
        '        columnheader',
        '          “Name”',
        '        columnheader',
        '          “What it does”',
        '        columnheader',
        '          “How long”',
        '        columnheader',
        '          “Where”',
        '    rowgroup',
        '      row',
        '        rowheader',
        '          “consent”',
        '        cell',
        '          “Remembers your choices. What you allow counts for 12 months; then you are asked again.”',
        '        cell',
        '          “13 months”',
        '        cell',
        '          “Cookie”',
        'region “Extra features”',
      ]);
    });
  }

  it('is walked through with Tab: the button, then the links', async () => {
    const { element, page } = await setup();
    // Without it the focus would leave the page, in Firefox for good.
    const next = page.appendChild(document.createElement('button'));
    page.tabIndex = -1;
    page.focus();
    const focused = () => element.shadowRoot!.activeElement?.textContent.trim();
    for (const name of ['Change my choices', 'Privacy policy of Acme Ads']) {
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(name);
      expect(getComputedStyle(element.shadowRoot!.activeElement!).outlineStyle).to.equal('solid');
    }
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(next);
  });

  it('opens the preferences with Enter', async () => {
    const { element, page } = await setup();
    let opened = 0;
    page.addEventListener('consent-open', () => (opened += 1));
    element.shadowRoot!.querySelector('button')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => opened > 0, 'the preferences to be asked for');
    expect(opened).to.equal(1);
  });

  it('fits into 320 pixels, however long a name is', async () => {
    const long = { ...acme, stores: { cookies: [`${'very_long_name_'.repeat(8)}*`] } };
    const { element, page } = await setup({ region: 'DE', vendors: [long, ...vendors] }, {}, '320px');
    expect(element.scrollWidth).to.be.at.most(320);
    for (const part of element.shadowRoot!.querySelectorAll('td, th, p, a, .title')) {
      const { right, width } = part.getBoundingClientRect();
      if (width > 1)
        expect(right).to.be.at.most(page.querySelector('div')!.getBoundingClientRect().right + 1);
    }
  });

  it('shows rows in a wide place and cards in a narrow one, each value with its label', async () => {
    const { element, page } = await setup();
    const cell = element.shadowRoot!.querySelector('td')!;
    const label = () => getComputedStyle(cell, '::before').content;
    expect([getComputedStyle(cell).display, label()]).to.deep.equal(['table-cell', 'none']);
    page.querySelector('div')!.style.inlineSize = '20rem';
    expect(getComputedStyle(cell).display).to.equal('grid');
    // Firefox tells where the words come from, and not the words.
    expect(label()).to.match(/^("What it does"|attr\(data-label\))/);
    expect(cell.dataset.label).to.equal('What it does');
  });

  it('runs the other way where the page does, and leaves names as they are written', async () => {
    document.documentElement.dir = 'rtl';
    const { element } = await setup();
    const [name, use] = element.shadowRoot!.querySelectorAll('tbody > tr:first-child > *');
    expect(name!.getBoundingClientRect().left).to.be.greaterThan(use!.getBoundingClientRect().left);
    expect(name!.querySelector('bdi')).not.to.equal(null);
  });

  it('prints without its button', async function () {
    if (!isChromium) this.skip();
    await emulateMedia({ media: 'print' });
    const { element } = await setup();
    expect(getComputedStyle(element.shadowRoot!.querySelector('button')!).display).to.equal('none');
  });
});
