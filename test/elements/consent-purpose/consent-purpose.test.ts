import { expect, fixture, html } from '@open-wc/testing';
import { ConsentPurposeElement } from '../../../src/elements/consent-purpose/consent-purpose.js';
import { testContract } from '../contract.js';

testContract({
  elementClass: ConsentPurposeElement,
  defaults: { name: undefined, label: undefined, description: undefined, sale: false },
  attributes: [
    ['name', 'name', 'chat'],
    ['label', 'label', 'Chat'],
    ['description', 'description', 'Talk to us'],
    ['sale', 'sale', true],
  ],
});

describe('<consent-purpose>', () => {
  it('shows nothing, not even the text inside it', async () => {
    const page = await fixture<HTMLElement>(html`<p><consent-purpose>Words for later</consent-purpose></p>`);
    expect(page.getBoundingClientRect().height).to.equal(0);
    expect(page.innerText).to.equal('');
  });
});
