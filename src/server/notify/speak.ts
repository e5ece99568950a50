import { mail as english } from '../../locales/en/mail.js';
import { candidates } from '../../locales/likely.js';
import type { MailMessages } from '../../locales/mail-messages.js';
import { mailLanguages } from './mail-languages.js';

/** The words for one reader, and how days are written beside them. */
export interface Speech {
  readonly words: MailMessages;
  /** A day in UTC, as the deadlines are: `22. November 2026`. */
  readonly day: (at: number) => string;
}

const speechIn = (tag: string, words: MailMessages): Speech => {
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  return { words, day: (at) => format.format(at) };
};

/**
 * The language of a request (BCP 47), or English where there is none. A date in the words of one language is never written
 * in another. Never rejects: a message in English is better than none.
 */
export async function speak(
  locale: string,
  languages: typeof mailLanguages = mailLanguages,
): Promise<Speech> {
  try {
    for (const tag of candidates(locale)) {
      const known = Object.keys(languages).find((one) => one.toLowerCase() === tag.toLowerCase());
      const language = known === undefined ? undefined : languages[known];
      if (language) return speechIn(locale, (await language()).mail);
      if (tag.toLowerCase() === 'en') return speechIn(locale, english);
    }
  } catch {
    // No tag that this runtime knows, or a file that is missing.
  }
  return speechIn('en', english);
}
