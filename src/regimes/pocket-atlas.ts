import { lenientRegime } from './lenient.js';
import { locate, type Atlas } from './locate.js';
import { pocketTimeZones } from './pocket-time-zones.data.js';
import { strictest } from './regime.js';
import { countryIn } from './zone-table.js';

/**
 * The country that a region lies in, for `lenientRegime` to know or not: Hong Kong also as a part of China, and Canada only
 * with a province other than Quebec.
 */
const lenientCountry = /^(?:CN-(?=HK))?(CA(?=-(?:AB|BC|MB|N[BLSTU]|ON|PE|SK|YT)$)|(?!CA)..)(?:-|$)/;

/**
 * The atlas that a page fetches where something may run before a choice. It knows only the places where the answer is *not*
 * opt-in; of every other zone, region and name it knows nothing, and that ends in the strictest regime. So a new, unknown or
 * misspelt hint falls towards opt-in by construction. Model and prompt are the same as with the full `atlas`; regime id, months and
 * region of an opt-in place are provisional, and it complains of no regime name, because it cannot know.
 */
export const pocketAtlas: Atlas = {
  country: (timeZone) => countryIn(pocketTimeZones, timeZone),
  regime: (region) => lenientRegime(lenientCountry.exec(region)?.[1]?.toLowerCase() ?? ''),
  regimeNamed: (id) => lenientRegime(id) ?? strictest,
  locate: (hints) => locate(hints, pocketAtlas),
};
