import type { StoragePort } from '../consent/index.js';
import { readCookies, writeCookie } from './cookies.js';
import type { Attributes } from './markup.js';

/** The name of the record cookie: the attribute `cookie-name`, or `consent`. */
export const cookieName = (said: Attributes): string => said['cookie-name'] ?? 'consent';

/**
 * Keeps the record in one first-party cookie, and in localStorage only where the cookie is refused
 * (embedded frames, cookies blocked). Where neither can be read `load` throws, and consent is refused.
 * The attribute `cookie-domain` names a domain instead of the widest that can be set.
 */
export const createRecordStorage = (said: () => Attributes): StoragePort => ({
  load() {
    const name = cookieName(said());
    const texts = readCookies(name);
    try {
      const mirror = localStorage.getItem(name);
      if (mirror) texts.push(mirror);
    } catch (error) {
      if (!navigator.cookieEnabled) throw error;
    }
    return texts;
  },
  save(text) {
    const name = cookieName(said());
    let isKept = false;
    try {
      isKept = writeCookie(name, text, said()['cookie-domain']);
      if (isKept) localStorage.removeItem(name);
      else localStorage.setItem(name, text);
      return true;
    } catch {
      return isKept;
    }
  },
});
