import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import pg from 'pg';
import { nodeHandler } from '../../src/server/adapters/node.js';
import {
  privacyRequests,
  sqlStore,
  type Database,
  type PrivacyRequestsOptions,
} from '../../src/server/index.js';
import { useDatabases, useStore } from './databases.js';
import { newRequest } from './new-request.js';
import { databaseNames, openStore } from './open-store.js';
import { bodyOf, deletion, optOut, post } from './post.js';
import { openSocket, rawPost, serve } from './serve.js';

const databases = useDatabases();

/** Resolves when the condition holds; the test's own time limit ends it otherwise. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 5));
}

for (const database of databaseNames) {
  describe(`faults on the way, ${database}`, { timeout: 60_000 }, () => {
    const context = useStore(databases, database);
    const errors: string[] = [];
    const handler = (options: Partial<PrivacyRequestsOptions> = {}) =>
      privacyRequests({
        store: context.store,
        rateLimit: false,
        onError: (message) => errors.push(message),
        ...options,
      });
    const count = async (): Promise<number> => (await context.store.list()).length;
    const isStored = async (before: number): Promise<boolean> => (await count()) > before;
    const retry = async (key: string) => {
      const response = await handler()(post(optOut, { key }));
      assert.equal(response.status, 201);
      return bodyOf(response);
    };

    it('stores nothing when the connection is cut before the body has ended, and one when it is sent again', async () => {
      const { port } = await serve(nodeHandler(handler()));
      const before = await count();
      const key = crypto.randomUUID();
      const bytes = rawPost(JSON.stringify(optOut), key);
      const socket = await openSocket(port);
      socket.write(bytes.slice(0, -10));
      socket.destroy();
      await once(socket, 'close');
      await retry(key);
      assert.equal(await count(), before + 1);
    });

    it('stores one when the connection is cut while it is being stored', async () => {
      const { port } = await serve(nodeHandler(handler()));
      const before = await count();
      const key = crypto.randomUUID();
      const socket = await openSocket(port);
      await new Promise((resolve) => socket.write(rawPost(JSON.stringify(optOut), key), resolve));
      socket.destroy();
      await until(() => isStored(before));
      await retry(key);
      assert.equal(await count(), before + 1);
    });

    it('gives the stored reference to the retry when the connection was cut before the answer was read', async () => {
      const { port } = await serve(nodeHandler(handler()));
      const key = crypto.randomUUID();
      const request = { ...optOut, extra: { visit: key } };
      const stored = async () =>
        (await context.store.list()).filter(({ request: { extra } }) => extra?.visit === key);
      const socket = await openSocket(port);
      socket.pause();
      socket.write(rawPost(JSON.stringify(request), key));
      await until(async () => (await stored()).length > 0);
      socket.destroy();
      const { reference } = await bodyOf(await handler()(post(request, { key })));
      assert.deepEqual(
        (await stored()).map((one) => one.reference),
        [reference],
      );
    });

    it('answers 503 when the database fails before it stored, and stores the retry', async () => {
      const before = await count();
      const key = crypto.randomUUID();
      const failing = failingDatabase(context.store.database, 'before');
      const store = await sqlStore(failing);
      failing.isFailing = true;
      const response = await handler({ store })(post(deletion, { key }));
      assert.equal(response.status, 503);
      assert.equal(response.headers.get('retry-after'), '5');
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      assert.equal(await count(), before);
      assert.equal((await handler()(post(deletion, { key }))).status, 201);
      assert.equal(await count(), before + 1);
    });

    it('answers 503 when the connection to the database is lost after it stored, and finds the request on retry', async () => {
      const before = await count();
      const key = crypto.randomUUID();
      const failing = failingDatabase(context.store.database, 'after');
      const store = await sqlStore(failing);
      failing.isFailing = true;
      assert.equal((await handler({ store })(post(deletion, { key }))).status, 503);
      assert.equal(await count(), before + 1);
      failing.isFailing = false;
      const { reference } = await bodyOf(await handler({ store })(post(deletion, { key })));
      assert.equal((await context.store.log(reference)).length, 1);
      assert.equal(await count(), before + 1);
    });

    it('names the fault in the log, and no person', () => {
      assert.ok(errors.length >= 2);
      for (const message of errors) {
        assert.match(message, /could not be stored \(Error ECONNRESET\)/);
        assert.doesNotMatch(message, /ada|lovelace|example\.com/i);
      }
    });

    it('lets one bad request of a batch fail alone', async () => {
      const before = await count();
      const requests = Array.from({ length: 20 }, (_, index) => ({
        ...newRequest(crypto.randomUUID()),
        // The handler lets no such character through; a site that calls the store itself may.
        request: { ...optOut, extra: { note: index === 7 ? '\0' : 'fine' } },
      }));
      const results = await Promise.allSettled(requests.map((request) => context.store.file(request)));
      assert.deepEqual(
        results.flatMap(({ status }, index) => (status === 'rejected' ? [index] : [])),
        [7],
      );
      assert.equal(await count(), before + 19);
    });
  });
}

for (const database of databaseNames) {
  describe(`closing in a rush, ${database}`, { timeout: 60_000 }, () => {
    it('answers everybody, keeps what it accepted, and stores the rest once when it is sent again', async () => {
      const place = await databases.create(database);
      const keys = Array.from({ length: 1000 }, () => crypto.randomUUID());
      const first = await openStore(place);
      const sent = keys.map((key) => first.file(newRequest(key)));
      await Promise.any(sent);
      const closed = first.close();
      const answers = await Promise.allSettled(sent);
      await closed;
      assert.ok(
        answers.some(({ status }) => status === 'rejected'),
        'closed too late to matter',
      );
      const second = await openStore(place);
      try {
        const filings = await Promise.all(keys.map((key) => second.file(newRequest(key))));
        for (const [index, answer] of answers.entries()) {
          if (answer.status === 'rejected') continue;
          const [before, after] = [answer.value, filings[index]!];
          assert.ok(before.outcome === 'filed' && after.outcome === 'repeated');
          assert.equal(after.stored.reference, before.stored.reference);
        }
        assert.equal((await second.list({ limit: 2000 })).length, keys.length);
      } finally {
        await second.close();
      }
    });
  });
}

describe('faults on the way, PostgreSQL only', { timeout: 60_000 }, () => {
  const context = useStore(databases, 'PostgreSQL');
  const handler = (timeout: number) =>
    privacyRequests({ store: context.store, rateLimit: false, timeout, onError: () => undefined });

  async function whileLocked(work: (locker: pg.Client) => Promise<void>): Promise<void> {
    const locker = new pg.Client(context.place.location);
    await locker.connect();
    try {
      await locker.query('BEGIN');
      await locker.query('LOCK TABLE privacy_request IN ACCESS EXCLUSIVE MODE');
      await work(locker);
    } finally {
      await locker.end();
    }
  }

  it('answers 503 when the database is too slow; what it stores later is found by the retry', async () => {
    const key = crypto.randomUUID();
    await whileLocked(async () => {
      assert.equal((await handler(200)(post(optOut, { key }))).status, 503);
    });
    const response = await handler(10_000)(post(optOut, { key }));
    assert.equal(response.status, 201);
    assert.equal((await context.store.list()).length, 1);
  });

  it('answers 503 when the server ends the connection in the middle, and goes on with another', async () => {
    const key = crypto.randomUUID();
    const before = (await context.store.list()).length;
    await whileLocked(async (locker) => {
      const answer = handler(10_000)(post(optOut, { key }));
      const waiting = `SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
      await until(async () => (await locker.query(waiting)).rows.length > 0);
      await locker.query(`SELECT pg_terminate_backend(pid) FROM (${waiting}) AS waiting`);
      assert.equal((await answer).status, 503);
    });
    assert.equal((await handler(10_000)(post(optOut, { key }))).status, 201);
    assert.equal((await context.store.list()).length, before + 1);
  });
});

/** The real database behind a connection that breaks before or after each statement. */
function failingDatabase(database: Database, moment: 'before' | 'after'): Database & { isFailing: boolean } {
  const broken = Object.assign(new Error('Ada Lovelace, ada@example.com'), { code: 'ECONNRESET' });
  return {
    isFailing: false,
    async query(sql, values) {
      if (this.isFailing && moment === 'before') throw broken;
      const result = await database.query(sql, values);
      if (this.isFailing) throw broken;
      return result;
    },
    transaction: (work) => database.transaction(work),
  };
}
