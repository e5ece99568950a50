import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessibilityTree } from '../accessibility-tree.js';
import { button, setup } from './setup.js';

const signals = { gpc: true };

describe('<privacy-choices> for everyone', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  for (const scheme of ['light', 'dark']) {
    for (const region of ['US-CA', 'DE']) {
      it(`has no fault that axe finds, in ${region} and in the ${scheme}`, async () => {
        document.documentElement.style.cssText = `color-scheme: ${scheme}; color: CanvasText; background: Canvas`;
        const { element } = await setup({ region }, { signals });
        await expect(element).to.be.accessible();
      });
    }
  }

  it('has no fault around a link of the site’s own', async () => {
    const { element } = await setup({ regime: 'eu' }, {}, html`<a href="/privacy">Privacy</a>`);
    await expect(element).to.be.accessible();
    expect(accessibilityTree(element)).to.equal('link “Privacy”');
  });

  it('reads as a button, the icon unsaid, and what became of the signal', async () => {
    const { element } = await setup({ region: 'US-CA' }, { signals });
    expect(accessibilityTree(element)).to.equal('button “Your Privacy Choices”\n“Opt-Out Request Honored”');
  });

  it('is reached with Tab and shows it', async () => {
    const { element } = await setup({ regime: 'eu' });
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(button(element));
    expect(getComputedStyle(button(element)!).outlineStyle).to.equal('solid');
  });
});
