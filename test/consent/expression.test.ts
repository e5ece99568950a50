import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { alternatives, holds, isId, terms, vendorKey } from '../../src/consent/expression.js';

const granted = new Set(['necessary', 'analytics', 'vendor:acme']);
const isGranted = (term: string) => granted.has(term);

describe('an expression (design 4)', () => {
  const table: [expression: string, holds: boolean][] = [
    ['analytics', true],
    ['marketing', false],
    ['vendor:acme', true],
    ['vendor:other', false],
    ['analytics vendor:acme', true],
    ['analytics marketing', false],
    ['analytics | marketing', true],
    ['marketing | analytics', true],
    ['marketing|analytics', true],
    ['marketing analytics | vendor:acme necessary', true],
    ['marketing analytics | vendor:other', false],
    ['  analytics\n\t vendor:acme  ', true],
    // Nothing said is nothing allowed.
    ['', false],
    ['   ', false],
    ['|', false],
    ['marketing |', false],
    ['| marketing', false],
    // What nobody declared, and words from other notations, are terms that nobody grants.
    ['Analytics', false],
    ['analytics, necessary', false],
    ['analytics && necessary', false],
    ['!marketing', false],
    ['analytics || marketing', true],
    ['__proto__', false],
    ['constructor', false],
  ];
  for (const [expression, expected] of table) {
    test(`${JSON.stringify(expression)} ${expected ? 'holds' : 'does not hold'}`, () => {
      assert.equal(holds(expression, isGranted), expected);
    });
  }

  test('is read as alternatives of terms', () => {
    assert.deepEqual(alternatives('analytics marketing | vendor:acme'), [
      ['analytics', 'marketing'],
      ['vendor:acme'],
    ]);
    assert.deepEqual(terms('analytics marketing | vendor:acme'), ['analytics', 'marketing', 'vendor:acme']);
  });

  test('never holds when nothing is granted', () => {
    fc.assert(fc.property(fc.string(), (expression) => !holds(expression, () => false)));
  });

  test('holds more, never less, when more is granted', () => {
    const term = fc.constantFrom(...['a', 'b', 'c', 'vendor:d']);
    const expression = fc
      .array(fc.oneof(term, fc.constant('|')), { maxLength: 8 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(expression, fc.uniqueArray(term), term, (text, some, another) => {
        const few = holds(text, (one) => some.includes(one));
        const more = holds(text, (one) => one === another || some.includes(one));
        assert.ok(more || !few);
      }),
    );
  });
});

describe('an id', () => {
  const good = ['a', 'analytics', 'a1', 'my-purpose', 'a-', 'x'.repeat(22)];
  const bad = [
    '',
    'A',
    'aB',
    '1a',
    '-a',
    'a b',
    'a.b',
    'a_b',
    'ä',
    'vendor:a',
    '__proto__',
    'x'.repeat(23),
    'a\n',
  ];
  for (const id of good) test(`can be ${JSON.stringify(id)}`, () => assert.ok(isId(id)));
  for (const id of bad) test(`cannot be ${JSON.stringify(id)}`, () => assert.equal(isId(id), false));

  test('is not the lack of one', () => assert.equal(isId(undefined as unknown as string), false));

  test('of a vendor has its own name space', () => assert.equal(vendorKey('acme'), 'vendor:acme'));
});
