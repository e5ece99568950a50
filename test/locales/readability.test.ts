import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { de } from '../../src/locales/de.js';
import { mail as germanMail } from '../../src/locales/de/mail.js';
import { en } from '../../src/locales/en.js';
import { mail as englishMail } from '../../src/locales/en/mail.js';
import { english, german, sentencesOf, wordsOf, type Grade } from './readability/grades.js';
import { pressure } from './readability/pressure.data.js';
import { textsOf, type Text } from './readability/texts.js';

const hardest = 8;
/** Words in one sentence. */
const longest = 25;
/** The formulas are made for running text: a label of three words has any grade, and none that means something. */
const isText = ({ text }: Text): boolean => wordsOf(text).length >= 5;
const isLong = (sentence: string): boolean => wordsOf(sentence).length >= 15;

interface Language {
  readonly tag: 'en' | 'de';
  readonly formula: string;
  readonly messages: object;
  readonly grade: Grade;
}

const languages: readonly Language[] = [
  { tag: 'en', formula: 'Flesch–Kincaid', messages: { ...en, mail: englishMail }, grade: english },
  { tag: 'de', formula: 'Wiener Sachtextformel', messages: { ...de, mail: germanMail }, grade: german },
];

for (const { tag, formula, messages, grade } of languages) {
  const texts = textsOf(messages, tag);
  const read = Object.keys(messages)
    .map(
      (section) =>
        [section, texts.filter((text) => text.path.startsWith(`${section}.`) && isText(text))] as const,
    )
    .filter(([, found]) => found.length > 0);

  describe(`the language ${tag}, read by its formula (${formula})`, () => {
    for (const [section, found] of read) {
      const whole = found.map(({ text }) => (/[.!?]$/.test(text) ? text : `${text}.`)).join(' ');
      it(`asks for school grade ${grade(whole).toFixed(1)}, and no more than ${hardest}: ${section}`, () => {
        assert.ok(found.length >= 4, 'too few texts to judge');
        assert.ok(grade(whole) <= hardest);
      });
    }

    it('has no long sentence that is harder or longer', () => {
      const hard = texts.filter(({ text }) =>
        sentencesOf(text).some(
          (sentence) => isLong(sentence) && (grade(sentence) > hardest || wordsOf(sentence).length > longest),
        ),
      );
      assert.deepEqual(
        hard.map(({ path, text }) => `${path}: ${grade(text).toFixed(1)}: ${text}`),
        [],
      );
    });

    it('says what each purpose means in two sentences', () => {
      const meanings = texts.filter(({ path }) => path.startsWith('meanings.') && path !== 'meanings.title');
      assert.equal(meanings.length, 4);
      for (const { path, text } of meanings) assert.equal(text.match(/[.!?](?= |$)/g)?.length, 2, path);
    });

    for (const [what, words] of Object.entries(pressure[tag])) {
      it(`has no sentence that ${what}`, () => {
        const found = texts.filter(({ text }) => words.test(text));
        assert.deepEqual(
          found.map(({ path, text }) => `${path}: ${text}`),
          [],
        );
      });
    }
  });
}

describe('the lists', () => {
  const bad: readonly (readonly ['en' | 'de', string, string])[] = [
    ['en', 'negates twice', 'You cannot use this without cookies.'],
    ['en', 'makes feel guilty', 'We value your privacy.'],
    ['en', 'hurries', 'Decide now or never'],
    ['en', 'praises saying yes', 'Accept for the best experience'],
    ['en', 'warns of saying no', 'Some parts may not work.'],
    ['de', 'negates twice', 'Sie können die Seite nicht ohne Cookies nutzen.'],
    ['de', 'makes feel guilty', 'Leider geht das so schlecht.'],
    ['de', 'hurries', 'Das Angebot läuft bald ab.'],
    ['de', 'praises saying yes', 'Für das beste Erlebnis'],
    ['de', 'warns of saying no', 'Die Seite ist dann eingeschränkt.'],
  ];
  for (const [tag, what, sentence] of bad) {
    it(`know in ${tag} what ${what}: ${sentence}`, () => {
      assert.match(sentence, pressure[tag][what]!);
    });
  }

  it('are for formulas that tell easy from hard', () => {
    assert.ok(english('The cat sat on the mat. It was warm.') < 2);
    assert.ok(
      english('Notwithstanding applicable contractual limitations, controllers disclose information.') > 15,
    );
    assert.ok(german('Die Katze liegt auf der Bank. Sie ist warm.') < 4);
    assert.ok(
      german('Ungeachtet vertraglicher Beschränkungen übermitteln Verantwortliche Informationen.') > 15,
    );
  });
});
