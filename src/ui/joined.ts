import type { BannerMessages } from '../locales/messages.js';

/**
 * `a, b and c`, with the words that the language gives. Not by `Intl.ListFormat`: whoever asks `Intl` first on a page waits
 * for the browser to open its tables of languages, which takes longer than all the rest of the banner.
 */
export const joined = (items: readonly string[], { list }: Pick<BannerMessages, 'list'>): string => {
  const [between, last, ofTwo = last] = list;
  const end = items.length - 1;
  return items
    .map((item, index) => (index < 1 ? '' : index < end ? between : end > 1 ? last : ofTwo) + item)
    .join('');
};
