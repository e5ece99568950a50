import { lenientRegime } from './lenient.js';
import type { Atlas } from './locate.js';
import { pocketTimeZones } from './pocket-time-zones.data.js';
import { strictest } from './regime.js';
import { countryIn } from './zone-table.js';

/**
 * Where something may run before a choice: seven countries with all that lies in them, Hong Kong also as a part of
 * China, and the provinces of Canada other than Quebec.
 */
const lenientRegion =
  /^(?:CN-(?=HK$))?(US|CA(?=-(?:AB|BC|MB|N[BLSTU]|ON|PE|SK|YT)$)|MX|AU|NZ|JP|HK|BM)(?:-|$)/;

/**
 * The atlas that every page carries. It knows only the places where the answer is *not* opt-in; of every other zone,
 * region and name it knows nothing, and that ends in the strictest regime. So a new, unknown or misspelt hint
 * falls towards opt-in by construction. Model and prompt are the same as with the full `atlas`; regime id, months and
 * region of an opt-in place are provisional, and it complains of no regime name, because it cannot know.
 */
export const pocketAtlas: Atlas = {
  country: (timeZone) => countryIn(pocketTimeZones, timeZone),
  regime: (region) => lenientRegime(lenientRegion.exec(region)?.[1]?.toLowerCase() ?? ''),
  regimeNamed: (id) => lenientRegime(id) ?? strictest,
};
