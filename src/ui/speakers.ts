import type { Speakers, Speaking } from '../locales/speakers.js';

/** Whoever says sentences, and how to find another language for them. */
export const speakers: Speakers = ((globalThis as unknown as Speaking)[
  Symbol.for('privacy-elements.languages')
] ??= new Set());

/** Once it did not arrive, English has to do. */
let isMissing = false;

/**
 * Whether an element waits for the search for other languages, which pages in English do without: better no words for a
 * moment than the wrong ones.
 */
export const awaitsLanguages = (element: Element & { readonly locale?: string | undefined }): boolean => {
  if (
    speakers.pick ||
    isMissing ||
    (element.locale ? /^en/i.test(element.locale) : element.matches(':lang(en)'))
  )
    return false;
  import('../locales/languages.js').then(
    ({ speak }) => speak(),
    () => {
      isMissing = true;
      for (const changed of [...speakers]) changed();
    },
  );
  return true;
};
