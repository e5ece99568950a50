import type { RegimeFacts, StateFacts, Term } from '../regimes/facts.js';
import { usStates } from '../regimes/us-states.data.js';
import { world } from '../regimes/world.data.js';
import type { RequestTypeId } from './request.js';
import type { RequestTerms } from './request-types.js';

const days = (amount: number): Term => ({ amount, unit: 'calendar-days' });
const businessDays = (amount: number): Term => ({ amount, unit: 'business-days' });

/** Where no law names a number. */
const DEFAULT = days(30);

const optOuts: readonly RequestTypeId[] = [
  'sale:opt-out',
  'sale:opt-in',
  'sensitive:limit',
  'automated-decisions:opt-out',
];

/** To know, to delete and to correct: 11 CCR §§ 7021 to 7024. */
const confirmed: readonly RequestTypeId[] = [
  'access:categories',
  'access:specific',
  'deletion',
  'correction',
];

/**
 * How long the answer to a request may take. The regime's own number stands in the region table; on top:
 *
 * - United States: an opt-out takes effect within 15 business days (11 CCR §§ 7026(f), 7027(g)), in every state, because the
 *   other laws name no shorter time; an appeal is answered as the state says, else within the shortest, 45 days.
 * - California, or no state known: receipt is confirmed within 10 business days (11 CCR § 7021(a)).
 * - United Kingdom: a complaint is acknowledged within 30 days (s. 164A Data Protection Act 2018).
 * - Everywhere: marketing e-mail stops within 10 business days (15 U.S.C. § 7704(a)(4)), which is shorter than a month.
 */
export function termsFor(type: RequestTypeId, regime: string, region = ''): RequestTerms {
  const isUs = regime === 'us' || regime === 'opt-out';
  const state = region.slice(3);
  const answer = answerAt(regime, region);
  if (type === 'marketing:opt-out') return { answer: shorter(businessDays(10), answer) };
  if (isUs && optOuts.includes(type)) return { answer: businessDays(15) };
  if (isUs && type === 'appeal') return { answer: days(appealDays(state)) };
  if (isUs && confirmed.includes(type) && (!state || state === 'CA'))
    return { confirm: businessDays(10), answer };
  if (regime === 'uk' && type === 'complaint') return { confirm: days(30), answer };
  return { answer };
}

function answerAt(regime: string, region: string): Term {
  const facts: Readonly<Record<string, RegimeFacts>> = world;
  const law = Object.hasOwn(facts, regime) ? facts[regime] : undefined;
  if (regime === 'opt-out') return answerAt('us', region);
  const { term, terms = {} } = law?.requestDeadline ?? {};
  const country = region.slice(0, 2);
  return (Object.hasOwn(terms, country) ? terms[country] : term) ?? DEFAULT;
}

function appealDays(state: string): number {
  const states: Readonly<Record<string, StateFacts>> = usStates;
  return (Object.hasOwn(states, state) ? states[state]?.appeal.days : undefined) ?? 45;
}

/** Five business days are at most seven calendar days. */
const roughly = ({ amount, unit }: Term): number =>
  unit === 'months' ? amount * 28 : unit === 'business-days' ? (amount * 7) / 5 : amount;

const shorter = (one: Term, other: Term): Term => (roughly(other) < roughly(one) ? other : one);
