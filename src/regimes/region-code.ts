/** A country (ISO 3166-1 alpha-2, or a letter and a digit as CDNs use it), and perhaps a subdivision (ISO 3166-2). */
const wellFormed = /^[a-z][a-z\d](?:[-_][a-z\d]{0,3})?$/i;

/** What CDNs and geo-databases write when they know no country: XX, T1 (Tor), A1, A2, O1, ZZ. XK is Kosovo. */
const noCountry = /^(?:.\d|X[^K]|ZZ)/;

/**
 * Reads the region that a site's server wrote: upper case, `-` for `_`, and `US` for `US-`, which templates write
 * when the server knows no state.
 *
 * @returns the code; `''` for a well-formed "country unknown"; undefined for anything malformed.
 */
export function readRegion(text: string): string | undefined {
  if (!wellFormed.test(text)) return undefined;
  const code = text.toUpperCase().replace('_', '-').replace(/-$/, '');
  return noCountry.test(code) ? '' : code;
}

/**
 * The country that a BCP 47 tag names itself. No likely-subtag guess (`en` is not the United States), no `-u-rg-` (formats,
 * not places), no group of countries (UN M.49: `es-419`). `_` is read as `-`, since site owners write `de_DE`.
 * A tag that cannot be read names no country: a locale can only raise strictness, so ignoring it leaves the time zone's answer.
 */
export function regionOfLocale(tag: string): string | undefined {
  try {
    const { region } = new Intl.Locale(tag.replace(/_/g, '-'));
    return region && readRegion(region);
  } catch {
    return undefined;
  }
}
