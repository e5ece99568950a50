import { expect } from '@open-wc/testing';
import { createConsent } from '../../src/consent/index.js';
import { pageConsent, provideConsent } from '../../src/ui/page-consent.js';

describe('the store of the page', () => {
  it('is asked for when it is needed, and the first who provides it stays', () => {
    expect(pageConsent()).to.equal(undefined);
    const consent = createConsent();
    let asked = 0;
    provideConsent(() => {
      asked += 1;
      return consent;
    });
    provideConsent(() => createConsent());
    expect(asked).to.equal(0);
    expect(pageConsent()).to.equal(consent);
  });
});
