import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { privacyRequests } from '../../src/server/index.js';
import { useDatabases, useStore } from './databases.js';
import { newRequest } from './new-request.js';
import { databaseNames } from './open-store.js';
import { bodyOf, deletion, endpoint, optOut, post } from './post.js';

const databases = useDatabases();

for (const database of databaseNames) {
  describe(`filing a request, ${database}`, () => {
    const context = useStore(databases, database);
    const receivedAt = Date.UTC(2026, 10, 20, 12);
    const handler = () => privacyRequests({ store: context.store, rateLimit: false, now: () => receivedAt });

    it('answers 201 with reference and dates, and stores what was sent', async () => {
      const response = await handler()(post(deletion));
      const { reference, secret, ...dates } = await bodyOf(response);
      assert.equal(response.status, 201);
      assert.match(reference, /^PR-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      assert.equal(response.headers.get('location'), `/privacy-requests/${reference}`);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      // Ten business days from a Friday, and 45 days (11 CCR § 7021).
      assert.deepEqual(dates, {
        receivedAt: '2026-11-20T12:00:00.000Z',
        confirmBy: '2026-12-04T12:00:00.000Z',
        expectedBy: '2027-01-04T12:00:00.000Z',
        status: 'open',
      });
      assert.ok(secret.length >= 43);
      const stored = await context.store.find(reference);
      assert.deepEqual(stored, {
        reference,
        request: deletion,
        receivedAt,
        confirmBy: Date.parse('2026-12-04T12:00:00Z'),
        expectedBy: Date.parse('2027-01-04T12:00:00Z'),
        status: 'open',
      });
      assert.deepEqual(await context.store.log(reference), [
        {
          reference,
          at: receivedAt,
          event: 'received',
          detail: { type: 'deletion', regime: 'us', manner: 'form' },
        },
      ]);
    });

    it('gives a repeated request the same answer and stores it once', async () => {
      const key = crypto.randomUUID();
      const first = await bodyOf(await handler()(post(optOut, { key })));
      const reordered = JSON.stringify(Object.fromEntries(Object.entries(optOut).reverse()));
      const second = await handler()(post(reordered, { key: `"${key}"` }));
      assert.equal(second.status, 201);
      assert.deepEqual(await bodyOf(second), first);
      assert.equal((await context.store.log(first.reference)).length, 1);
    });

    it('refuses another body under a used key', async () => {
      const key = crypto.randomUUID();
      await handler()(post(optOut, { key }));
      const response = await handler()(post(deletion, { key }));
      assert.equal(response.status, 422);
      assert.equal((await bodyOf(response)).type, 'urn:privacy-elements:problem:idempotency-key-reused');
    });

    it('answers a double click with one 201 and one 409, and stores one request', async () => {
      const key = crypto.randomUUID();
      const answer = handler();
      const before = (await context.store.list()).length;
      const responses = await Promise.all([answer(post(optOut, { key })), answer(post(optOut, { key }))]);
      assert.deepEqual(responses.map(({ status }) => status).sort(), [201, 409]);
      assert.equal(responses.find(({ status }) => status === 409)!.headers.get('retry-after'), '1');
      assert.equal((await context.store.list()).length, before + 1);
    });

    it('stores equal requests that reach several processes at once only once', async () => {
      const key = crypto.randomUUID();
      const handlers = Array.from({ length: 20 }, handler);
      const responses = await Promise.all(handlers.map((one) => one(post(optOut, { key }))));
      const bodies = await Promise.all(responses.map(bodyOf));
      assert.deepEqual(new Set(responses.map(({ status }) => status)), new Set([201]));
      assert.equal(new Set(bodies.map(({ reference }) => reference)).size, 1);
    });

    it('tells the reference that it stored when different requests under one key stand in one batch', async () => {
      const keys = Array.from({ length: 40 }, () => crypto.randomUUID());
      const sent = [...keys, ...keys, ...keys].map((key, index) => newRequest(key, `${index}`));
      const filings = await Promise.all(sent.map((request) => context.store.file(request)));
      const filed = filings.filter(({ outcome }) => outcome === 'filed');
      assert.equal(filed.length, keys.length);
      for (const filing of filed)
        assert.ok('stored' in filing && (await context.store.find(filing.stored.reference)));
    });

    it('keeps script and SQL in every field as text', async () => {
      const hostile = `<script>alert(1)</script>'; DROP TABLE privacy_request; -- "$1" \\ %s {{x}} ☃ \u{1F469}`;
      const request = {
        ...deletion,
        identity: { ...deletion.identity, name: hostile, account: hostile },
        details: { message: `${hostile}\n${hostile}` },
        extra: { 'order.number': hostile },
      };
      const { reference } = await bodyOf(await handler()(post(request)));
      assert.deepEqual((await context.store.find(reference))?.request, request);
    });

    it('tells the status to whoever has the secret, and to nobody else', async () => {
      const answer = handler();
      const { reference, secret } = await bodyOf(await answer(post(deletion)));
      const ask = (which: string, with_?: string) =>
        answer(
          new Request(`${endpoint}/${which}`, with_ ? { headers: { authorization: `Bearer ${with_}` } } : {}),
        );
      await context.store.change(
        reference,
        { status: 'denied', reason: 'no_match', note: 'nothing found' },
        receivedAt,
      );
      const { status, reason } = await bodyOf(await ask(reference, secret));
      assert.deepEqual({ status, reason }, { status: 'denied', reason: 'no_match' });

      const other = await bodyOf(await answer(post(deletion)));
      const refusals = await Promise.all([
        ask(reference),
        ask(reference, other.secret),
        ask(reference, `${secret.slice(0, -1)}${secret.endsWith('A') ? 'E' : 'A'}`),
        ask('PR-0000-0000-0000', secret),
        ask('everything', secret),
      ]);
      const texts = await Promise.all(refusals.map((one) => one.text()));
      assert.deepEqual(
        refusals.map(({ status }) => status),
        [404, 404, 404, 404, 404],
      );
      assert.equal(new Set(texts).size, 1);
    });
  });
}
