import { atlas, lawfulRegion, regimeIdOf, stateOf } from './atlas.js';
import { euNational } from './eu-national.data.js';
import type { RegimeId } from './regions.data.js';
import type { Regime } from './regime.js';
import { usStates } from './us-states.data.js';
import { world } from './world.data.js';

/** A length of time as a law counts it. */
export interface Term {
  readonly amount: number;
  readonly unit: 'calendar-days' | 'business-days' | 'months';
}

/** Where a fact comes from: `S12` was looked up, `GK` is general knowledge that nobody verified. */
export type Basis = string;

/** How long a controller has to answer a request. */
export interface Deadline {
  readonly text: string;
  /** The shortest, where the text gives a range; missing where it gives no number. */
  readonly term?: Term;
  readonly extension?: Term;
  /** By country, where the countries of one regime differ. */
  readonly terms?: Readonly<Record<string, Term>>;
}

/** What is known of the law behind a regime. The sheet's own words are kept beside what was made of them. */
export interface RegimeFacts {
  readonly law: string;
  readonly inForce: string;
  /** `Regime.model` and `Regime.prompt` are what the library does about these. */
  readonly modelAsWritten: string;
  readonly promptAsWritten: string;
  /** Whether the law gives Global Privacy Control force. The library honours it everywhere. */
  readonly gpc: 'none' | 'possible' | 'optional' | 'see states';
  /** As written; null where there is no number. `Regime` has the number in use. */
  readonly reaskMonths: number | null;
  readonly validMonths: number | null;
  /** `years` where the text names one age. */
  readonly minorAge: { readonly text: string; readonly years?: number };
  readonly requestDeadline: Deadline;
  readonly notes: string;
  readonly basis: Basis;
}

/** What an EU or EEA state adds to the regime `eu`. */
export interface NationalFacts {
  /** From which a child consents alone to an online service: Art. 8 GDPR and the national law. */
  readonly digitalConsentAge: number;
  readonly reaskMonths: number;
  /** As the authority gives it; null where it gives none. More than 12 is cut to the library's maximum in use. */
  readonly validMonths: number | null;
  readonly note: string;
  readonly basis: Basis;
}

/** What a state of the United States adds to the regime `us`. */
export interface StateFacts {
  readonly law: string;
  /** Begins with a date; a future one is a law that does not apply yet. */
  readonly effective: string;
  /** Universal opt-out mechanism: whether a signal such as GPC must be honoured, and from when. */
  readonly signal: {
    readonly duty: 'required' | 'conditional' | 'permissive' | 'none' | 'unknown';
    readonly text: string;
    readonly from: string;
  };
  readonly sensitive: string;
  /** How long the controller has to answer an appeal. */
  readonly appeal: { readonly text: string; readonly days?: number; readonly extensionDays?: number };
  readonly minors: string;
  readonly notes: string;
  readonly basis: Basis;
}

/** All that is known of the law at a place. Not legal advice. */
export interface Facts {
  readonly region: string;
  readonly regime: Regime;
  readonly law: RegimeFacts;
  readonly national?: NationalFacts;
  readonly state?: StateFacts;
}

/**
 * The law at a place: its regime, and on top the national values of an EU or EEA state or the law of a US state.
 *
 * @param region upper case, ISO 3166-1 or 3166-2, as in `Place.region`.
 * @returns undefined for a code that is no country.
 */
export function factsOf(region: string): Facts | undefined {
  const id = regimeIdOf(region);
  const regime = atlas.regime(region);
  if (!id || !regime) return undefined;
  const national = ownValue(euNational, stateOf(region));
  const state = id === 'us' ? ownValue(usStates, region.slice(3)) : undefined;
  return {
    region: lawfulRegion(region),
    regime,
    law: world[id],
    ...(national && { national }),
    ...(state && { state }),
  };
}

/** The facts behind a regime id; undefined for `unknown`, for model names and for anything else. */
export function factsNamed(id: string): RegimeFacts | undefined {
  return ownValue<RegimeFacts>(world satisfies Record<RegimeId, RegimeFacts>, id);
}

/** Codes come from a page: `constructor` is a key of every object, but not one of ours. */
function ownValue<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
