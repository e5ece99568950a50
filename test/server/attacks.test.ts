import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import fc from 'fast-check';
import { privacyRequests, readConsent, sqlStore, type Database } from '../../src/server/index.js';
import { useDatabases, useStore } from './databases.js';
import { bodyOf, deletion, endpoint, post } from './post.js';

const databases = useDatabases();

/** Counts what the database is asked. */
const counting = (database: Database) => {
  const asked: string[] = [];
  const query: Database['query'] = (sql, values) => {
    asked.push(sql);
    return database.query(sql, values);
  };
  return { asked, database: { query, transaction: (work) => database.transaction(work) } satisfies Database };
};

describe('somebody who guesses', { timeout: 60_000 }, () => {
  const context = useStore(databases, 'PGlite');

  const look = (reference: string, secret: string) =>
    new Request(`${endpoint}/${reference}`, { headers: { authorization: `Bearer ${secret}` } });
  const verify = (reference: string, secret: string, method: string) =>
    new Request(`${endpoint}/verify?${new URLSearchParams({ reference, secret }).toString()}`, { method });
  type Guess = (reference: string, secret: string) => Request;
  const ways: Readonly<Record<string, Guess>> = {
    'its status': look,
    'its link, opened': (...guess) => verify(...guess, 'GET'),
    'its link, pressed': (...guess) => verify(...guess, 'POST'),
  };

  for (const [what, ask] of Object.entries(ways)) {
    it(`learns from no answer, and from no time that it takes, which references exist: ${what}`, async () => {
      const { asked, database } = counting(context.store.database);
      const handler = privacyRequests({ store: await sqlStore(database), rateLimit: false });
      const { reference, secret } = await bodyOf(await handler(post(deletion)));
      const wrong = secret.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'));
      const guesses = [
        [reference, wrong],
        ['PR-0000-0000-0000', wrong],
        [reference, ''],
        ['PR-0000-0000-0000', ''],
      ] as const;
      asked.length = 0;
      const answers = await Promise.all(
        guesses.map(async ([about, tried]) => {
          const response = await handler(ask(about, tried));
          return { status: response.status, text: await response.text(), headers: [...response.headers] };
        }),
      );
      // The database takes longer for what it finds: nobody may send it there without the secret.
      assert.deepEqual(asked, []);
      for (const answer of answers) assert.deepEqual(answer, answers[0]);
      assert.equal(answers[0]!.status, 404);
    });
  }
});

describe('somebody who writes into the log', { timeout: 60_000 }, () => {
  const context = useStore(databases, 'PGlite');
  const line = 'x\r\n2026-11-22 ERROR forged\u2028\u001b[2J\u202e';

  it('finds nothing of what they sent in it, and no line of their own, when a request fails inside', async () => {
    const lines: string[] = [];
    const failure = Object.assign(new Error(line), { code: line });
    let isFailing = false;
    const { database } = context.store;
    const store = await sqlStore({
      query: (sql, values) => (isFailing ? Promise.reject(failure) : database.query(sql, values)),
      transaction: (work) => (isFailing ? Promise.reject(failure) : database.transaction(work)),
    });
    const settings = { store, rateLimit: false, onError: (text: string) => lines.push(text) } as const;
    isFailing = true;
    const request = { ...deletion, details: { message: 'forged\nforged' } };
    const headers = { 'user-agent': 'forged', referer: 'https://shop.example/?forged' };
    assert.equal((await privacyRequests(settings)(post(request, { headers }))).status, 503);
    assert.equal((await privacyRequests(settings)(post('{ "forged', { headers }))).status, 400);
    assert.deepEqual(lines, ['[privacy-elements] A privacy request could not be stored (Error).']);
  });

  it('writes no line of their own through a region or a regime that a site passes on', () => {
    const written: string[] = [];
    const warn = mock.method(console, 'warn', (text: string) => void written.push(text));
    try {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
          readConsent('', {}, { region: text });
          readConsent('', { regime: text });
          readConsent('', {}, { region: `${text.slice(0, 20)}${line}` });
        }),
        { numRuns: 200 },
      );
    } finally {
      warn.mock.restore();
    }
    assert.ok(written.length > 0);
    for (const text of written) assert.doesNotMatch(text, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });
});
