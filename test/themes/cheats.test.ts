import { expect } from '@open-wc/testing';
import { checkDesign, type DesignFault } from '../../src/themes/check.js';
import { setup as banner } from '../elements/consent-banner/setup.js';
import { setup as gate } from '../elements/consent-gate/setup.js';
import { setup as preferences } from '../elements/consent-preferences/setup.js';
import { setup as form } from '../elements/privacy-request-form/setup.js';
import { dress } from './stage.js';

/** What somebody might write who wants one answer more than the other, and what it is called. */
const cheats: Record<string, readonly [css: string, rule: DesignFault['rule'], where: RegExp]> = {
  'a wider button to accept': [
    'actions { display: grid; grid-template-columns: 1fr 3fr }',
    'unequal',
    /width$/,
  ],
  'buttons as wide as their words': ['button { flex: none }', 'unequal', /width$/],
  'accepting first': ['actions { display: flex; flex-direction: row-reverse }', 'unequal', /order$/],
  'refusing far away': [
    'actions { display: grid; grid-template-columns: 1fr 1fr; column-gap: 8rem }',
    'unequal',
    /order$/,
  ],
  'one answer faded': ['actions { mask-image: linear-gradient(90deg, #0003, #000) }', 'effect', /^actions/],
  'everything but one answer blurred': ['button { filter: blur(1px) }', 'effect', /^button/],
  'a gradient across the window': [
    'button { background: linear-gradient(90deg, #eee 50%, #060 50%) fixed }',
    'effect',
    /Reject all/,
  ],
  'a veil over one answer': [
    'actions::after { content: ""; position: absolute; inset: 0 50% 0 0; background: #fffc; pointer-events: none }',
    'effect',
    /^actions/,
  ],
  'one answer cut off': [
    'actions { display: grid; block-size: 44px; overflow: hidden; position: static }',
    'unseen',
    /Accept all/,
  ],
  'no way to choose one by one': ['quiet-button { display: none }', 'unseen', /Let me choose/],
  'words that nobody can read': ['text { color: #999 }', 'text', /^title/],
  'words on a picture': ['banner { background: linear-gradient(#fff, #eee) }', 'text', /^title/],
  'faint words by transparency': ['text { opacity: 0.4 }', 'text', /^title/],
  'a button that is no more than its words': [
    'quiet-button { border-color: #eee }',
    'control',
    /Let me choose/,
  ],
  'no focus ring': ['button:focus-visible { outline: none }', 'focus', /Reject all/],
  'a focus ring in the colour of the page': [
    'button:focus-visible { outline-color: #eee }',
    'focus',
    /Reject all/,
  ],
};

const rulesIn = (faults: readonly DesignFault[]) => faults.map(({ rule, where }) => `${rule}: ${where}`);

describe('the check of a theme', () => {
  let undress = () => {};

  const wear = (css: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    undress = dress(sheet);
  };

  beforeEach(() => {
    document.documentElement.lang = 'en';
  });

  afterEach(() => {
    undress();
  });

  for (const [name, [css, rule, where]] of Object.entries(cheats)) {
    it(`finds ${name}`, async () => {
      wear(css.replace(/^([\w-]+)/, 'consent-banner::part($1)'));
      await banner({ regime: 'eu' }, {}, { layout: 'box' });
      const found = checkDesign().filter((fault) => fault.rule === rule && where.test(fault.where));
      expect(found, rulesIn(checkDesign()).join('\n')).to.not.be.empty;
      expect(found[0]!.element).to.equal('consent-banner');
    });
  }

  it('finds colours that do not stand out, and says how much they do', async () => {
    wear(':root { --privacy-color-accent: #8ab; --privacy-color-accent-text: #fff }');
    await banner();
    expect(checkDesign().filter(({ rule }) => rule === 'text')).to.deep.equal([
      {
        element: 'consent-banner',
        rule: 'text',
        where: 'button “Reject all”',
        found: '2.46:1',
        needed: '4.5:1',
      },
      {
        element: 'consent-banner',
        rule: 'text',
        where: 'button “Accept all”',
        found: '2.46:1',
        needed: '4.5:1',
      },
    ]);
  });

  it('finds a surface that lets the page through', async () => {
    wear(':root { --privacy-color-surface: #fff5 }');
    await banner();
    expect(rulesIn(checkDesign())).to.include('text: title “May we use cookies?”');
  });

  it('finds unequal buttons in the preferences', async () => {
    wear('consent-preferences::part(actions) { display: grid; grid-template-columns: 1fr 3fr 1fr }');
    await preferences();
    expect(rulesIn(checkDesign())).to.include('unequal: button “Reject all” and button “Accept all”: width');
  });

  it('finds switches that cannot be seen', async () => {
    wear('consent-preferences::part(switch) { border-color: #ddd } :root { --privacy-color-muted: #ddd }');
    await preferences();
    expect(rulesIn(checkDesign())).to.include('control: switch “Statistics”');
  });

  it('finds fields without an edge', async () => {
    wear('privacy-request-form::part(input) { border: 0 }');
    const { element } = await form({ types: 'access' });
    await element.updateComplete;
    expect(rulesIn(checkDesign())).to.include('control: input “Full name”');
  });

  it('finds words over a picture of the site’s own', async () => {
    wear('consent-gate::part(text) { background: none }');
    const { element } = await gate();
    element.insertAdjacentElement('beforeend', Object.assign(new Image(), { slot: 'poster', alt: '' }));
    await element.updateComplete;
    expect(rulesIn(checkDesign())).to.include('text: title “A chair is made”');
  });

  it('leaves the focus where it was', async () => {
    const { link } = await banner();
    link.focus();
    checkDesign();
    expect(document.activeElement).to.equal(link);
  });

  it('looks only where it is asked to', async () => {
    wear(':root { --privacy-color-text: #ccc }');
    await banner();
    expect(checkDesign(document.createElement('div'))).to.deep.equal([]);
  });
});
