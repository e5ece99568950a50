import { lenientRegime } from './lenient.js';
import { locate, type Atlas } from './locate.js';
import { pocketAtlas } from './pocket-atlas.js';
import { mainland, numberedCodes, ownCodes, regions, sixMonths } from './regions.data.js';
import type { RegimeId } from './regions.data.js';
import { strictest } from './regime.js';
import type { Regime } from './regime.js';
import { timeZones } from './time-zones.data.js';
import { countryIn } from './zone-table.js';

/**
 * The atlas of every region and every time zone. A browser fetches it only when something must be shown, or recorded
 * under its right name; until then `pocketAtlas`, whose tables this one builds on, gives the same model and prompt.
 */
export const atlas: Atlas = {
  country: (timeZone) => pocketAtlas.country(timeZone) ?? countryIn(timeZones, timeZone),
  regime(region) {
    const id = regimeIdOf(region);
    return id && regime(id, has(sixMonths, stateOf(region)) ? 6 : 12);
  },
  regimeNamed(id) {
    if (id === strictest.id) return strictest;
    if (id === 'opt-in') return { ...strictest, id };
    return isRegimeId(id) ? regime(id, 12) : lenientRegime(id);
  },
  locate: (hints) => locate(hints, atlas),
};

/**
 * The region whose law applies, in its shortest code: `RE` for `FR-974` and `FR-RE`, else the code as it is.
 * `UK` and `EL`, as the European Union writes them, are `GB` and `GR`.
 * A part that has a country code of its own is judged by that code alone: `NO-SJ` is `eu_micro` and not Norway.
 */
export function lawfulRegion(written: string): string {
  const region = written.replace(/^UK/, 'GB').replace(/^EL/, 'GR');
  return valueIn(numberedCodes, region) ?? (has(ownCodes, region) ? region.slice(3) : region);
}

/** The state whose national rules add to the regime of a region: `FR` for `FR-75`, `RE` and `FR-974`. */
export function stateOf(region: string): string {
  const country = lawfulRegion(region).slice(0, 2);
  return valueIn(mainland, country) ?? country;
}

/**
 * The id for a region: that of its subdivision, else of its country. Canada without a known province is Quebec, its
 * strictest part. A country without a rule in the table is `world`; a code that is no country has no regime.
 */
export function regimeIdOf(region: string): RegimeId | undefined {
  const code = lawfulRegion(region);
  const country = code.slice(0, 2);
  return idWith(code) ?? (country === 'CA' ? 'ca_qc' : (idWith(country) ?? worldIf(country)));
}

function idWith(code: string): RegimeId | undefined {
  return ids.find((id) => has(regions[id], code));
}

/** Every inhabited country has a time zone. */
function worldIf(country: string): RegimeId | undefined {
  return has(timeZones, `${country}:`) ? 'world' : undefined;
}

function regime(id: RegimeId, validMonths: number): Regime {
  return lenientRegime(id) ?? { ...strictest, id, validMonths };
}

const ids = Object.keys(regions) as RegimeId[];

function isRegimeId(id: string): id is RegimeId {
  return (ids as string[]).includes(id);
}

function has(words: string, word: string): boolean {
  return words.split(' ').includes(word);
}

/** The value of `key` in words like `RE=FR`. */
function valueIn(pairs: string, key: string): string | undefined {
  return pairs
    .split(' ')
    .find((pair) => pair.startsWith(`${key}=`))
    ?.slice(key.length + 1);
}
