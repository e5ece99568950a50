import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { consentReceipts, privacyRequests } from '../../src/server/index.js';
import { useDatabases, useStore } from './databases.js';
import { databaseNames } from './open-store.js';
import { bodyOf, deletion, optOut, post } from './post.js';

/** 10,000 requests in all. `RUNS=100000 npm test -- malformed` for a long run; `SEED=…` repeats one. */
const numRuns = Number(process.env.RUNS ?? 5_000);
const numReceipts = numRuns / 5;
const seed = Number(process.env.SEED ?? Date.now() % 0x7fff_ffff);

const hostile = fc.constantFrom(
  ...['__proto__', 'constructor', 'toString', '\0', '\ud800', '\u202e', "'; DROP TABLE privacy_request; --"],
  ...[
    '<script>alert(1)</script>',
    '$1',
    '%s%n',
    '../../etc/passwd',
    'a\r\nBcc: b@example.com',
    '9'.repeat(400),
  ],
);
const text = fc.oneof(hostile, fc.string({ unit: 'binary' }), fc.string());
const json = fc.jsonValue({ noUnicodeString: false, maxDepth: 4 });
const members = [
  ...['type', 'regime', 'region', 'locale', 'filer', 'identity', 'identity/name', 'identity/email'],
  ...['representative', 'details', 'details/message', 'extra', 'signs'],
];

/** A good request with one member replaced by anything, removed, or joined by a stranger. */
const spoiled = fc
  .record({
    request: fc.constantFrom(deletion, optOut),
    path: fc.constantFrom(...members),
    value: fc.oneof(json, text, fc.constant(undefined)),
    stranger: fc.option(fc.tuple(text, json), { nil: undefined }),
  })
  .map(({ request, path, value, stranger }) => {
    const copy = structuredClone(request) as unknown as Record<string, Record<string, unknown>>;
    const [member = '', inner] = path.split('/');
    if (inner === undefined) (copy as Record<string, unknown>)[member] = value;
    else copy[member] = { ...copy[member], [inner]: value };
    if (stranger) Object.defineProperty(copy, stranger[0], { value: stranger[1], enumerable: true });
    return JSON.stringify(copy);
  });

/** Bytes of a good body, cut or with some replaced. */
const cutFrom = (bodies: readonly object[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...bodies), fc.nat(), fc.string({ unit: 'binary', maxLength: 5 }))
    .map(([good, at, noise]) => {
      const whole = JSON.stringify(good);
      const place = at % whole.length;
      return whole.slice(0, place) + noise + whole.slice(place + noise.length + 1);
    });

const receipt = {
  schema_version: 'ISO/IEC TS 27560:2023',
  record_id: '2741093855190283746610553',
  event_time: '2026-11-22T00:00:00Z',
  event_type: 'visitor',
  purposes: [{ purpose: 'analytics', event_state: 'given' }],
};

const body = fc.oneof(
  spoiled,
  cutFrom([deletion, optOut]),
  text,
  json.map((value) => JSON.stringify(value)),
);

const spoiledReceipt = fc
  .tuple(fc.constantFrom(...Object.keys(receipt)), fc.oneof(json, text, fc.constant(undefined)), text)
  .map(([member, value, name]) => JSON.stringify({ ...receipt, [member]: value, [name]: value }));
const receiptBody = fc.oneof(
  spoiledReceipt,
  cutFrom([receipt]),
  text,
  json.map((value) => JSON.stringify(value)),
);

const databases = useDatabases();

for (const database of databaseNames) {
  describe(`malformed bodies, ${database}`, { timeout: 170_000 }, () => {
    const context = useStore(databases, database);
    const errors: string[] = [];
    const onError = (message: string) => errors.push(message);

    const isProblem = async (response: Response) => {
      assert.ok(response.status >= 400 && response.status < 500, `${response.status}`);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      const { type, title, status } = await bodyOf(response);
      assert.ok(type && title && status === response.status);
    };

    it(`get a 4xx problem document and leave no row (${numRuns} requests, seed ${seed})`, async () => {
      const answer = privacyRequests({ store: context.store, rateLimit: false, onError });
      let accepted = 0;
      const property = fc.asyncProperty(body, async (sent) => {
        const response = await answer(post(sent));
        if (response.status !== 201) return isProblem(response);
        // Some of what comes out is a good request, such as one without its optional region: then it must be kept as it is.
        accepted += 1;
        const { reference } = await bodyOf(response);
        assert.deepEqual((await context.store.find(reference))?.request, JSON.parse(sent));
      });
      await fc.assert(property, { numRuns, seed, endOnFailure: true });
      assert.deepEqual(errors, []);
      assert.equal((await context.store.list({ limit: 100_000 })).length, accepted);
      assert.ok(accepted < numRuns / 2, 'the bodies are hardly malformed');
      console.log(
        `${database}: ${numRuns} bodies, seed ${seed}: ${numRuns - accepted} refused, ${accepted} well-formed after all`,
      );
    });

    it(`get the same as receipts (${numReceipts} receipts, seed ${seed})`, async () => {
      const answer = consentReceipts({ store: context.store, rateLimit: false, onError });
      const accepted = new Set<string>();
      const property = fc.asyncProperty(receiptBody, async (sent) => {
        const response = await answer(post(sent));
        if (!response.ok) return isProblem(response);
        accepted.add((JSON.parse(sent) as typeof receipt).record_id);
      });
      await fc.assert(property, { numRuns: numReceipts, seed, endOnFailure: true });
      assert.deepEqual(errors, []);
      const kept = await context.store.receipts();
      assert.deepEqual(kept.map(({ recordId }) => recordId).sort(), [...accepted].sort());
    });
  });
}
