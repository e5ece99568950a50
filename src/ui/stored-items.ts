import type { StoredItem, Stores } from '../consent/index.js';
import type { StoredMessages } from '../locales/messages.js';

const places = ['cookies', 'localStorage', 'sessionStorage', 'indexedDB'] as const;

/** Where a browser keeps items. */
export type StoredPlace = (typeof places)[number];

/** One stored item in the words of a language; empty where nobody has said anything. */
export interface ListedItem {
  /** `*` stands for anything. */
  readonly name: string;
  readonly use: string;
  readonly lasts: string;
  readonly places: readonly StoredPlace[];
}

const units = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second' };

/**
 * An ISO 8601 duration in words: `P13M` is "13 months". `Intl.DurationFormat` would do it, but no Firefox before 136 has
 * it. What is no such duration, because the site wrote "two years", is left as it is.
 */
export function durationIn(language: string, duration: string): string {
  const [, date = '', time = ''] = /^P(?=.)((?:\d+[YMWD])*)(?:T((?:\d+[HMS])+))?$/.exec(duration) ?? [];
  const parts = [...`${date}${time.replace(/\d+/g, '$&T')}`.matchAll(/(\d+)(\D+)/g)].map(([, amount, unit]) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit: units[unit as keyof typeof units],
      unitDisplay: 'long',
    }).format(Number(amount)),
  );
  return parts.length > 0 ? new Intl.ListFormat(language, { type: 'unit' }).format(parts) : duration;
}

const describe = (
  item: string | StoredItem,
  place: StoredPlace,
  words: StoredMessages,
  language: string,
): Omit<ListedItem, 'places'> => {
  const { name, use, description, lasts } = typeof item === 'string' ? { name: item } : item;
  const isSession = lasts === 'session' || (!lasts && place === 'sessionStorage');
  const silence = typeof item === 'string' ? '' : words.unlimited;
  return {
    name,
    use: description ?? (use ? words.uses[use] : ''),
    lasts: isSession ? words.session : lasts ? durationIn(language, lasts) : silence,
  };
};

/** Everything that a tracker keeps, to be shown. What it keeps in several places alike is one item. */
export function listItems(stores: Stores, words: StoredMessages, language: string): ListedItem[] {
  const listed = new Map<string, ListedItem>();
  for (const place of places) {
    for (const item of stores[place] ?? []) {
      const described = describe(item, place, words, language);
      const key = JSON.stringify(described);
      listed.set(key, { ...described, places: [...(listed.get(key)?.places ?? []), place] });
    }
  }
  return [...listed.values()];
}
