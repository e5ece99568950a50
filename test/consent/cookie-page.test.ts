import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decode, encode } from '../../src/consent/index.js';

const page = readFileSync(new URL('../../docs/cookie.md', import.meta.url), 'utf8');

/** The fenced blocks of one language. */
const blocks = (language: string) =>
  Array.from(page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm')), ([, block = '']) =>
    block.trim(),
  );

interface Read {
  readonly choices: ReadonlyMap<string, boolean>;
  readonly [field: string]: unknown;
}
const { readConsent } = (await import(
  `data:text/javascript,${encodeURIComponent(blocks('js')[0] ?? '')}`
)) as {
  readConsent: (header: string, name?: string) => Read | null;
};

const examples = blocks('text');
const [first = ''] = examples;

describe('docs/cookie.md', () => {
  test('has examples', () => assert.ok(examples.length >= 4, `${examples.length} examples`));

  for (const example of examples) {
    test(`shows a record: …${example.slice(-60)}`, () => {
      const record = decode(example);
      assert.ok(record, 'it does not decode');
      assert.equal(encode(record), example);
    });
  }

  test('says what the first example means', () => {
    const { at = 0, until = 0, choices, region } = decode(first) ?? {};
    const dates = [at, until].map((time) => new Date(time).toISOString().slice(0, 10));
    assert.deepEqual(dates, ['2026-11-21', '2027-11-21']);
    assert.deepEqual(choices, { functional: true, analytics: true, marketing: false });
    assert.equal(region, 'DE');
    for (const date of dates) assert.match(page, new RegExp(date));
  });

  for (const text of blocks('malformed').flatMap((block) => block.split('\n'))) {
    test(`shows a malformed record: …${text.slice(-60)}`, () => {
      assert.equal(decode(text), undefined);
      assert.equal(readConsent(`consent=${text}`)?.choices.get('marketing') ?? null, null);
    });
  }

  test('names every field in its table and in its grammar, in the order written', () => {
    const fields = first.split('&').map((pair) => pair.split('=')[0]);
    const table = Array.from(page.matchAll(/^\| `(\w+)` \| [a-z]/gm), ([, name]) => name);
    assert.deepEqual(
      table.filter((name) => fields.includes(name)),
      fields,
    );
    const grammar = Array.from(blocks('abnf')[0]?.matchAll(/"&?(\w+)=(?:1)?"/g) ?? [], ([, name]) => name);
    assert.deepEqual(
      grammar.filter((name) => name !== 'sum'),
      fields.filter((name) => name !== 'sum'),
    );
  });

  test('computes the checksum as it says', () => {
    const rows = page.matchAll(/^\| `(.)` \| (\d+) × 31 \+ (\d+) \| (\d+) \|/gm);
    let hash = 0;
    for (const [, byte = '', before, code, after] of rows) {
      assert.deepEqual([Number(before), Number(code)], [hash, byte.charCodeAt(0)]);
      hash = hash * 31 + byte.charCodeAt(0);
      assert.equal(Number(after), hash);
    }
    assert.match(page, new RegExp(`\`v=1\` has the sum \`${hash.toString(36)}\``));
    const body = first.replace(/&sum=.*/, '');
    const sum = Array.from(body).reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 2 ** 32, 0);
    assert.equal(`${body}&sum=${sum.toString(36)}`, first);
  });
});

describe('the reader for Node in docs/cookie.md', () => {
  test('finds the record among other cookies', () => {
    for (const header of [
      first,
      `a=b; consent=${first}`,
      `consent=${first}; a=b`,
      `xconsent=1; consent=${first}`,
    ]) {
      const text = header === first ? `consent=${first}` : header;
      assert.equal(readConsent(text)?.choices.get('analytics'), true);
    }
    assert.equal(readConsent(`choices=${first}`, 'choices')?.region, 'DE');
  });

  test('finds none where there is none, and none in a damaged one', () => {
    for (const header of ['', 'consent=', 'consent=v=1&sum=0', 'other=1', `consent2=${first}`]) {
      assert.equal(readConsent(header), null);
    }
    for (let length = 0; length < first.length; length++) {
      assert.equal(readConsent(`consent=${first.slice(0, length)}`), null);
    }
  });

  test('reads what the library wrote', () => {
    const key = fc.constantFrom('functional', 'analytics', 'my-purpose', 'vendor:acme', 'vendor:a-1');
    const choices = fc.dictionary(key, fc.boolean(), { noNullPrototype: true });
    fc.assert(
      fc.property(choices, fc.string({ unit: 'grapheme', maxLength: 20 }), (all, policy) => {
        const record = { ...decode(first)!, choices: all, policy };
        const read = readConsent(`consent=${encode(record)}`);
        assert.equal(read?.policy, policy);
        const expected = Object.entries(all).map(([name, value]) => [name.replace('vendor:', '~'), value]);
        assert.deepEqual([...read.choices], expected);
      }),
    );
  });
});
