import { expect } from '@open-wc/testing';
import { scriptUrl } from '../../src/trackers/script-url.js';

const shared = Symbol.for('privacy-elements.script-url');
const address = 'https://acme.example/acme.js';

/** What the page has for Trusted Types while a test runs: not every engine has them, and the real ones keep their policies. */
const trustedTypes = (createPolicy: (name: string, rules: object) => unknown): void => {
  Object.defineProperty(window, 'trustedTypes', { value: { createPolicy }, configurable: true });
};

describe('the address of a script', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'trustedTypes');
  beforeEach(() => Reflect.deleteProperty(globalThis, shared));
  afterEach(() => {
    Reflect.deleteProperty(globalThis, shared);
    if (own) Object.defineProperty(window, 'trustedTypes', own);
    else Reflect.deleteProperty(window, 'trustedTypes');
  });

  it('goes through one policy, made when it is first needed', () => {
    const names: string[] = [];
    trustedTypes((name) => {
      names.push(name);
      return { createScriptURL: (url: string) => `${url}#trusted` };
    });
    expect(scriptUrl(address)).to.equal(`${address}#trusted`);
    expect(scriptUrl(address)).to.equal(`${address}#trusted`);
    expect(names).to.deep.equal(['privacy-elements']);
  });

  it('goes through the policy that another copy of the library has made', () => {
    trustedTypes(() => {
      throw new TypeError('There is one of that name.');
    });
    Object.assign(globalThis, { [shared]: { createScriptURL: (url: string) => `${url}#shared` } });
    expect(scriptUrl(address)).to.equal(`${address}#shared`);
  });

  it('is left as it is by the policy', () => {
    trustedTypes((_, rules) => rules);
    expect(scriptUrl(address)).to.equal(address);
  });

  it('stays a text where the page does not allow the policy', () => {
    trustedTypes(() => {
      throw new TypeError('refused by the Content-Security-Policy');
    });
    expect(scriptUrl(address)).to.equal(address);
  });

  it('stays a text where the browser has no Trusted Types', () => {
    Object.defineProperty(window, 'trustedTypes', { value: undefined, configurable: true });
    expect(scriptUrl(address)).to.equal(address);
  });
});
