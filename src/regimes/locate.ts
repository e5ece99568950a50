import { readRegion, regionOfLocale } from './region-code.js';
import { strictest } from './regime.js';
import type { Regime } from './regime.js';

/** What is known about where a visitor is. Empty and missing mean the same: not known. */
export interface Hints {
  /** The site's own word: a regime id, or a model name `opt-in`, `opt-out` or `notice`. */
  readonly regime?: string | undefined;
  /** ISO 3166-1 alpha-2 or 3166-2 code, from the site's own server. */
  readonly region?: string | undefined;
  /** IANA time zone of the browser. */
  readonly timeZone?: string | undefined;
  /** BCP 47 tags, the most telling first: element locale, nearest `lang`, browser languages. */
  readonly locales?: readonly string[];
}

/**
 * Which hint decided the regime. `unknown`: none could, so it is the strictest. `record`: the visitor has decided
 * everything, and it is the regime of that decision.
 */
export type Reason = 'regime' | 'region' | 'time-zone' | 'locale' | 'record' | 'unknown';

/** Where a visitor is taken to be, and what follows from it. */
export interface Place {
  /** Normalised code, or undefined where none is known. */
  readonly region: string | undefined;
  readonly regime: Regime;
  readonly reason: Reason;
  /** A hint of the site that could not be understood. The strictest regime stands in for it. */
  readonly problem?: 'bad-region' | 'bad-regime';
}

/** Whoever can say where a visitor is. */
export interface Locator {
  /** Never throws; in doubt the answer is the strictest regime. */
  locate(hints: Hints): Place;
}

/** What is known of the world. `locate` reads every undefined regime as the strictest. */
export interface Atlas extends Locator {
  country(timeZone: string): string | undefined;
  /** `region` is upper case and well formed: a country, or a country and a subdivision. */
  regime(region: string): Regime | undefined;
  /** `id` is lower case: a regime or a model. Undefined only where the atlas is sure that there is no such regime. */
  regimeNamed(id: string): Regime | undefined;
}

/**
 * Decides which regime applies to a visitor. Never throws; in doubt the answer is `strictest`.
 *
 * 1. **The site's word on the law** (`regime`) wins: the owner answers for it. A region beside it is kept for the record,
 *    and gives its national periods where it lies under that very regime. A word that is no regime: strictest, `bad-regime`.
 * 2. **The site's word on the place** (`region`): a server sees what a browser cannot, a state or a province above all.
 *    The most specific code counts; see `readRegion` for what is accepted. A server that says "unknown" (XX, T1) gets the
 *    strictest, anything malformed the strictest and `bad-region`. Neither falls through to the time zone:
 *    a visitor who hides the place, or a template that broke, gets protection and not a guess.
 * 3. **The time zone**: offline, and seldom wrong. No zone, a zone without a country (`UTC`, `Etc/GMT+8`, what private
 *    browsers show), a zone nobody has heard of: strictest.
 * 4. **The country in a locale** (`de-AT`), only where it is written out. A language is a preference and not a place
 *    (`en-US` is common in Dublin), so it never loosens. It raises what 3 found: the first locale of an opt-in country
 *    wins over a zone where nothing would be asked. Where the zone is unknown the answer stays strictest, and such
 *    a locale merely names the region.
 * 5. **Nothing known**: strictest, `unknown`.
 */
export function locate({ regime, region, timeZone, locales }: Hints, atlas: Omit<Atlas, 'locate'>): Place {
  const at = (code: string | undefined) => (code && atlas.regime(code)) || strictest;
  const name = text(regime).toLowerCase();
  const code = text(region);
  const given = readRegion(code);
  const local = at(given);
  if (name) {
    const named = atlas.regimeNamed(name);
    const problem = named ? undefined : 'bad-regime';
    return found(given, local.id === named?.id ? local : (named ?? strictest), 'regime', problem);
  }
  if (code) return found(given, local, 'region', given === undefined ? 'bad-region' : undefined);

  const country = atlas.country(text(timeZone));
  const zoned = at(country);
  if (!country || zoned.model !== 'opt-in') {
    for (const tag of [locales ?? []].flat()) {
      const spoken = regionOfLocale(text(tag));
      if (spoken && at(spoken).model === 'opt-in') {
        return country ? found(spoken, at(spoken), 'locale') : found(spoken, zoned, 'unknown');
      }
    }
  }
  return found(country, zoned, country ? 'time-zone' : 'unknown');
}

const found = (
  region: string | undefined,
  regime: Regime,
  reason: Reason,
  problem?: Place['problem'],
): Place => ({
  region: region || undefined,
  regime,
  reason,
  ...(problem && { problem }),
});

/** Attributes are strings; a script may pass anything. What is no string counts as given and unreadable. */
const text = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : value == null ? '' : '?';
