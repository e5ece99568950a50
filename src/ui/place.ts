import type { ConsentSnapshot } from '../consent/index.js';
import { atlas } from '../regimes/atlas.js';
import { locate } from '../regimes/locate.js';
import { languagesAround } from '../locales/page-languages.js';

/** An element that shows rights, with what it is told about the place. */
export interface PlacedElement extends HTMLElement {
  readonly regime?: string | undefined;
  readonly region?: string | undefined;
  readonly locale?: string | undefined;
}

export interface LawfulPlace {
  readonly regime: string;
  readonly region: string | undefined;
}

/** Regimes that say how consent works, and not which law gives rights. */
const isNoLaw = (regime: string): boolean => /^(?:unknown|opt-in|opt-out|notice)?$/.test(regime);

/**
 * Whose law gives the rights to show: what the element is told, else what the banner stands under, else the time zone and
 * the languages of the browser. To show rights that somebody has not got harms nobody, so a guess may do here, where for
 * consent it would not.
 */
export function placeOf(element: PlacedElement, snapshot: ConsentSnapshot | undefined): LawfulPlace {
  const { regime, region, locale } = element;
  // The pocket atlas, until the full one is there, knows the opt-in places by no name.
  if (!regime && !region && snapshot && !isNoLaw(snapshot.regime))
    return { regime: snapshot.regime, region: snapshot.region };
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const locales = languagesAround(element, locale);
  const found = locate({ regime, region: region ?? snapshot?.region, timeZone, locales }, atlas);
  return { regime: found.regime.id, region: found.region };
}
