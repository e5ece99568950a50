import type { StoragePort } from '../consent/index.js';
import { readCookies, writeCookie } from './cookies.js';
import type { Attributes } from './markup.js';

/** The name of the record cookie: the attribute `cookie-name`, or `consent`. */
export const cookieName = (said: Attributes): string => said['cookie-name'] ?? 'consent';

/** The day in UTC, counted from 1970-01-01. */
const today = (): string => String(Math.floor(Date.now() / 86_400_000));

/**
 * Keeps the record in one first-party cookie, and in localStorage only where the cookie is refused
 * (embedded frames, cookies blocked). Where neither can be read `load` throws, and consent is refused.
 * The attribute `cookie-domain` names a domain instead of the widest that can be set.
 *
 * Browsers let a cookie that a script wrote grow old, Safari within a week: it is written anew once a day. Where the cookie is taken,
 * localStorage holds that day, because writing on every page would cost a returning visitor more than all the rest.
 */
export const createRecordStorage = (said: () => Attributes): StoragePort => {
  const save = (text: string) => {
    const name = cookieName(said());
    let isKept = false;
    try {
      isKept = writeCookie(name, text, said()['cookie-domain']);
      localStorage.setItem(name, isKept ? today() : text);
      return true;
    } catch {
      return isKept;
    }
  };
  return {
    load() {
      const name = cookieName(said());
      const texts = readCookies(name);
      let mirror: string | null = null;
      try {
        mirror = localStorage.getItem(name);
      } catch (error) {
        if (!navigator.cookieEnabled) throw error;
      }
      if (mirror && /\D/.test(mirror)) texts.push(mirror);
      else if (mirror !== today() && /^v=1&[^,]*$/.test(texts.join())) save(texts.join());
      return texts;
    },
    save,
  };
};
