import type { Choices, Policy } from '../../src/consent/index.js';
import { purposesOf, type Page } from './page.js';

/** What a visitor said last about one key, and under which circumstances. */
interface Word {
  readonly value: boolean;
  readonly at: number;
  readonly version: string;
  readonly gpc: boolean;
  /** How long a consent holds: what is decided before the law is known holds for as long as the strictest allows. */
  readonly months: number;
  /** Nobody said it: Global Privacy Control did, or a decision about something else took it along. */
  readonly isUnsaid?: boolean;
}

const day = 86_400_000;

const monthsAfter = (time: number, months: number): number => {
  const date = new Date(time);
  return date.setUTCMonth(date.getUTCMonth() + months);
};

/** Nothing is valid for more than twelve months (docs/decisions/4-one-expiry.md). */
const monthsOn = (page: Page): number => (page.knowsLaw ? 12 : 6);

const wordsIn = (expression: string): string[] => expression.split(/[\s|]+/).filter(Boolean);

/**
 * What a just observer remembers of what a visitor said, and would allow because of it: worked out from the promises, without a
 * line of `src/consent`, so that the store has something to be held against.
 */
export class Memory {
  readonly words = new Map<string, Word>();
  /** Grows with each word, so that a page can be asked whether it has heard the last one. */
  count = 0;

  /** Whether this may be granted on that page at the moment it last looked; in doubt it may not. */
  allows(page: Page, key: string, now = page.lookedAt, gpc = page.gpc): boolean {
    const { consent } = page;
    const { policy } = consent;
    const isSale = this.isSale(policy, key);
    if (key === 'necessary') return true;
    if (policy.minor && isSale) return false;
    const word = this.words.get(key);
    if (word?.value === false) return false;
    if (word && this.#holds(word, page, now, isSale && gpc)) return true;
    const purposes = purposesOf.get(key);
    if (purposes !== undefined) {
      const parts = purposes.split('|').map((all) => wordsIn(all));
      return parts.some((all) => all.every((one) => this.allows(page, one, now, gpc)));
    }
    if (consent.snapshot.model === 'opt-in' || (gpc && isSale)) return false;
    const refused = [...this.words].filter(([, { value }]) => !value).map(([one]) => one);
    const isRefusal = refused.length === this.words.size && refused.some((one) => !this.isSale(policy, one));
    return !(isRefusal || (isSale && refused.some((one) => this.isSale(policy, one))));
  }

  /** The visitor speaks. What still held is said anew with it: a record has one date. */
  say(page: Page, choices: Choices, now: number): void {
    const { policy } = page.consent;
    const stamp = { at: now, version: policy.version, gpc: page.gpc, months: monthsOn(page) };
    const refuses = Object.values(choices).includes(false);
    for (const [key, { value }] of [...this.words]) {
      const isCarried =
        !value || this.#holds(this.words.get(key)!, page, now, page.gpc && this.isSale(policy, key));
      const isUnknown = !policy.optional.has(key);
      const isBeneath = wordsIn(purposesOf.get(key) ?? '').some((purpose) => Object.hasOwn(choices, purpose));
      if (!isCarried || (isUnknown && value && refuses) || (isBeneath && !isUnknown)) this.words.delete(key);
      else this.words.set(key, { value, ...stamp });
    }
    for (const [key, value] of Object.entries(choices)) {
      if (!policy.optional.has(key) || (value && policy.minor && this.isSale(policy, key))) continue;
      this.words.set(key, { value, ...stamp });
    }
    // A decision may refuse more than was said, so that no law lets in what it does not name. What is refused stays refused.
    for (const [key, value] of Object.entries(page.consent.export()?.choices ?? {}))
      if (!value && !this.words.has(key)) this.words.set(key, { value, ...stamp, isUnsaid: true });
    this.count += 1;
  }

  /** A page with Global Privacy Control is shown: what it covers is refused from now on (design 5). */
  hearSignal(page: Page, now: number): void {
    const { policy } = page.consent;
    if (!page.gpc || policy.minor) return;
    for (const key of policy.sales) {
      const earlier = this.words.get(key);
      const isCovered = this.allows(page, key, now, false) && !this.allows(page, key, now, true);
      // What follows its purpose is refused with it.
      if (purposesOf.has(key) && !earlier) continue;
      if (!isCovered) continue;
      const word = { value: false, at: now, version: policy.version, gpc: true, months: monthsOn(page) };
      this.words.set(key, { ...word, isUnsaid: true });
      this.count += 1;
      this.#dropLapsed(page, now);
    }
  }

  /** Whatever puts something on record leaves out what no longer holds. */
  #dropLapsed(page: Page, now: number): void {
    for (const [key, word] of this.words)
      if (word.value && !this.#holds(word, page, now, false)) this.words.delete(key);
  }

  isSale({ sales }: Policy, key: string): boolean {
    return sales.has(key);
  }

  /** `isSignalled`: Global Privacy Control is on, and covers it. */
  #holds({ at, version, gpc, months }: Word, page: Page, now: number, isSignalled: boolean): boolean {
    const isOld = now >= monthsAfter(at, months) || at > now + day || version !== page.consent.policy.version;
    return !isOld && !(isSignalled && !gpc);
  }
}
