import { lawfulRegion, stateOf } from '../regimes/atlas.js';
import type { Term } from '../regimes/facts.js';
import { usStates } from '../regimes/us-states.data.js';
import { natures, type Nature } from './natures.data.js';
import type { Filer, IdentityField, RequestTypeId } from './request.js';
import { rights, type Rights } from './rights.data.js';
import { termsFor } from './terms.js';

/** How long the answer may take. */
export interface RequestTerms {
  /** Until the receipt is confirmed, where a law wants that. */
  readonly confirm?: Term;
  readonly answer: Term;
}

/** A type of request as one regime offers it. */
export interface RequestType extends Nature {
  readonly id: RequestTypeId;
  /** Article or section; empty where no text says it in so many words. */
  readonly article: string;
  readonly terms: RequestTerms;
}

/**
 * What a visitor can ask for under a regime.
 *
 * @param regime an id of the region table, a model name, or `unknown`. Anything else gives the plain default.
 * @param region ISO 3166-1 or 3166-2: some rights belong to one state only. Without a state of the United States
 *   all that any state gives is offered.
 */
export const requestTypesFor = (regime: string, region?: string): readonly RequestType[] =>
  Object.entries(rightsAt(regime, region)).map(([key, article]) => {
    const id = key as RequestTypeId;
    return {
      id,
      article: article || lawOfState(regime, region),
      terms: termsFor(id, regime, region),
      ...natures[id],
    };
  });

/** Whether any place under the regime offers the type. Looser than `requestTypesFor`: a person may have moved. */
export const isOffered = (type: RequestTypeId, regime: string): boolean => {
  const prefix = `${keyOf(regime)}/`;
  return (
    type in rightsAt(regime) ||
    Object.entries(rights).some(([key, types]) => key.startsWith(prefix) && type in types)
  );
};

/**
 * The identity that is needed, which depends on who asks: for somebody else the name of that person is needed, and a
 * child need not have an address of its own.
 */
export const identityFor = (
  { identity: { required, optional } }: Nature,
  filer: Filer,
): { readonly required: readonly IdentityField[]; readonly optional: readonly IdentityField[] } => {
  if (filer === 'self' || filer === 'household') return { required, optional };
  const needed = (['name', ...required] as const).filter((field, index, all) => {
    const isChildsAddress = filer === 'parent' && field === 'email';
    return all.indexOf(field) === index && !isChildsAddress;
  });
  const rest = [...required, ...optional].filter((field) => !needed.includes(field));
  return { required: needed, optional: rest };
};

/** Who asks for somebody else says who they are. */
export const needsRepresentative = (filer: Filer): boolean => filer === 'parent' || filer === 'agent';

/** Regime ids and codes come from outside: `constructor` is a key of every object, but not one of ours. */
const isKey = (key: string): key is keyof typeof rights => Object.hasOwn(rights, key);

/** A model name stands for the law it was named after; what has no rights of its own has the plain ones. */
const keyOf = (regime: string): keyof typeof rights =>
  regime === 'opt-out' ? 'us' : isKey(regime) && !regime.includes('/') ? regime : '*';

function rightsAt(regime: string, region = ''): Rights {
  const key = keyOf(regime);
  const part = key === 'us' ? region.slice(3) : stateOf(region);
  const own = [`${key}/${part}`, `${key}/*`].find(isKey);
  return rights[part && own ? own : key];
}

/** `VCDPA`, without what the sheet notes in brackets. */
function lawOfState(regime: string, region = ''): string {
  const state = lawfulRegion(region).slice(3);
  if (keyOf(regime) !== 'us' || !Object.hasOwn(usStates, state)) return '';
  return usStates[state as keyof typeof usStates].law.replace(/ \(.*/, '');
}
