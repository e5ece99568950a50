import type { Messages } from './messages.js';

/** What an element says its sentences in. */
export interface Spoken {
  /** BCP 47. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** Undefined stands for the built-in English, which whoever shows it has at hand. */
  readonly messages?: Partial<Messages> | undefined;
  /** False while a language is on its way. Better wait for it than change the words under a reader's eyes. */
  readonly isReady: boolean;
}

/**
 * Everybody who wants to be told when the language may be another one. They meet at a symbol of the global object and not
 * in a module: a page that adds no language has English without loading the search for others, and a page that
 * adds one reaches every copy of this library. Each element reads the symbol itself, because a module of that one line would
 * make the footer link load the banner.
 */
export type Speakers = Set<() => void> & {
  /** Finds the language for an element, which has those sections in English. It is there once somebody needs it. */
  pick?: (element: Element & { readonly locale?: string | undefined }, english: Partial<Messages>) => Spoken;
};

/** The global object, as it is read at `Symbol.for('privacy-elements.languages')`. */
export type Speaking = Record<symbol, Speakers | undefined>;
