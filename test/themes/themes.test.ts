import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { checkDesign } from '../../src/themes/check.js';
import { setup } from '../elements/consent-banner/setup.js';
import { dress, states, themes } from './stage.js';

const isChromium = 'userAgentData' in navigator;

describe('themes', () => {
  let undress = () => {};

  beforeEach(() => {
    document.documentElement.lang = 'en';
  });

  afterEach(() => {
    undress();
  });

  for (const theme of ['no theme', ...themes]) {
    for (const scheme of ['light', 'dark']) {
      for (const [state, show] of Object.entries(states)) {
        it(`${theme}, ${scheme}: ${state} can be read and used, and its choices are equal`, async () => {
          undress = dress(theme, scheme);
          await show();
          expect(checkDesign()).to.deep.equal([]);
        });
      }
    }
  }

  for (const theme of ['no theme', ...themes]) {
    for (const [state, show] of Object.entries(states)) {
      it(`${theme}, forced colours: ${state} can be read and used, and its choices are equal`, async function () {
        if (!isChromium) this.skip();
        undress = dress(theme);
        await emulateMedia({ forcedColors: 'active' });
        await show();
        const faults = checkDesign();
        await emulateMedia({ forcedColors: 'none' });
        expect(faults).to.deep.equal([]);
      });
    }
  }

  it('forced colours: a theme that insists on a faint colour of its own is found', async function () {
    if (!isChromium) this.skip();
    undress = dress('', 'light', 'consent-banner::part(title) { forced-color-adjust: none; color: #ddd }');
    await emulateMedia({ forcedColors: 'active' });
    await setup();
    const faults = checkDesign();
    await emulateMedia({ forcedColors: 'none' });
    expect(faults.map(({ rule, where }) => `${rule}: ${where}`)).to.deep.equal([
      'text: title “May we use cookies?”',
    ]);
  });

  for (const scheme of ['light', 'dark']) {
    for (const [state, show] of Object.entries(states)) {
      it(`high-contrast, ${scheme}: ${state} has 7:1 in words and 4.5:1 in lines`, async () => {
        undress = dress('high-contrast', scheme);
        await show();
        expect(checkDesign(document, { text: 7, control: 4.5 })).to.deep.equal([]);
      });
    }
  }

  for (const theme of themes) {
    it(`${theme}: the compact measure keeps words readable, choices equal and targets 44 px high`, async () => {
      undress = dress(theme, 'light', ':root { --privacy-space: 0.625rem; --privacy-font-size: 0.875rem }');
      const { element } = await setup();
      expect(checkDesign()).to.deep.equal([]);
      for (const button of element.shadowRoot!.querySelectorAll('button'))
        expect(button.getBoundingClientRect().height).to.be.at.least(44);
    });

    it(`${theme}: nothing moves for visitors who want less motion`, async function () {
      if (!isChromium) this.skip();
      undress = dress(theme);
      await emulateMedia({ reducedMotion: 'reduce' });
      const { element } = await setup();
      const moving = element.shadowRoot!.getAnimations();
      await emulateMedia({ reducedMotion: 'no-preference' });
      expect(moving).to.deep.equal([]);
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`the colours of the browser do, ${scheme}`, async () => {
      const system = ':root { --privacy-color-surface: Canvas; --privacy-color-text: CanvasText }';
      undress = dress('', scheme, system);
      await setup();
      expect(checkDesign()).to.deep.equal([]);
    });

    it(`the banner that the guide rebuilds can be read and used, and its choices are equal, ${scheme}`, async () => {
      const guide = await (await fetch('/docs/theming.md')).text();
      const css = /```css\n(consent-banner \{.*?)```/s.exec(guide)![1]!;
      undress = dress('', scheme, css);
      const words = html`<span slot="title">Crumbs?</span>
        <p>Acme would like to count which chairs people look at.</p>`;
      const { element } = await setup({ regime: 'eu' }, {}, { layout: 'sheet', privacyPolicy: '/p' }, words);
      expect(checkDesign()).to.deep.equal([]);
      expect(getComputedStyle(element.shadowRoot!.querySelector('section')!).borderTopWidth).to.equal('2px');
    });
  }

  it('let the banner rise for everybody else', async () => {
    undress = dress('neutral');
    const { element } = await setup();
    expect(element.shadowRoot!.getAnimations()).to.have.lengthOf(1);
  });
});
