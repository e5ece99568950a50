import assert from 'node:assert/strict';
import { test } from 'node:test';
import { footer } from '../../src/locales/en/banner.js';
import { en } from '../../src/locales/en.js';

/** Every sentence, functions called with something in every place. What joins a list is none. */
const sentences = (value: unknown, path = 'en'): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : typeof value === 'function'
      ? [
          [
            path,
            (value as (...parts: unknown[]) => string)(2, path === 'en.request.time' ? 'months' : 3, 'x'),
          ],
        ]
      : Object.entries(Array.isArray(value) ? {} : (value as object)).flatMap(([key, inner]) =>
          sentences(inner, `${path}.${key}`),
        );

for (const [path, sentence] of sentences(en)) {
  test(`${path} is text, without gaps, guilt or hurry`, () => {
    assert.match(sentence, /^\S(.*\S)?$/s);
    assert.doesNotMatch(sentence, /undefined|\bNaN\b|\[object| {2}/);
    assert.doesNotMatch(sentence, /we value your privacy|best experience|unfortunately|hurry|!/i);
  });
}

test('the words that the regulations of California give are exact', () => {
  assert.equal(en.choices.us, 'Your Privacy Choices');
  assert.equal(en.choices.honoredUs, 'Opt-Out Request Honored');
});

test('the banner knows the link in the footer by its labels', () => {
  const { us, settings } = en.choices;
  assert.deepEqual(footer, { us, settings });
});

test('who asks is named, or is the site', () => {
  assert.equal(en.banner.title('Acme'), 'May Acme use cookies?');
  assert.equal(en.banner.title(undefined), 'May we use cookies?');
  assert.match(en.banner.notice('', undefined), /^This site keeps only/);
});
