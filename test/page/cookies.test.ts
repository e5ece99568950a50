import { expect } from '@open-wc/testing';
import { domainsOf, expireCookie, readCookies, writeCookie } from '../../src/page/cookies.js';
import { closePages, openPage, refuseCookies } from './page.js';

describe('cookies', () => {
  afterEach(closePages);

  it('come back as they were written', () => {
    expect(writeCookie('consent', 'v=1&id=a&choices=-analytics.~acme')).to.equal(true);
    expect(readCookies('consent')).to.deep.equal(['v=1&id=a&choices=-analytics.~acme']);
  });

  it('are replaced and not piled up', () => {
    writeCookie('consent', 'first');
    writeCookie('consent', 'second');
    expect(readCookies('consent')).to.deep.equal(['second']);
  });

  it('are known by their whole name', () => {
    document.cookie = 'my-consent=1';
    document.cookie = 'consent2=2';
    document.cookie = 'other=consent=3';
    expect(readCookies('consent')).to.deep.equal([]);
  });

  it('of one name are all read, on whatever path they were set', async () => {
    const page = await openPage();
    page.document.cookie = 'consent=deep; Path=/test/page';
    page.document.cookie = 'consent=wide; Path=/';
    writeCookie('elsewhere', 'x');
    // This document lies on another path, and the frame is asked as the code would ask it.
    const seen = page.document.cookie.split('; ').filter((pair) => pair.startsWith('consent='));
    expect(seen).to.have.members(['consent=deep', 'consent=wide']);
    page.document.cookie = 'consent=; Path=/test/page; Max-Age=0';
  });

  it('are removed wherever they were set', () => {
    document.cookie = 'consent=host; Path=/';
    document.cookie = `consent=domain; Path=/; Domain=${location.hostname}`;
    expireCookie('consent');
    expect(readCookies('consent')).to.deep.equal([]);
  });

  it('are kept on the host where the wished domain is refused', () => {
    expect(writeCookie('consent', 'x', 'elsewhere.example')).to.equal(true);
    expect(readCookies('consent')).to.deep.equal(['x']);
  });

  it('that the browser refuses are said not to be kept', () => {
    const allowCookies = refuseCookies();
    expect(writeCookie('consent', 'x')).to.equal(false);
    allowCookies();
    expect(readCookies('consent')).to.deep.equal([]);
  });

  it('survive a name that is a regular expression', () => {
    expect(writeCookie('con.sent*', 'x')).to.equal(true);
    expect(readCookies('con.sent*')).to.deep.equal(['x']);
    expect(readCookies('conXsent*')).to.deep.equal([]);
  });
});

describe('the domains to try', () => {
  const table: [host: string, ...domains: (string | undefined)[]][] = [
    ['www.shop.example', 'shop.example', 'www.shop.example', undefined],
    ['shop.example', 'shop.example', undefined],
    ['a.b.shop.co.uk', 'co.uk', 'shop.co.uk', 'b.shop.co.uk', 'a.b.shop.co.uk', undefined],
    // One label has no parent that a cookie could be set for.
    ['localhost', undefined],
  ];
  for (const [host, ...domains] of table) {
    it(`of ${host} run from the widest to the host alone`, () =>
      expect(domainsOf(host)).to.deep.equal(domains));
  }

  it('end with the host alone for addresses as well', () => {
    for (const host of ['127.0.0.1', '[::1]', '']) expect(domainsOf(host).at(-1)).to.equal(undefined);
  });
});
