import { builtIn, fetchSections, type Section } from './built-in.js';
import { candidates } from './likely.js';
import type { Messages } from './messages.js';
import { languagesAround } from './page-languages.js';
import { reworded, type Rewording } from './rewording.js';
import type { Speakers, Speaking, Spoken } from './speakers.js';

/**
 * The sentences of a language, or how to fetch those sections of it that somebody needs. More than those may come;
 * elements whose sections do not come stay in English, whole.
 */
export type Language = Messages | ((sections: readonly Section[]) => Promise<Partial<Messages>>);

/** A language that was picked. Without messages it is the built-in English, which whoever shows it has at hand. */
export interface Picked {
  /** BCP 47. */
  readonly tag: string;
  readonly messages?: Language | undefined;
}

const rightToLeft = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

const languages = new Map<string, Language>(
  builtIn.map((tag) => [tag.toLowerCase(), (sections) => fetchSections(tag, sections)]),
);
const rewordings = new Map<string, Rewording>();

/** What has come of a language that is fetched, and which sections were asked for. */
interface Arrived {
  messages: Partial<Messages>;
  readonly asked: Set<Section>;
  /** Questions without an answer yet. */
  open: number;
}
const arrivals = new WeakMap<Language, Arrived>();

/**
 * Adds a language, or replaces one, English included. `tag` is a language (`de`), a language with its
 * script (`zh-Hant`) or with a region (`pt-BR`). What is shown already changes at once.
 */
export function addLanguage(tag: string, language: Language): void {
  languages.set(tag.toLowerCase(), language);
  speak();
}

/**
 * Says some sentences of a language otherwise, and keeps the rest: `reword('en', { banner: { refuse: 'No, thanks' } })`.
 * `tag` is the language that is shown: `de` for all German. What is shown already changes at once.
 */
export function reword(tag: string, sentences: Rewording): void {
  rewordings.set(tag.toLowerCase(), sentences);
  speak();
}

/** The first of the wanted languages that there is, or English. */
export function pickLanguage(tags: readonly string[]): Picked {
  for (const tag of [...tags.flatMap(candidates), 'en']) {
    const messages = languages.get(tag.toLowerCase());
    if (messages || tag === 'en') return { tag, messages };
  }
  return { tag: 'en' };
}

const pick: NonNullable<Speakers['pick']> = (element, english) => {
  watch(element.ownerDocument);
  const { tag, messages: language } = pickLanguage(languagesAround(element, element.locale));
  const wanted = Object.keys(english) as Section[];
  const isWhole = (messages: Partial<Messages>) => wanted.every((section) => section in messages);
  if (typeof language !== 'function') {
    // A language that lacks a section leaves the whole element in English: legal wording is never mixed.
    return language && !isWhole(language) ? spoken('en', undefined, english) : spoken(tag, language, english);
  }
  const arrived = arrivals.get(language) ?? { messages: {}, asked: new Set(), open: 0 };
  arrivals.set(language, arrived);
  fetchOnce(tag, language, arrived, wanted);
  if (isWhole(arrived.messages)) return spoken(tag, arrived.messages, english);
  return { ...spoken('en', undefined, english), isReady: arrived.open === 0 };
};

function spoken(tag: string, messages: Partial<Messages> | undefined, english: Partial<Messages>): Spoken {
  const rewording = rewordings.get(tag.toLowerCase());
  return {
    tag,
    dir: rightToLeft.test(tag) ? 'rtl' : 'ltr',
    messages: rewording ? reworded(messages ?? english, rewording) : messages,
    isReady: true,
  };
}

/** A language that does not arrive leaves the next one, English in the end: legal wording has to be read, in whatever language. */
function fetchOnce(
  tag: string,
  language: Exclude<Language, Messages>,
  arrived: Arrived,
  wanted: readonly Section[],
): void {
  const missing = wanted.filter((section) => !arrived.asked.has(section));
  if (missing.length === 0) return;
  for (const section of missing) arrived.asked.add(section);
  arrived.open += 1;
  const settle = (messages?: Partial<Messages>) => {
    arrived.open -= 1;
    if (messages) arrived.messages = { ...arrived.messages, ...messages };
    // The site may have replaced it meanwhile.
    else if (languages.get(tag.toLowerCase()) === language) languages.delete(tag.toLowerCase());
    tellEverybody();
  };
  language(missing).then(settle, () => settle());
}

let pageLanguage: MutationObserver | undefined;

/** Follows the `lang` of a page. To observe the same one again changes nothing. */
function watch({ documentElement }: Document): void {
  pageLanguage ??= new MutationObserver(tellEverybody);
  pageLanguage.observe(documentElement, { attributeFilter: ['lang'] });
}

/** Lets elements say their sentences in the languages that there are. */
export function speak(): void {
  everybody().pick ??= pick;
  tellEverybody();
}

function tellEverybody(): void {
  for (const changed of [...everybody()]) changed();
}

const everybody = (): Speakers =>
  ((globalThis as unknown as Speaking)[Symbol.for('privacy-elements.languages')] ??= new Set());
