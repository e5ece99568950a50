import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../src/locales/en.js';
import { addLanguage, pickLanguage } from '../../src/locales/languages.js';
import type { Speaking } from '../../src/locales/speakers.js';

const named = (title: string) => ({ ...en, preferences: { ...en.preferences, title } });

addLanguage('sr', named('sr'));

const rows: readonly (readonly [wanted: string, picked: string, why: string])[] = [
  ['de', 'de', 'as it is'],
  ['de-AT', 'de', 'a region falls back on its language'],
  ['DE-at', 'de', 'case does not matter'],
  ['pt-AO', 'pt', 'through pt-PT, the CLDR parent locale'],
  ['pt-BR', 'pt-BR', 'as it is'],
  ['es-MX', 'es-419', 'CLDR parent locale'],
  ['es-US', 'es-419', 'CLDR parent locale'],
  ['es-ES', 'es', 'the Spanish of Spain'],
  ['fr-CA', 'fr-CA', 'as it is'],
  ['fr-BE', 'fr', 'a region falls back on its language'],
  ['nn', 'nb', 'whoever reads Nynorsk reads Bokmål'],
  ['no', 'nb', 'what most Norwegian is'],
  ['tl', 'fil', 'an older name'],
  ['iw', 'he', 'an older name'],
  ['zh-TW', 'zh-Hant', 'Taiwan writes the traditional script'],
  ['zh-CN', 'zh', 'China writes the simplified one'],
  ['sr-Latn-RS', 'en', 'never another script'],
  ['zh-HK', 'zh-Hant', 'Hong Kong writes the traditional script'],
  ['sw', 'en', 'a language that there is not'],
  ['', 'en', 'nothing'],
  ['!', 'en', 'no language tag'],
];

for (const [wanted, picked, why] of rows) {
  test(`${wanted || 'nothing'} is served by ${picked}: ${why}`, () => {
    assert.equal(pickLanguage([wanted]).tag, picked);
  });
}

test('the first language that there is wins, English included', () => {
  assert.equal(pickLanguage(['sw', 'de-CH', 'pt']).tag, 'de');
  assert.equal(pickLanguage(['en-GB', 'de']).tag, 'en');
});

test('the built-in English has no messages here, because whoever shows it has its own', () => {
  assert.equal(pickLanguage(['en']).messages, undefined);
});

test('a site rewords a language, English too, and whoever speaks is told', () => {
  const speakers = (globalThis as unknown as Speaking)[Symbol.for('privacy-elements.languages')]!;
  let told = 0;
  const changed = () => (told += 1);
  speakers.add(changed);
  const reworded = named('Biscuits');
  addLanguage('EN', reworded);
  speakers.delete(changed);
  addLanguage('da', reworded);
  assert.equal(told, 1);
  assert.equal(pickLanguage(['en-US']).messages, reworded);
  assert.equal(pickLanguage(['sw']).messages, reworded);
});
