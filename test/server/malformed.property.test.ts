import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { privacyRequests } from '../../src/server/index.js';
import { useDatabases, useStore } from './databases.js';
import { bodyOf, deletion, optOut, post } from './post.js';

/** `RUNS=10000 npm test -- malformed` for the long run; `SEED=…` repeats one. */
const numRuns = Number(process.env.RUNS ?? 2_000);
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
  ...['representative', 'details', 'details/message', 'extra'],
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

/** Bytes of a good request, cut or with some replaced. */
const broken = fc
  .tuple(fc.constantFrom(deletion, optOut), fc.nat(), fc.string({ unit: 'binary', maxLength: 5 }))
  .map(([request, at, noise]) => {
    const whole = JSON.stringify(request);
    const place = at % whole.length;
    return whole.slice(0, place) + noise + whole.slice(place + noise.length + 1);
  });

const body = fc.oneof(
  spoiled,
  broken,
  text,
  json.map((value) => JSON.stringify(value)),
);

const databases = useDatabases();

describe('malformed bodies', { timeout: 170_000 }, () => {
  const context = useStore(databases, 'PostgreSQL');

  it(`get a 4xx problem document and leave no row (${numRuns} bodies, seed ${seed})`, async () => {
    const errors: string[] = [];
    const answer = privacyRequests({
      store: context.store,
      rateLimit: false,
      onError: (message) => errors.push(message),
    });
    let accepted = 0;
    const property = fc.asyncProperty(body, async (sent) => {
      const response = await answer(post(sent));
      // Some of what comes out is a good request, such as one without its optional region: then it must be kept as it is.
      if (response.status === 201) {
        accepted += 1;
        const { reference } = await bodyOf(response);
        assert.deepEqual((await context.store.find(reference))?.request, JSON.parse(sent));
        return;
      }
      assert.ok(response.status >= 400 && response.status < 500, `${response.status}`);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      const { type, title, status } = await bodyOf(response);
      assert.ok(type && title && status === response.status);
    });
    await fc.assert(property, { numRuns, seed, endOnFailure: true });
    assert.deepEqual(errors, []);
    assert.equal((await context.store.list({ limit: 100_000 })).length, accepted);
    assert.ok(accepted < numRuns / 2, 'the bodies are hardly malformed');
    console.log(
      `${numRuns} bodies, seed ${seed}: ${numRuns - accepted} refused, ${accepted} well-formed after all`,
    );
  });
});
