import { expect, fixture, html } from '@open-wc/testing';
import { ConsentTrackerElement } from '../../../src/elements/consent-tracker/consent-tracker.js';
import { register } from '../../../src/ui/register.js';
import { accessibilityTree } from '../accessibility-tree.js';

register(ConsentTrackerElement);

describe('<consent-tracker> for everyone', () => {
  it('is nothing to a screen reader', async () => {
    const page = await fixture<HTMLElement>(
      html`<main><consent-tracker>Words for later</consent-tracker></main>`,
    );
    await expect(page).to.be.accessible();
    expect(accessibilityTree(page)).to.equal('main');
  });
});
