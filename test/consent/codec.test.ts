import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decode, encode, type ConsentRecord } from '../../src/consent/index.js';

const at = Date.UTC(2026, 10, 21, 12);

const example: ConsentRecord = {
  id: 'k3v9x',
  policy: '2026-11',
  regime: 'eu',
  region: 'DE',
  at,
  until: Date.UTC(2027, 4, 21, 12),
  order: at,
  source: 'visitor',
  signal: false,
  language: 'de-DE',
  choices: {
    functional: true,
    analytics: true,
    marketing: false,
    'vendor:acme': true,
    'vendor:other': false,
  },
};

/** One of these letters. */
const oneOf = (letters: string) => fc.constantFrom(...letters.split(/(?:)/));

const id = fc
  .tuple(oneOf('abcxyz'), fc.string({ unit: oneOf('abyz09-'), maxLength: 21 }))
  .map((parts) => parts.join(''));
const key = fc.oneof(
  id,
  id.map((one) => `vendor:${one}`),
  fc.constantFrom('constructor', 'vendor:constructor'),
);
const time = fc.integer({ min: 1, max: 8_640_000_000_000_000 });

const record: fc.Arbitrary<ConsentRecord> = fc.record(
  {
    id: fc.string({ unit: oneOf('abyz09'), minLength: 1, maxLength: 36 }),
    policy: fc.string({ unit: oneOf('aZ9._-'), minLength: 1, maxLength: 24 }),
    regime: id,
    region: fc.constantFrom('', 'DE', 'US-CA', 'GB-SCT'),
    at: time,
    until: time,
    order: time,
    source: fc.constantFrom('visitor', 'signal', 'stored', 'default', 'other-tab', 'api', 'expired'),
    signal: fc.boolean(),
    language: fc.oneof(
      fc.constantFrom('', 'en', 'zh-Hant-TW'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    choices: fc.dictionary(key, fc.boolean(), { maxKeys: 12, noNullPrototype: true }),
  },
  { noNullPrototype: true },
);

const isUnchangedOrGone = (text: string, from: ConsentRecord) => {
  const found = decode(text);
  if (found) assert.deepEqual(found, from);
};

describe('a record', () => {
  test('is written as docs/cookie.md says', () => {
    assert.match(
      encode(example),
      /^v=1&id=k3v9x&policy=2026-11&regime=eu&region=DE&at=1795262400000&until=1810900800000&order=1795262400000&source=visitor&signal=false&language=de-DE&choices=functional\.analytics\.-marketing\.~acme\.-~other&sum=[\da-z]{1,7}$/,
    );
  });

  test('comes back as it was', () => {
    assert.deepEqual(decode(encode(example)), example);
    fc.assert(
      fc.property(record, (one) => assert.deepEqual(decode(encode(one)), one)),
      { numRuns: 2000 },
    );
  });

  test('holds only what a cookie may hold (RFC 6265 § 4.1.1, cookie-octet)', () => {
    fc.assert(
      fc.property(record, (one) =>
        assert.match(encode(one), /^[\x21\x23-\x2B\x2D-\x3A\x3C-\x5B\x5D-\x7E]*$/),
      ),
      { numRuns: 2000 },
    );
  });

  test('is at most 1,024 bytes with 30 vendors of the longest names, each refused (design 6)', () => {
    const vendors = Array.from({ length: 30 }, (_, n) => [`vendor:${`v${n}-`.padEnd(22, 'x')}`, false]);
    const purposes = ['functional', 'analytics', 'marketing'].map((one) => [one, false]);
    const biggest: ConsentRecord = {
      ...example,
      id: '429496729542949672954294967295',
      policy: '2026-11-21',
      regime: 'balkan_east',
      region: 'GB-SCT',
      language: 'zh-Hant-TW',
      choices: Object.fromEntries([...purposes, ...vendors]) as ConsentRecord['choices'],
    };
    assert.deepEqual(decode(encode(biggest)), biggest);
    assert.ok(encode(biggest).length <= 1024, `${encode(biggest).length} bytes`);
  });

  test('has harmless keys: one called constructor is a key like any other', () => {
    const odd = { ...example, choices: { constructor: false, 'vendor:constructor': true } };
    assert.deepEqual(decode(encode(odd)), odd);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });

  test('keeps a mark for vendors that stands inside a key', () => {
    const odd = { ...example, choices: { 'a~b': true } };
    assert.deepEqual(decode(encode(odd)), odd);
  });

  test('with a key called __proto__ changes no prototype', () => {
    const text = encode({ ...example, choices: {} }).replace('choices=', 'choices=__proto__.-~__proto__');
    const found = decode(resealed(text));
    assert.equal(Object.getPrototypeOf(found?.choices ?? {}), Object.prototype);
    assert.deepEqual(Object.keys(Object.prototype), []);
  });

  test('with a time that is none is not one', () => {
    for (const bad of [0, -1, NaN, Infinity, 9e15, 1e16]) {
      assert.equal(decode(encode({ ...example, at: bad })), undefined, `at ${bad}`);
      assert.equal(decode(encode({ ...example, until: bad })), undefined, `until ${bad}`);
      assert.equal(decode(encode({ ...example, order: bad })), undefined, `order ${bad}`);
    }
  });
});

describe('a damaged record', () => {
  const text = encode(example);

  test('is unreadable when cut off, at every length', () => {
    for (let length = 0; length < text.length; length++) {
      assert.equal(decode(text.slice(0, length)), undefined, `${length} characters`);
      assert.equal(decode(text.slice(length + 1)), undefined, `without the first ${length + 1}`);
    }
  });

  test('is unreadable when one character is another, anywhere', () => {
    const others = [
      ...Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n)),
      'ä',
      '\0',
      '\n',
      '😀',
    ];
    for (let place = 0; place < text.length; place++) {
      for (const other of others) {
        if (other === text[place]) continue;
        assert.equal(
          decode(text.slice(0, place) + other + text.slice(place + 1)),
          undefined,
          `${other} at ${place}`,
        );
      }
    }
  });

  test('is unreadable when one bit has flipped, in any record', () => {
    fc.assert(
      fc.property(record, fc.nat(), fc.integer({ min: 0, max: 6 }), (one, where, bit) => {
        const whole = encode(one);
        const place = where % whole.length;
        const flipped = String.fromCharCode(whole.charCodeAt(place) ^ (1 << bit));
        assert.equal(decode(whole.slice(0, place) + flipped + whole.slice(place + 1)), undefined);
      }),
      { numRuns: 5000 },
    );
  });

  test('is unreadable with a character or a field too many or too few, or in another order', () => {
    const edit = fc.oneof(
      fc.record({
        kind: fc.constant('insert'),
        place: fc.nat(),
        text: fc.string({ minLength: 1, maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant('delete'), place: fc.nat(), text: fc.constant('') }),
      fc.record({ kind: fc.constant('double'), place: fc.nat(), text: fc.constant('') }),
      fc.record({ kind: fc.constant('swap'), place: fc.nat(), text: fc.constant('') }),
      fc.record({
        kind: fc.constant('field'),
        place: fc.nat(),
        text: fc.constantFrom('x=1', 'v=1', '__proto__=1', '', '='),
      }),
    );
    fc.assert(
      fc.property(record, edit, (one, { kind, place, text: added }) => {
        const whole = encode(one);
        const fields = whole.split('&');
        const index = place % fields.length;
        const spot = place % whole.length;
        if (kind === 'insert') isUnchangedOrGone(whole.slice(0, spot) + added + whole.slice(spot), one);
        if (kind === 'delete') assert.equal(decode(without(fields, index).join('&')), undefined);
        if (kind === 'double') assert.equal(decode([...fields, fields[index]].join('&')), undefined);
        if (kind === 'field')
          assert.equal(
            decode([...fields.slice(0, index), added, ...fields.slice(index)].join('&')),
            undefined,
          );
        if (kind === 'swap' && index > 0) {
          assert.equal(decode([...fields.slice(index), ...fields.slice(0, index)].join('&')), undefined);
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('is unreadable when a choice is repeated or has two minds', () => {
    // With a right checksum, as a script that means well would write it.
    for (const choices of ['analytics.analytics', 'analytics.-analytics', '.analytics', 'analytics.']) {
      assert.equal(decode(resealed(text.replace(/choices=[^&]*/, `choices=${choices}`))), undefined, choices);
    }
  });

  test('is unreadable in another version, sealed or not', () => {
    for (const version of ['v=2', 'v=0', 'v=01', 'v=', 'V=1']) {
      assert.equal(decode(text.replace('v=1', version)), undefined, version);
      assert.equal(decode(resealed(text.replace('v=1', version))), undefined, `${version}, sealed`);
    }
  });

  const others = [
    '',
    '1',
    'true',
    'accepted',
    '{"analytics":true}',
    'v=1',
    '&',
    '=',
    '%',
    '%E0%A4%A',
    'analytics=granted',
  ];
  for (const other of others) {
    test(`is what another tool may have left behind: ${JSON.stringify(other)}`, () => {
      assert.equal(decode(other), undefined);
    });
  }

  test('never throws, whatever it is', () => {
    const anything = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.anything());
    fc.assert(
      fc.property(anything, (value) => assert.equal(decode(value as string), undefined)),
      { numRuns: 5000 },
    );
  });
});

const without = (list: readonly string[], index: number) => list.filter((_, place) => place !== index);

/** The checksum of docs/cookie.md, written a second time. */
function resealed(text: string): string {
  const body = text.replace(/&sum=[^&]*$/, '');
  const sum = [...new TextEncoder().encode(body)].reduce(
    (hash, byte) => (hash * 31n + BigInt(byte)) % 2n ** 32n,
    0n,
  );
  return `${body}&sum=${sum.toString(36)}`;
}
