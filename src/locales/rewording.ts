import type { Messages } from './messages.js';

type Sentence = string | ((...parts: never[]) => string) | undefined;

/** A plain text may stand where a function is: it needs nothing put into it. */
type Some<Words> = {
  readonly [Key in keyof Words]?: Words[Key] extends Sentence ? Words[Key] | string : Some<Words[Key]>;
};

/** Some sentences, in the places that they have in `Messages`. */
export type Rewording = Some<Messages>;

type Words = Readonly<Record<string, unknown>>;

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null;

/** `messages` with those sentences in the place of its own. What `messages` has no place for is left out. */
export const reworded = <Kind extends object>(messages: Kind, sentences: object): Kind =>
  Object.fromEntries(
    Object.entries(messages).map(([key, value]: [string, unknown]) => {
      const other = Object.hasOwn(sentences, key) ? (sentences as Words)[key] : undefined;
      if (isWords(value)) return [key, isWords(other) ? reworded(value, other) : value];
      return [key, typeof other === 'string' || typeof other === 'function' ? said(value, other) : value];
    }),
  ) as Kind;

const said = (value: unknown, other: unknown): unknown =>
  typeof value === 'function' && typeof other === 'string' ? () => other : other;
