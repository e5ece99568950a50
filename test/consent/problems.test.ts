import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe as group, test } from 'node:test';
import type { ProblemCode } from '../../src/consent/index.js';
import { describe } from '../../src/consent/problems.js';

/** The codes as ports.ts lists them: a type is gone when tests run. */
const source = readFileSync(new URL('../../src/consent/ports.ts', import.meta.url), 'utf8');
const list = /type ProblemCode =([^;]*);/.exec(source)?.[1] ?? '';
const codes = Array.from(list.matchAll(/'([\w-]+)'/g), ([, code]) => code as ProblemCode);

/** What stays the same wherever it happens, so that there is nothing to name. */
const withoutSubject = ['not-stored', 'unreadable', 'second-banner', 'bad-policy', 'bad-nonce'];
/** Where nobody has to write anything: the visitor's browser is what it is. */
const withoutRemedy = ['not-stored', 'unreadable'];
const remedy = /\b(Write|Give|Use|Check|Keep|See|Add|Remove|declare|Name|Put|must allow)\b/;

group('what is said on the console', () => {
  test('has a sentence for every code', () => {
    assert.ok(codes.length >= 12, `${codes.length} codes were found in ports.ts`);
    for (const code of codes) assert.match(describe(code, 'the-subject'), /^privacy-elements: .+\.$/, code);
  });

  for (const code of codes) {
    test(`names the subject and what to write: ${code}`, () => {
      const sentence = describe(code, 'the-subject');
      if (!withoutSubject.includes(code)) assert.match(sentence, /the-subject/);
      if (!withoutRemedy.includes(code)) assert.match(sentence, remedy);
    });
  }

  test('is different for every code', () => {
    assert.equal(new Set(codes.map((code) => describe(code, ''))).size, codes.length);
  });

  test('leaves no hole where the subject is empty or hostile', () => {
    for (const subject of ['', '%s%o', '<b>', '$&', 'x'.repeat(5000)]) {
      for (const code of codes) assert.doesNotMatch(describe(code, subject), /undefined|\[object/);
    }
  });
});
