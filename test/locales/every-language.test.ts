import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { en } from '../../src/locales/en.js';
import { mail as englishMail } from '../../src/locales/en/mail.js';
import { joined } from '../../src/ui/joined.js';

const folder = join(import.meta.dirname, '../../src/locales');
const tags = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name);

type Words = Readonly<Record<string, unknown>>;

/** What functions are called with: marks that can be found again. */
const marks: Readonly<Record<string, readonly unknown[]>> = {
  'preferences.someOn': [21, 34],
  'preferences.vendors': [21],
  'request.errorsTitle': [21],
  'request.busy': [21],
  'request.time': [21, 'months'],
};
const marksFor = (path: string): readonly unknown[] => marks[path] ?? ['Ωone', 'Ωtwo'];

/** How often a sentence of English says each of its arguments; a translation says the same ones. */
const said = (sentence: string, path: string): string[] =>
  marksFor(path)
    .map(String)
    .filter((mark) => mark !== 'months' && sentence.includes(mark));

const sentenceOf = (value: unknown, path: string): string =>
  typeof value === 'function'
    ? (value as (...parts: readonly unknown[]) => string)(...marksFor(path))
    : String(value);

const byIntl = (tag: string, items: readonly string[]): string =>
  // Spaces that may not break, and marks of direction, where every neighbour has the same one.
  new Intl.ListFormat(tag).format(items).replaceAll('\u00a0', ' ').replaceAll('\u200f', '');

/** Welsh has two words for "and", by the sound that follows; `Intl` writes both. */
const joinedElsewhere: Readonly<Record<string, (items: readonly string[]) => string>> = {
  cy: (items) => items.join(', '),
};

/** Path, English, translation. */
function* pairs(english: Words, words: Words, path = ''): Generator<[string, unknown, unknown]> {
  for (const [key, value] of Object.entries(english)) {
    const inner = path ? `${path}.${key}` : key;
    if (Array.isArray(value)) continue; // Parts of a list, which have a test of their own.
    if (typeof value === 'object') yield* pairs(value as Words, (words[key] ?? {}) as Words, inner);
    else yield [inner, value, words[key]];
  }
}

for (const tag of tags) {
  describe(`the language ${tag}`, async () => {
    const [language] = Object.values(
      (await import(`../../src/locales/${tag}.js`)) as Readonly<Record<string, Words>>,
    );
    const { mail } = (await import(`../../src/locales/${tag}/mail.js`)) as { mail: Words };

    test('says every sentence, each with what is put into it', () => {
      for (const [path, english, translated] of pairs(
        { ...en, mail: englishMail },
        {
          ...language,
          mail,
        },
      )) {
        assert.equal(typeof translated === 'undefined' ? path : 'there', 'there', `${path} is missing`);
        const sentence = sentenceOf(translated, path);
        assert.match(sentence, /^\S(.*\S)?$/s, path);
        assert.doesNotMatch(sentence, /undefined|\bNaN\b|\[object| {2}|!/, path);
        assert.deepEqual(said(sentence, path), said(sentenceOf(english, path), path), `${path}: ${sentence}`);
      }
    });

    test('joins a list as Intl does', () => {
      const { list, purposes } = (language as unknown as typeof en).banner;
      const names = Object.values(purposes);
      for (const items of [names, names.slice(0, 2), names.slice(1), names.slice(0, 1)])
        assert.equal(joined(items, { list }), joinedElsewhere[tag]?.(items) ?? byIntl(tag, items));
    });

    test('names nobody where the site gives no name', () => {
      const { banner, gate, rights } = language as unknown as typeof en;
      for (const sentence of [
        banner.title(undefined),
        banner.noticeTitle(undefined),
        banner.choice('Ω', undefined),
        banner.notice('Ω', undefined),
        banner.notice('', undefined),
        gate.title(undefined),
        gate.explanation(undefined, ''),
        rights!.introduction(undefined),
        rights!.rightsTitle(undefined),
        rights!.complaint.other(undefined),
      ])
        assert.doesNotMatch(sentence, /undefined| {2}|^\s|\s$/);
    });

    test('takes at most 3 kB where somebody decides, and in each other file', () => {
      const bytes = (file: string) => {
        const { code } = transformSync(readFileSync(join(folder, tag, `${file}.ts`), 'utf8'), {
          loader: 'ts',
          minify: true,
          charset: 'utf8',
        });
        return brotliCompressSync(code).length;
      };
      assert.ok(bytes('banner') + bytes('settings') <= 3000, `${bytes('banner')} + ${bytes('settings')}`);
      for (const [file, limit] of [
        ['request', 3000],
        ['request-types', 2000],
        ['rights', 2000],
        ['mail', 400],
      ] as const)
        assert.ok(bytes(file) <= limit, `${file}: ${bytes(file)}`);
    });
  });
}
