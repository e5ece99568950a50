import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import pg from 'pg';
import { sqlStore, type Database } from '../../src/server/index.js';
import { useDatabases, useStore } from './databases.js';
import { newRequest } from './new-request.js';

const databases = useDatabases();

const newKeys = (count: number): string[] => Array.from({ length: count }, () => crypto.randomUUID());

/** The real database; notes what its statements failed with, which a store that tries again does not tell. */
const listening = (database: Database, errors: unknown[]): Database => ({
  ...database,
  query: (sql, values) =>
    database.query(sql, values).catch((error: unknown) => {
      errors.push(error);
      throw error;
    }),
});

describe('writes side by side, PostgreSQL', { timeout: 60_000 }, () => {
  const context = useStore(databases, 'PostgreSQL');

  /** Another process stores the key just now, until `work` rolls it back. */
  async function whileStoring<T>(key: string, work: (locker: pg.Client) => Promise<T>): Promise<T> {
    const locker = new pg.Client(context.place.location);
    await locker.connect();
    try {
      await locker.query('BEGIN');
      await locker.query(
        `INSERT INTO privacy_request (reference, idempotency_key, fingerprint, request, received_at, expected_by)
         VALUES ('PR-X', $1, '', '{}', now(), now())`,
        [key],
      );
      return await work(locker);
    } finally {
      await locker.end();
    }
  }

  async function untilWaiting(locker: pg.Client, count: number): Promise<void> {
    const waiting = `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
    while ((await locker.query(waiting)).rows.length < count)
      await new Promise((resolve) => setTimeout(resolve, 5));
  }

  it('answers one visitor while the write of another waits', async () => {
    const [slow, quick] = newKeys(2) as [string, string];
    await whileStoring(slow, async (locker) => {
      const held = context.store.file(newRequest(slow));
      await untilWaiting(locker, 1);
      assert.equal((await context.store.file(newRequest(quick))).outcome, 'filed');
      await locker.query('ROLLBACK');
      assert.equal((await held).outcome, 'filed');
    });
  });

  for (const [where, stores] of Object.entries({ 'two writes of one process': 1, 'two processes': 2 }))
    it(`stores each key once, and locks nobody out, when ${where} have the same keys in opposite orders`, async () => {
      const errors: unknown[] = [];
      const opened = await Promise.all(
        Array.from({ length: stores }, () =>
          sqlStore({ ...listening(context.store.database, errors), writes: 2 / stores }),
        ),
      );
      const random = crypto.randomUUID();
      const keys = ['a', 'm', 'z'].map((letter) => `${letter}-${random}`);
      const filings = await whileStoring(keys[1]!, async (locker) => {
        // Each holds its first key now and asks for the middle one: without a common order each would end up with what the other needs.
        const all = [keys, [...keys].reverse()].map((order, index) =>
          order.map((key) => opened[index % stores]!.file(newRequest(key))),
        );
        await untilWaiting(locker, 2);
        await locker.query('ROLLBACK');
        return Promise.all(all.flat());
      });
      const outcomes = filings.map(({ outcome }) => outcome).sort();
      assert.deepEqual(outcomes, ['filed', 'filed', 'filed', 'repeated', 'repeated', 'repeated']);
      const references = filings.flatMap((filing) => ('stored' in filing ? [filing.stored.reference] : []));
      assert.deepEqual(references.slice(0, 3), references.slice(3).reverse());
      for (const reference of references) {
        assert.equal((await context.store.log(reference)).length, 1);
        const outbox = 'SELECT FROM privacy_outbox WHERE reference = $1';
        assert.equal((await context.store.database.query(outbox, [reference])).rows.length, 1);
      }
      assert.deepEqual(errors, []);
    });

  it('tells another body under a key that another write is storing', async () => {
    for (const key of newKeys(20)) {
      const other = { ...newRequest(key), fingerprint: 'other' };
      const filings = await Promise.all([newRequest(key), other].map((one) => context.store.file(one)));
      assert.deepEqual(filings.map(({ outcome }) => outcome).sort(), ['filed', 'mismatched']);
    }
  });

  it('stores what was purged between its two looks, and does not refuse what stood beside it', async () => {
    const [purged, other] = newKeys(2) as [string, string];
    await context.store.file(newRequest(purged));
    const { database } = context.store;
    let looks = 0;
    const store = await sqlStore({
      ...database,
      writes: 1,
      async query(sql, values) {
        if (/^SELECT idempotency_key, fingerprint/.test(sql) && looks++ === 0)
          await database.query('DELETE FROM privacy_request WHERE idempotency_key = $1', [purged]);
        return database.query(sql, values);
      },
    });
    const filings = await Promise.all([purged, other].map((key) => store.file(newRequest(key))));
    assert.deepEqual(
      filings.map(({ outcome }) => outcome),
      ['filed', 'repeated'],
    );
    assert.ok(looks > 0);
  });
});
