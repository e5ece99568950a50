import { expect } from '@open-wc/testing';
import { createRecordStorage } from '../../src/page/record-storage.js';
import { blocked, closePages, cover, refuseCookies } from './page.js';

const storage = createRecordStorage(() => ({}));
const covered: (() => void)[] = [];

describe('the stored record', () => {
  afterEach(() => {
    covered.splice(0).forEach((uncover) => uncover());
    closePages();
  });

  it('is one cookie and nothing else', () => {
    expect(storage.save('first')).to.equal(true);
    expect(storage.save('second')).to.equal(true);
    expect(document.cookie).to.contain('consent=second');
    expect(localStorage).to.have.lengthOf(0);
    expect(storage.load()).to.deep.equal(['second']);
  });

  it('is kept in localStorage where the cookie is refused', () => {
    covered.push(refuseCookies());
    expect(storage.save('first')).to.equal(true);
    expect(document.cookie).not.to.contain('consent=');
    expect(storage.load()).to.deep.equal(['first']);
  });

  it('leaves localStorage once a cookie can be set again', () => {
    const allowCookies = refuseCookies();
    storage.save('first');
    allowCookies();
    storage.save('second');
    expect(localStorage).to.have.lengthOf(0);
    expect(storage.load()).to.deep.equal(['second']);
  });

  it('leaves no older cookie behind when the newer one is refused', () => {
    storage.save('a grant');
    covered.push(refuseCookies());
    storage.save('a refusal');
    expect(storage.load()).to.deep.equal(['a refusal']);
  });

  it('is read from both places, since the caller knows which is later', () => {
    document.cookie = 'consent=cookie; Path=/';
    localStorage.setItem('consent', 'mirror');
    expect(storage.load()).to.deep.equal(['cookie', 'mirror']);
  });

  it('has the name that the page gives it, also when that changes', () => {
    let name = 'first';
    const renamed = createRecordStorage(() => ({ 'cookie-name': name }));
    renamed.save('x');
    name = 'second';
    expect(renamed.load()).to.deep.equal([]);
  });

  it('is said not to be stored where neither place takes it', () => {
    covered.push(cover(window, 'localStorage', { get: blocked }));
    covered.push(refuseCookies());
    expect(storage.save('x')).to.equal(false);
  });

  it('is still stored as a cookie where localStorage is blocked', () => {
    covered.push(cover(window, 'localStorage', { get: blocked }));
    expect(storage.save('x')).to.equal(true);
    expect(storage.load()).to.deep.equal(['x']);
  });

  it('cannot be read where both are blocked, which is an error and not an empty answer', () => {
    covered.push(cover(window, 'localStorage', { get: blocked }));
    covered.push(cover(navigator, 'cookieEnabled', { get: () => false }));
    expect(() => storage.load()).to.throw();
  });

  it('is never the reason for an error when it is saved', () => {
    covered.push(cover(window, 'localStorage', { get: blocked }));
    covered.push(cover(document, 'cookie', { get: blocked, set: blocked }));
    expect(storage.save('x')).to.equal(false);
    expect(() => storage.load()).to.throw();
  });
});
