import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { validateRequest } from '../../src/requests/index.js';
import { natures } from '../../src/requests/natures.data.js';
import { schemaOf } from './schema.js';
import { places, validBody } from './requests.js';

const bySchema = schemaOf('request');
const byValidator = (body: unknown): boolean => 'request' in validateRequest(body);
const asJson = (body: unknown): unknown => JSON.parse(JSON.stringify(body));

type Body = Record<string, unknown>;

const hostile = [
  ...[
    '',
    ' ',
    'a\u0000b',
    'a\nb',
    'a\r\nBcc: x@example.com',
    '\u2028',
    '\ud800',
    '\ufeff',
    '\u0085',
    'a\u007f',
  ],
  ...['<script>alert(1)</script>', "'; DROP TABLE requests; --", '__proto__', 'constructor', 'a@b', 'a@b.co'],
  ...['a b@c.de', `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.de`, 'é@example.com', 'a@-b.de'],
  ...[
    '2024-01-31',
    '2024-13-01',
    'all',
    'US-CA',
    'us',
    'en-',
    '+1 555',
    '12',
    'x'.repeat(30),
    'x'.repeat(31),
  ],
  ...['x'.repeat(100), 'x'.repeat(101), 'x'.repeat(200), 'x'.repeat(201), '😀'.repeat(200), '😀'.repeat(201)],
  ...['x'.repeat(500), 'x'.repeat(501), 'x'.repeat(4000), 'x'.repeat(4001), '\tx', '\n', 'x\u200f'],
];

const anything = fc.oneof(
  fc.constantFrom<unknown>(...hostile),
  fc.constantFrom<unknown>(...Object.keys(natures), ...places.map(([regime]) => regime)),
  fc.constantFrom<unknown>('self', 'parent', 'agent', 'household', true, false, null, 0, 1, {}, []),
  fc.constantFrom<unknown>(['too-fast'], ['too-fast', 'too-fast'], ['hidden-field', 'x']),
  fc.string({ unit: 'binary' }),
  fc.jsonValue(),
);

/** Changes, removes or adds one member at the top or in one of the parts. */
const mutated = fc
  .tuple(
    validBody,
    fc.constantFrom('', 'identity', 'representative', 'details', 'extra'),
    fc.nat(),
    fc.oneof(fc.constantFrom('name', 'email', 'message', '__proto__', 'x', 'constructor'), fc.string()),
    fc.constantFrom('change', 'remove', 'add'),
    anything,
  )
  .map(([valid, part, index, name, act, value]) => {
    const body = asJson(valid) as Body;
    const target = part && typeof body[part] === 'object' ? (body[part] as Body) : body;
    const names = Object.keys(target);
    const key = act === 'add' || names.length === 0 ? name : (names[index % names.length] ?? name);
    const rest = names.filter((other) => other !== key).map((other) => [other, target[other]] as const);
    // As JSON.parse makes it: `__proto__` is a member like any other.
    const entries = act === 'remove' ? rest : [...rest, [key, value] as const];
    const changed = `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v ?? null)}`).join(',')}}`;
    const whole = target === body ? changed : JSON.stringify({ ...body, [part]: null });
    const result = JSON.parse(whole) as Body;
    if (target !== body) result[part] = JSON.parse(changed);
    return result;
  });

test('accepts what the form builds, of every type at every place', () => {
  fc.assert(
    fc.property(validBody, (body) => {
      const sent = asJson(body);
      assert.deepEqual(validateRequest(sent), { request: sent });
      assert.ok(bySchema(sent));
    }),
    { numRuns: 1500 },
  );
});

test('agrees with the published schema on what was changed', () => {
  let met = 0;
  let refused = 0;
  fc.assert(
    fc.property(mutated, (body) => {
      met += 1;
      const accepted = byValidator(body);
      if (!accepted) refused += 1;
      assert.equal(accepted, bySchema(body), JSON.stringify(body));
    }),
    { numRuns: 6000 },
  );
  assert.ok(refused > met / 2, `only ${refused} of ${met} were refused`);
});

test('agrees with the schema on anything, never throws, and names something wrong', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (value) => {
      const judged = validateRequest(value);
      assert.ok('errors' in judged && judged.errors.length > 0);
      for (const { pointer, detail } of judged.errors) {
        assert.match(pointer, /^(\/[^/]+)*$/);
        assert.match(detail, /^[A-Z].*\.$/);
      }
    }),
    { numRuns: 3000 },
  );
});

test('answers a hostile text in a moment', () => {
  const texts = ['\u00a0', 'a', 'a ', 'a@', 'a.', '-'].map(
    (unit) => unit.repeat(5_000_000 / unit.length) + '\u0000',
  );
  const short = ['\u00a0', 'a', 'a ', ' '].map((unit) => unit.repeat(3998 / unit.length) + '\u0000');
  const start = performance.now();
  for (const text of [...texts, ...short]) {
    const identity = { name: text, email: text, phoneNumber: text, address: text, account: text };
    const body = { type: 'access', regime: text, locale: text, region: text, filer: text };
    assert.ok('errors' in validateRequest({ ...body, filer: 'self', identity, details: { message: text } }));
  }
  assert.ok(performance.now() - start < 1000, 'it takes longer the longer the text is');
});
