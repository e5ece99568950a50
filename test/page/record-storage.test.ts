import { expect } from '@open-wc/testing';
import { createRecordStorage } from '../../src/page/record-storage.js';
import { blocked, closePages, cover, refuseCookies } from './page.js';

const storage = createRecordStorage(() => ({}));
const covered: (() => void)[] = [];
const today = () => String(Math.floor(Date.now() / 86_400_000));

/** Every cookie that is written from now on. */
const watchCookies = (): string[] => {
  const written: string[] = [];
  const read = () => Reflect.get(Document.prototype, 'cookie', document) as unknown;
  const write = (text: string) => {
    written.push(text);
    Reflect.set(Document.prototype, 'cookie', text, document);
  };
  covered.push(cover(document, 'cookie', { get: read, set: write }));
  return written;
};

describe('the stored record', () => {
  afterEach(async () => {
    covered.splice(0).forEach((uncover) => uncover());
    await closePages();
  });

  it('is one cookie, with the day on which it was written beside it', () => {
    expect(storage.save('first')).to.equal(true);
    expect(storage.save('second')).to.equal(true);
    expect(document.cookie).to.contain('consent=second');
    expect(Object.entries(localStorage)).to.deep.equal([['consent', today()]]);
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
    expect(Object.entries(localStorage)).to.deep.equal([['consent', today()]]);
    expect(storage.load()).to.deep.equal(['second']);
  });

  it('is written anew once a day, because browsers forget what a script wrote long ago', () => {
    storage.save('v=1&id=1');
    const written = watchCookies();
    expect(storage.load()).to.deep.equal(['v=1&id=1']);
    expect(written).to.deep.equal([]);
    for (const day of ['1', null]) {
      if (day) localStorage.setItem('consent', day);
      else localStorage.removeItem('consent');
      expect(storage.load()).to.deep.equal(['v=1&id=1']);
      const last = written.splice(0).at(-1) ?? '';
      expect(last).to.match(/^consent=v=1&id=1; Path=\/; Max-Age=34000000/);
      expect(storage.load()).to.deep.equal(['v=1&id=1']);
      expect(written).to.deep.equal([]);
    }
  });

  it('is written anew on every page where nothing can tell the day', () => {
    storage.save('v=1&id=1');
    covered.push(cover(window, 'localStorage', { get: blocked }));
    const written = watchCookies();
    for (let page = 0; page < 2; page += 1) {
      storage.load();
      expect(written.splice(0)).not.to.deep.equal([]);
    }
  });

  it('is left to the caller while there are two', () => {
    document.cookie = 'consent=v=1&id=1; Path=/';
    localStorage.setItem('consent', 'v=1&id=2');
    const written = watchCookies();
    expect(storage.load()).to.deep.equal(['v=1&id=1', 'v=1&id=2']);
    expect([written, localStorage.getItem('consent')]).to.deep.equal([[], 'v=1&id=2']);
  });

  it("does not lengthen the life of somebody else's cookie with the same name", () => {
    document.cookie = 'consent=yes; Path=/';
    const written = watchCookies();
    expect(storage.load()).to.deep.equal(['yes']);
    expect(written).to.deep.equal([]);
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
