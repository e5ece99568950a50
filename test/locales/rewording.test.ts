import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../src/locales/en.js';
import { reworded } from '../../src/locales/rewording.js';

test('a sentence is said otherwise, and the rest stays', () => {
  const { banner, choices } = reworded(en, {
    banner: { refuse: 'No, thanks', purposes: { analytics: 'counting' } },
  });
  assert.equal(banner.refuse, 'No, thanks');
  assert.deepEqual(banner.purposes, { ...en.banner.purposes, analytics: 'counting' });
  assert.equal(banner.accept, en.banner.accept);
  assert.deepEqual(choices, en.choices);
});

test('plain text may stand where something is put into the sentence', () => {
  assert.equal(reworded(en, { banner: { title: () => 'Crumbs?' } }).banner.title('Acme'), 'Crumbs?');
  assert.equal(reworded(en, { banner: { title: 'Crumbs?' } }).banner.title('Acme'), 'Crumbs?');
});

for (const nonsense of [
  { banner: 'text' },
  { banner: { refuse: 7 } },
  { banner: { refuse: null, tooMuch: 'x' } },
  { extra: { a: 'b' } },
  JSON.parse('{"__proto__":{"refuse":"x"},"banner":{"__proto__":{"refuse":"x"}}}') as object,
]) {
  test(`what fits nowhere is left out: ${JSON.stringify(nonsense)}`, () => {
    const { banner, ...rest } = reworded(en, nonsense);
    assert.deepEqual({ ...banner }, { ...en.banner });
    assert.deepEqual(
      Object.keys(rest).sort(),
      Object.keys(en)
        .filter((key) => key !== 'banner')
        .sort(),
    );
  });
}
