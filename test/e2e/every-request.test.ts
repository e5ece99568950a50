import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { deadlinesFor, requestTypesFor } from '../../src/requests/index.js';
import { privacyRequests } from '../../src/server/index.js';
import { everyPlace } from '../requests/every-place.js';
import { useDatabases, useStore } from '../server/databases.js';
import { databaseNames } from '../server/open-store.js';
import { browserNames, typists, type BrowserName } from './keyboard/browsers.js';
import { keysFor, makeAnother } from './keyboard/filing.js';
import { allOf, someOf } from './keyboard/shares.js';
import { openSite, type Site } from './keyboard/site.js';
import { readPage, tableOf, writePage, type Row } from './keyboard/table.js';

/** All of them in each of the browsers; otherwise a share. */
const isWhole = !!process.env.EVERY_BROWSER;

const receivedAt = Date.UTC(2026, 10, 20, 12);
const databases = useDatabases();

const all = everyPlace.flatMap((place) =>
  requestTypesFor(place.regime, place.region).map((type, index) => ({ place, type, index })),
);

const shares = isWhole ? allOf(all) : someOf(all);
const count = browserNames.reduce((sum, name) => sum + shares[name].length, 0);

describe(
  `${count} requests filed by keyboard alone, each type in three browsers and each regime in one or more`,
  { timeout: 900_000 },
  () => {
    const stores = databaseNames.map((database) => useStore(databases, database));
    let site: Site;

    before(async () => {
      site = await openSite(
        stores.map(({ store }) => privacyRequests({ store, rateLimit: false, now: () => receivedAt })),
      );
    });
    after(() => site.close());

    async function fileShare(name: BrowserName): Promise<void> {
      const typist = await typists[name]();
      try {
        await typist.open(site.url);
        for (const [count, { place, type, index }] of shares[name].entries()) {
          await typist.next(place.code, `/requests/${name}`);
          await typist.type((count > 0 ? makeAnother : '') + keysFor(type, index));
        }
        await typist.next('', '');
      } finally {
        await typist.close();
      }
    }

    it('are accepted, and their acceptance is what is read next', async () => {
      await Promise.all(browserNames.map(fileShare));
      assert.equal(site.filed.length, count);
    });

    it('are of every type in each browser, and of every regime', async () => {
      const kept = new Map(
        (await stores[0]!.store.list({ limit: 10_000 })).map((one) => [one.reference, one]),
      );
      const requests = site.filed.map(({ browser, references }) => ({
        browser,
        ...kept.get(references[0]!)!.request,
      }));
      const sorted = (names: readonly string[]) => [...new Set(names)].sort();
      for (const browser of browserNames) {
        const types = requests.filter((one) => one.browser === browser).map(({ type }) => type);
        assert.deepEqual(sorted(types), sorted(all.map(({ type }) => type.id)), browser);
      }
      const regimes = requests.map(({ regime }) => regime);
      assert.deepEqual(sorted(regimes), sorted(all.map(({ place }) => place.regime)));
    });

    for (const [number, database] of databaseNames.entries()) {
      it(`stand in ${database}, each once and with its deadline`, async () => {
        const { store } = stores[number]!;
        const kept = new Map((await store.list({ limit: 10_000 })).map((one) => [one.reference, one]));
        assert.equal(kept.size, site.filed.length);
        for (const browser of browserNames) {
          const filed = site.filed.filter((one) => one.browser === browser);
          for (const [index, { place, type }] of shares[browser].entries()) {
            const { request, confirmBy, expectedBy } = kept.get(filed[index]!.references[number]!)!;
            const { regime, region } = place;
            // No person types this fast, and the form says so.
            const { identity, details, locale, signs = [], ...rest } = request;
            assert.ok(signs.every((sign) => sign === 'too-fast'));
            assert.deepEqual(rest, { type: type.id, regime, ...(region && { region }), filer: 'self' });
            assert.equal(locale, 'en');
            assert.equal(identity?.email, type.identity.required.includes('email') ? 'a@b.co' : undefined);
            assert.equal(details?.message, type.details.required.includes('message') ? 'Hi' : undefined);
            const dates = deadlinesFor({ type: type.id, regime, ...(region && { region }) }, receivedAt);
            assert.deepEqual({ confirmBy, expectedBy }, { confirmBy: undefined, ...dates });
          }
        }
      });
    }

    it('have the dates that docs/every-request.md lists', () => {
      const day = (at: number) => new Date(at).toISOString().slice(0, 10);
      const rows = all.map(({ place: { code, regime, region }, type: { id } }): Row => {
        const { confirmBy, expectedBy } = deadlinesFor(
          { type: id, regime, ...(region && { region }) },
          receivedAt,
        );
        return {
          code,
          regime,
          type: id,
          confirmBy: confirmBy === undefined ? '' : day(confirmBy),
          expectedBy: day(expectedBy),
        };
      });
      if (isWhole) {
        writePage(rows);
        console.log(tableOf(rows));
      }
      assert.ok(readPage().includes(tableOf(rows)), 'Run: EVERY_BROWSER=1 npm test -- every-request');
    });
  },
);
