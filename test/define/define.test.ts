import { expect } from '@open-wc/testing';

const tags = [
  'consent-banner',
  'consent-gate',
  'consent-preferences',
  'consent-purpose',
  'consent-tracker',
  'privacy-choices',
];

describe('define', () => {
  it('registers every element, with the store of the page', async () => {
    expect(tags.filter((tag) => customElements.get(tag))).to.deep.equal([]);
    const banner = document.createElement('consent-banner');
    banner.setAttribute('regime', 'eu');
    document.body.append(banner);
    await import('../../src/define/index.js');
    expect(tags.filter((tag) => !customElements.get(tag))).to.deep.equal([]);
    await (banner as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    expect(banner.shadowRoot!.querySelector('button')?.textContent).to.equal('Reject all');
    banner.remove();
  });
});
