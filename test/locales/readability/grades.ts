import { syllable } from 'syllable';

/** The school grade from which on a text is understood by most who read it. */
export type Grade = (text: string) => number;

/** A full stop inside a name or an abbreviation ends nothing; neither does a colon before a list, but one before a clause does. */
export const sentencesOf = (text: string): string[] =>
  text
    .replace(/\b(Inc|Art|Nr|z\. B)\./g, '$1')
    .split(/(?<=[.!?])["”“’]?\s+|:\s+(?=\p{L})|;\s+/u)
    .filter((sentence) => /\p{L}/u.test(sentence));

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Flesch–Kincaid grade level (Kincaid et al. 1975). */
export const english: Grade = (text) => {
  const words = wordsOf(text);
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * mean(words.map(syllable)) - 15.59;
};

/** Every vowel or diphthong of German is a syllable. */
const germanSyllables = (word: string): number =>
  Math.max(1, word.toLowerCase().match(/aa|äu|au|ai|ee|ei|eu|ie(?!n\b)|oo|[aeiouyäöü]/g)?.length ?? 0);

/** First Wiener Sachtextformel (Bamberger and Vanecek 1984), which is meant for texts of fact and gives a grade. */
export const german: Grade = (text) => {
  const words = wordsOf(text);
  const counts = words.map(germanSyllables);
  const percent = (holds: (count: number, word: string) => boolean) =>
    mean(counts.map((count, index) => (holds(count, words[index]!) ? 100 : 0)));
  return (
    0.1935 * percent((count) => count >= 3) +
    0.1672 * (words.length / sentencesOf(text).length) +
    0.1297 * percent((_, word) => word.length > 6) -
    0.0327 * percent((count) => count === 1) -
    0.875
  );
};
