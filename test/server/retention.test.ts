import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { privacyRequests } from '../../src/server/index.js';
import { useDatabases, useStore } from './databases.js';
import { databaseNames, openStore } from './open-store.js';
import { bodyOf, deletion, post } from './post.js';

const databases = useDatabases();
const day = 86_400_000;

for (const database of databaseNames) {
  describe(`the log and how long it is kept, ${database}`, () => {
    const context = useStore(databases, database);

    async function file(receivedAt: number): Promise<string> {
      const handler = privacyRequests({ store: context.store, rateLimit: false, now: () => receivedAt });
      return (await bodyOf(await handler(post(deletion)))).reference;
    }

    it('writes down each step, with the basis of a denial and without personal data', async () => {
      const at = Date.now();
      const reference = await file(at);
      await context.store.verify(reference, at + 1);
      await context.store.verify(reference, at + 2);
      await context.store.change(reference, { status: 'in_progress' }, at + 3);
      const denied = { status: 'denied', reason: 'no_match', note: 'no account with this address' } as const;
      const stored = await context.store.change(reference, denied, at + 4);
      assert.equal(stored?.closedAt, at + 4);
      const log = await context.store.log(reference);
      assert.deepEqual(
        log.map((entry) => [entry.at - at, entry.event, entry.detail]),
        [
          [0, 'received', { type: 'deletion', regime: 'us', manner: 'form' }],
          [1, 'verified', {}],
          [3, 'status', { status: 'in_progress' }],
          [4, 'status', denied],
        ],
      );
      assert.doesNotMatch(JSON.stringify(log), /ada|lovelace|example\.com/i);
    });

    it('cannot be changed or shortened, by any statement', async () => {
      await file(Date.now());
      const attempts = [
        `UPDATE privacy_log SET event = 'nothing'`,
        'DELETE FROM privacy_log',
        'TRUNCATE privacy_log',
      ];
      const before = await context.store.log();
      for (const sql of attempts) await assert.rejects(context.store.database.query(sql), /append-only/);
      assert.deepEqual(await context.store.log(), before);
    });

    it('purges what was answered 24 months ago, and nothing that is open or younger', async () => {
      const now = Date.now();
      const [old, open, young] = await Promise.all([
        file(now - 800 * day),
        file(now - 800 * day),
        file(now - 800 * day),
      ]);
      await context.store.change(old, { status: 'fulfilled' }, now - 740 * day);
      await context.store.change(young, { status: 'fulfilled' }, now - 720 * day);
      assert.equal(await context.store.purge(now), 1);
      assert.equal(await context.store.find(old), undefined);
      assert.deepEqual(await context.store.log(old), []);
      assert.ok(await context.store.find(open));
      assert.equal((await context.store.log(young)).length, 2);
      assert.equal(await context.store.purge(now), 0);
    });

    it('lists what is due first, and what is answered only on request', async () => {
      const reference = await file(Date.now() - 100 * day);
      const open = await context.store.list({ open: true });
      const deadlines = open.map(({ expectedBy }) => expectedBy);
      assert.ok(open.some((stored) => stored.reference === reference));
      assert.deepEqual(
        deadlines,
        [...deadlines].sort((a, b) => a - b),
      );
      assert.ok(open.every(({ closedAt }) => closedAt === undefined));
      assert.ok((await context.store.list()).length > open.length);
    });
  });
}

describe('opening a store', () => {
  it('finds everything again, and brings the tables up to date only once', async () => {
    for (const database of databaseNames) {
      const place = await databases.create(database);
      const first = await openStore(place);
      const handler = privacyRequests({ store: first });
      const { reference, secret } = await bodyOf(await handler(post(deletion)));
      await first.close();
      const second = await openStore(place);
      try {
        const request = new Request(`https://shop.example/privacy-requests/${reference}`, {
          headers: { authorization: `Bearer ${secret}` },
        });
        assert.equal((await privacyRequests({ store: second })(request)).status, 200);
      } finally {
        await second.close();
      }
    }
  });

  it('lets several processes start on an empty PostgreSQL at once', async () => {
    const place = await databases.create('PostgreSQL');
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(place)));
    const keys = await Promise.all(stores.map((store) => store.key()));
    assert.equal(new Set(keys).size, 1);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('keeps a second PGlite out of a folder that is open', async () => {
    const place = await databases.create('PGlite');
    const first = await openStore(place);
    try {
      await assert.rejects(openStore(place), /is open in process \d+/);
    } finally {
      await first.close();
    }
    // What a killed process leaves behind; in a container the next one often has the same number.
    writeFileSync(join(place.location, 'process.lock'), `${process.pid}`);
    const again = await openStore(place);
    await again.close();
  });
});
