import { expect } from '@open-wc/testing';
import { createConsent, type PolicyInput } from '../../../src/consent/index.js';
import { Draft } from '../../../src/elements/consent-preferences/draft.js';
import { setVendor } from '../../../src/elements/consent-preferences/set-vendor.js';

const policy: PolicyInput = {
  regime: 'eu',
  vendors: [
    { id: 'one', name: 'One', purposes: 'analytics' },
    { id: 'two', name: 'Two', purposes: 'analytics' },
    { id: 'both', name: 'Both', purposes: 'functional marketing' },
    { id: 'either', name: 'Either', purposes: 'functional | marketing' },
  ],
};
const vendor = (id: string) => policy.vendors!.find((one) => one.id === id)!;
const setup = (changes: PolicyInput = {}) => new Draft(createConsent({ ...policy, ...changes }));

describe('a draft of choices', () => {
  it('refuses everything until something is switched', () => {
    expect(setup().choices()).to.deep.equal({ functional: false, analytics: false, marketing: false });
  });

  it('switches the vendors beneath a purpose with it, and names none of them', () => {
    const draft = setup();
    draft.setPurpose('analytics', true);
    expect(draft.vendorsOn('analytics')).to.deep.equal(['vendor:one', 'vendor:two']);
    expect(draft.choices()).to.deep.equal({ functional: false, analytics: true, marketing: false });
  });

  it('names a vendor that differs from its purpose', () => {
    const draft = setup();
    draft.setPurpose('analytics', true);
    setVendor(draft, 'analytics', vendor('two'), false);
    expect(draft.choices()).to.include({ analytics: true, 'vendor:two': false });
    expect(draft.choices()).not.to.have.property('vendor:one');
  });

  it('refuses a purpose whose last vendor was switched off', () => {
    const draft = setup();
    draft.setPurpose('analytics', true);
    setVendor(draft, 'analytics', vendor('one'), false);
    setVendor(draft, 'analytics', vendor('two'), false);
    expect(draft.choices()).to.deep.equal({ functional: false, analytics: false, marketing: false });
  });

  it('grants a purpose when its last vendor was switched on, and no other purpose that names the vendor', () => {
    const draft = setup({ vendors: [vendor('either')] });
    setVendor(draft, 'functional', vendor('either'), true);
    expect(draft.choices()).to.deep.equal({ functional: true, analytics: false, marketing: false });
  });

  it('grants no sale by way of a vendor that can do without it', () => {
    const draft = setup({ vendors: [vendor('either')] });
    setVendor(draft, 'marketing', vendor('either'), true);
    expect(draft.choices()).to.include({ marketing: false, 'vendor:either': true });
  });

  it('keeps a vendor off while one of the purposes it needs is off', () => {
    const draft = setup();
    draft.setPurpose('functional', true);
    expect(draft.isOn('vendor:both')).to.be.false;
    draft.setPurpose('marketing', true);
    expect(draft.isOn('vendor:both')).to.be.true;
  });

  it('offers a minor no sale, nor a vendor that cannot do without one', () => {
    const draft = setup({ minor: true });
    expect(draft.isOffered('marketing')).to.be.false;
    expect(draft.isOffered('vendor:both')).to.be.false;
    expect(draft.isOffered('vendor:either')).to.be.true;
    draft.setAll();
    expect(draft.choices()).to.include({ functional: true, analytics: true, marketing: false });
  });

  it('shows what another tab decides, except where the visitor has switched', () => {
    const draft = setup();
    draft.setPurpose('functional', true);
    draft.consent.decide({ functional: false, analytics: true }, 'other-tab');
    expect(draft.choices()).to.deep.equal({ functional: true, analytics: true, marketing: false });
  });

  it('is put on record as it was switched', () => {
    const draft = setup();
    draft.setPurpose('analytics', true);
    setVendor(draft, 'analytics', vendor('two'), false);
    setVendor(draft, 'functional', vendor('either'), true);
    draft.consent.decide(draft.choices(), 'visitor');
    const { snapshot } = draft.consent;
    expect(snapshot.granted).to.have.members(['necessary', 'analytics', 'vendor:one', 'vendor:either']);
  });
});
