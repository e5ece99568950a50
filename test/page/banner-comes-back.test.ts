import { expect } from '@open-wc/testing';
import { closePages, openPage } from './page.js';

/** Mutations are told to observers in a microtask. */
const observed = async () => {
  await Promise.resolve();
  await Promise.resolve();
};

describe('a banner that is taken out of the page', () => {
  afterEach(closePages);

  for (const [what, change] of Object.entries({
    'an attribute': (banner: Element) => banner.setAttribute('policy-version', '8'),
    'a purpose': (banner: Element) => {
      const purpose = banner.ownerDocument.createElement('consent-purpose');
      purpose.setAttribute('name', 'maps');
      banner.append(purpose);
    },
  })) {
    it(`states what it says when it is put back, and ${what} was changed meanwhile`, async () => {
      const page = await openPage('<consent-banner regime="eu"></consent-banner>');
      const consent = await page.start();
      const before = consent.policy;
      const banner = page.document.querySelector('consent-banner')!;
      banner.remove();
      await observed();
      change(banner);
      await observed();
      expect(consent.policy).to.equal(before);
      page.document.body.append(banner);
      await observed();
      expect(consent.policy).not.to.equal(before);
    });
  }
});
