import { expect } from '@open-wc/testing';
import type { Stores } from '../../src/consent/index.js';
import { erase } from '../../src/page/eraser.js';
import { blocked, closePages, cover, openPage, paths } from './page.js';

const isOurs = (name: string) => name === 'consent';
const cookies = () => document.cookie.split('; ').map((pair) => pair.split('=')[0]);

describe('erasing what a tracker stored', () => {
  afterEach(closePages);

  it('takes the cookies it names, and leaves the others', () => {
    for (const name of ['_acme', '_acme_id', '_acm', 'x_acme', 'consent'])
      document.cookie = `${name}=1; Path=/`;
    erase({ cookies: ['_acme*'] }, isOurs);
    expect(cookies()).to.have.members(['_acm', 'x_acme', 'consent']);
  });

  it('finds cookies on every path above the page, also under one name', async () => {
    const page = await openPage();
    paths.forEach((path, n) => {
      page.document.cookie = `_deep${n}=1; Path=${path}`;
      page.document.cookie = `_deep=1; Path=${path}`;
    });
    expect(page.document.cookie.match(/_deep/g)).to.have.lengthOf(12);
    await page.run(
      `import { erase } from '/src/page/eraser.ts'; erase({ cookies: ['_deep*'] }, () => false);`,
    );
    expect(page.document.cookie).not.to.contain('_deep');
  });

  it('leaves a cookie of this site that bears the name of another site’s', () => {
    document.cookie = 'PREF=ours; Path=/';
    document.cookie = '_acme=1; Path=/';
    erase({ cookies: [{ name: 'PREF', host: 'video.example' }, { name: '_acme' }] }, isOurs);
    expect(cookies()).to.include('PREF').and.not.include('_acme');
  });

  it('reads names as they are, and only the star as a pattern', () => {
    for (const name of ['a.b', 'aXb', 'a+b', 'aab']) localStorage.setItem(name, '1');
    erase({ localStorage: ['a.b', 'a+b'] }, isOurs);
    expect(Object.keys(localStorage)).to.have.members(['aXb', 'aab']);
  });

  for (const area of ['localStorage', 'sessionStorage'] as const) {
    it(`takes what it names in ${area}, and nothing in the other`, () => {
      for (const storage of [localStorage, sessionStorage]) {
        for (const name of ['acme.id', 'acme', 'basket']) storage.setItem(name, '1');
      }
      erase({ [area]: ['acme.*'] }, isOurs);
      const other = area === 'localStorage' ? sessionStorage : localStorage;
      expect(Object.keys(window[area])).to.have.members(['acme', 'basket']);
      expect(Object.keys(other)).to.have.members(['acme.id', 'acme', 'basket']);
    });
  }

  it('takes the databases it names', async () => {
    await Promise.all(['acme-events', 'basket'].map(createDatabase));
    erase({ indexedDB: ['acme-*'] }, isOurs);
    await until(async () => !(await databaseNames()).includes('acme-events'));
    expect(await databaseNames()).to.include('basket');
    indexedDB.deleteDatabase('basket');
  });

  it('leaves the mark by which the tracker knows that it was refused', () => {
    localStorage.setItem('acme.optout', '1');
    localStorage.setItem('acme.id', '1');
    erase({ localStorage: ['acme.*'], keep: ['acme.optout'] }, isOurs);
    expect(Object.keys(localStorage)).to.deep.equal(['acme.optout']);
  });

  it('never takes our own record, whatever it is told to take', () => {
    document.cookie = 'consent=1; Path=/';
    localStorage.setItem('consent', '1');
    erase({ cookies: ['*'], localStorage: ['*'] }, isOurs);
    expect(cookies()).to.deep.equal(['consent']);
    expect(Object.keys(localStorage)).to.deep.equal(['consent']);
  });

  const nothing: [string, Stores][] = [
    ['says nothing', {}],
    ['names nothing', { cookies: [], localStorage: [], sessionStorage: [], indexedDB: [] }],
    ['names an empty name', { cookies: [''], localStorage: [''] }],
  ];
  for (const [what, items] of nothing) {
    it(`takes nothing of a tracker that ${what}`, () => {
      document.cookie = '_acme=1; Path=/';
      localStorage.setItem('acme', '1');
      erase(items, isOurs);
      expect([document.cookie, localStorage.getItem('acme')]).to.deep.equal(['_acme=1', '1']);
    });
  }

  it('goes on with the next place where one is blocked', () => {
    const uncover = cover(window, 'localStorage', { get: blocked });
    sessionStorage.setItem('acme', '1');
    try {
      erase({ localStorage: ['acme'], sessionStorage: ['acme'] }, isOurs);
    } finally {
      uncover();
    }
    expect(sessionStorage.getItem('acme')).to.equal(null);
  });
});

function createDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(new Error(`no database ${name}`));
  });
}

async function databaseNames(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => requestAnimationFrame(resolve));
}
