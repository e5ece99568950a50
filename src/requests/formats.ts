/** What a text of a request may be. `pattern` is read with the `u` flag, as JSON Schema does. */
export interface Format {
  /** In code points, as JSON Schema counts. */
  readonly max: number;
  readonly pattern: string;
  /** What to do about a text that does not fit, in plain words. */
  readonly remedy: string;
}

/**
 * Not blank, and no control characters: they have no place in a name, and could end a line of a mail header or a log.
 * Nor lone surrogates, which no database takes. Blanks and the first character exclude each other, so that a hostile text
 * costs one pass and not the square of its length.
 */
const line = String.raw`^\p{Zs}*[^\s\p{Cc}\p{Cs}][^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*$`;
/** The same with line breaks and tabs. */
const lines = String.raw`^[\p{Zs}\t\n\r]*[^\s\p{Cc}\p{Cs}][^\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\p{Cs}]*$`;
/** HTML's own definition of a valid address, with a dot in the domain. */
const label = '[a-zA-Z0-9](?:[a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?';
const email = `^[a-zA-Z0-9.!#$%&'*+\\/=?^_\`{|}~\\-]{1,64}@${label}(?:\\.${label})+$`;

const text = (max: number): Format => ({
  max,
  pattern: line,
  remedy: `Write at most ${max} characters on one line.`,
});
const long = (max: number): Format => ({ max, pattern: lines, remedy: `Write at most ${max} characters.` });

export const formats = {
  name: text(200),
  email: { max: 254, pattern: email, remedy: 'Write an e-mail address such as name@example.com.' },
  phoneNumber: {
    max: 30,
    pattern: String.raw`^[+\(0-9][0-9 \(\).\/\-]{4,29}$`,
    remedy: 'Write a phone number in digits, such as +1 555 010 0199.',
  },
  address: long(500),
  account: text(200),
  organization: text(200),
  message: long(4000),
  since: {
    max: 10,
    pattern: '^(?:all|20[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]))$',
    remedy: 'Write a day such as 2024-01-31, or all.',
  },
  nominee: text(200),
  nomineeContact: long(500),
  reference: text(100),
  regime: { max: 32, pattern: '^[a-z][a-z_\\-]*$', remedy: 'Write an id of the region table, such as eu.' },
  region: {
    max: 6,
    pattern: '^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$',
    remedy: 'Write an ISO 3166 code such as DE or US-CA.',
  },
  locale: {
    max: 35,
    pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$',
    remedy: 'Write a language tag such as en or de-AT.',
  },
  /** The name of a site's own field. */
  extraName: {
    max: 64,
    pattern: '^[A-Za-z][A-Za-z0-9_.\\-]*$',
    remedy: 'Name it with at most 64 letters, digits, dots, hyphens and underscores.',
  },
  extra: {
    max: 2000,
    pattern: String.raw`^[^\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\p{Cs}]*$`,
    remedy: 'Write at most 2000 characters.',
  },
} as const satisfies Readonly<Record<string, Format>>;

/** How many fields of its own a site may send along. */
export const MOST_EXTRA = 20;

export function fits(value: string, { max, pattern }: Format): boolean {
  // The length in code units first: nobody counts the characters of a text that is far too long.
  if (value.length > 2 * max || Array.from(value).length > max) return false;
  return new RegExp(pattern, 'u').test(value);
}
