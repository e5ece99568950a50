import { expect, fixture, html } from '@open-wc/testing';
import { ConsentPurposeElement } from '../../../src/elements/consent-purpose/consent-purpose.js';
import { register } from '../../../src/ui/register.js';
import { accessibilityTree } from '../accessibility-tree.js';

register(ConsentPurposeElement);

describe('<consent-purpose> for everyone', () => {
  it('is nothing to a screen reader', async () => {
    const page = await fixture<HTMLElement>(
      html`<main><consent-purpose>Words for later</consent-purpose></main>`,
    );
    await expect(page).to.be.accessible();
    expect(accessibilityTree(page)).to.equal('main');
  });
});
