import type { Messages } from './messages.js';
import { languagesAround } from './page-languages.js';
import type { Speakers, Speaking, Spoken } from './speakers.js';

/** The sentences of a language, or how to fetch them when somebody needs them. */
export type Language = Messages | (() => Promise<Messages>);

/** A language that was picked. Without messages it is the built-in English, which whoever shows it has at hand. */
export interface Picked {
  /** BCP 47. */
  readonly tag: string;
  readonly messages?: Language | undefined;
}

const rightToLeft = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;
const languages = new Map<string, Language>();
const fetching = new WeakSet<Language>();

/**
 * Adds a language, or replaces one to reword it, English included. `tag` is a language (`de`), a language with its
 * script (`zh-Hant`) or with a region (`pt-BR`). What is shown already changes at once.
 */
export function addLanguage(tag: string, language: Language): void {
  languages.set(tag.toLowerCase(), language);
  tellEverybody();
}

/**
 * The first of the wanted languages that there is, or English. A region falls back on its language
 * (`pt-AO` → `pt-PT` → `pt`), but never on another script: `zh` does not serve who reads `zh-Hant`.
 */
export function pickLanguage(tags: readonly string[]): Picked {
  for (const tag of [...tags.flatMap(candidates), 'en']) {
    const messages = languages.get(tag.toLowerCase());
    if (messages || tag === 'en') return { tag, messages };
  }
  return { tag: 'en' };
}

/** From the most to the least exact. Likely subtags are good enough to pick words, though never to pick a law. */
function candidates(tag: string): string[] {
  try {
    const { language, script = '', region } = new Intl.Locale(tag).maximize();
    const isUsualScript = new Intl.Locale(language).maximize().script === script;
    // pt-PT is CLDR's parent of every Portuguese but the Brazilian.
    const parent = language === 'pt' && region !== 'BR' ? 'pt-PT' : `${language}-${script}`;
    return [tag, parent, ...(isUsualScript ? [language] : [])];
  } catch {
    return [];
  }
}

const pick: NonNullable<Speakers['pick']> = (element) => {
  watch(element.ownerDocument);
  const { tag, messages } = pickLanguage(languagesAround(element, element.locale));
  if (typeof messages !== 'function') return spoken(tag, messages);
  fetchOnce(tag.toLowerCase(), messages);
  return { ...spoken('en'), isReady: false };
};

const spoken = (tag: string, messages?: Messages): Spoken => ({
  tag,
  dir: rightToLeft.test(tag) ? 'rtl' : 'ltr',
  messages,
  isReady: true,
});

/** A language that does not arrive leaves the next one, English in the end: legal wording has to be read, in whatever language. */
function fetchOnce(key: string, load: () => Promise<Messages>): void {
  if (fetching.has(load)) return;
  fetching.add(load);
  const settle = (messages?: Messages) => {
    fetching.delete(load);
    // The site may have replaced it meanwhile.
    if (languages.get(key) !== load) return;
    if (messages) languages.set(key, messages);
    else languages.delete(key);
    tellEverybody();
  };
  load().then(settle, () => settle());
}

let pageLanguage: MutationObserver | undefined;

/** Follows the `lang` of a page. To observe the same one again changes nothing. */
function watch({ documentElement }: Document): void {
  pageLanguage ??= new MutationObserver(tellEverybody);
  pageLanguage.observe(documentElement, { attributeFilter: ['lang'] });
}

function tellEverybody(): void {
  const speakers: Speakers = ((globalThis as unknown as Speaking)[
    Symbol.for('privacy-elements.languages')
  ] ??= new Set());
  speakers.pick ??= pick;
  for (const changed of [...speakers]) changed();
}
