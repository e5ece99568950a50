import type { Model, Place, Prompt, Reason } from '../regimes/index.js';
import { lenientRegime } from '../regimes/lenient.js';
import { strictest } from '../regimes/regime.js';
import type { Choices } from './choices.js';
import { holds, vendorKey } from './expression.js';
import type { Policy } from './policy.js';
import { isBySignal, isFromFuture, type ConsentRecord } from './record.js';

/** The effective consent at one moment. Immutable: a change makes a new one. */
export interface ConsentSnapshot {
  /**
   * The regime that applies (`eu`, `us`, …), its model, the region it was read from, and how that was found. Empty for a moment
   * where the tables for it are still on their way: nothing is granted then. For who has decided everything it is that of the decision.
   */
  readonly regime: string;
  readonly model: Model;
  readonly region: string | undefined;
  readonly reason: Reason;
  /** What is due on this page now: a choice, a notice, or nothing. */
  readonly prompt: Prompt;
  /** Every purpose, and every vendor as `vendor:<id>`, that is granted now. */
  readonly granted: readonly string[];
  /** What the visitor has decided and still holds: consents that lapsed are gone, refusals never go. */
  readonly choices: Choices;
  /** The decision on record, also when part of it has lapsed. */
  readonly record: ConsentRecord | undefined;
  /** Global Privacy Control is on. */
  readonly signal: boolean;
  /** It is on, and everything that counts as a sale is refused. */
  readonly signalHonored: boolean;
  /**
   * Whether a purpose (`analytics`), a vendor (`vendor:mixpanel`), all of several (`analytics marketing`)
   * or any of several (`analytics | marketing`) is granted. What nobody declared is refused.
   */
  isGranted(expression: string): boolean;
}

/** The place as it was known when somebody decided. */
const recall = (record: ConsentRecord): Place => ({
  region: record.region || undefined,
  reason: 'record',
  regime: { ...strictest, ...lenientRegime(record.regime), id: record.regime },
});

/** Works out the effective consent. In every doubt the answer is *refused*. See `Circumstances` for the arguments. */
export const assess = (
  policy: Policy,
  place: Place,
  record: ConsentRecord | undefined,
  unreadable: boolean,
  signal: boolean,
  now: number,
): ConsentSnapshot => {
  const { purposes, vendors, optional, sales, minor, version } = policy;
  const decided = Object.entries(Object.freeze(record?.choices ?? {}));

  /** The consents on record no longer hold: too old, for another policy, or from a clock that was wrong. */
  const isLapsed = record && (now >= record.until || isFromFuture(record, now) || record.policy !== version);
  const isBarred = (key: string) => minor && sales.has(key);
  /** The signal came after the decision, and takes back what it covers: also a vendor that was not declared yet when it came. */
  const isOverridden = (key: string) => signal && (!record?.signal || isBySignal(record)) && sales.has(key);
  const held = new Map(
    decided
      .filter(([, value]) => !value || !isLapsed)
      .map(([key, value]) => [key, value && !isOverridden(key)]),
  );

  /** A refusal is left in peace until its months are over, and covers what is added later. */
  const isAnswered = record && record.source !== 'signal';
  const isRefusal =
    isAnswered && decided.every(([, value]) => !value) && decided.some(([key]) => !sales.has(key));
  const isSaleRefused = signal || decided.some(([key, value]) => !value && sales.has(key));
  /** Whoever has answered is not asked for what their browser's signal has answered. */
  const isClosed = (key: string) => (minor || (signal && isAnswered)) && sales.has(key);
  const isOpen = ({ id }: { id: string }) => optional.has(id) && !isClosed(id) && (isLapsed || !held.has(id));
  /** A person has decided whatever a law could ask or grant, so that it is the same in every place. */
  const isSettled = isAnswered && !isLapsed && (isRefusal || !purposes.some(isOpen));
  const isRecalled = isSettled && place.reason === 'unknown';
  const { region, reason, regime: law } = isRecalled ? recall(record) : place;
  const { model, id: regime, prompt: asks } = law;
  const isOnByDefault = model !== 'opt-in' && !unreadable && !isRefusal;

  const granted = new Set<string>();
  const grant = (key: string, otherwise: boolean) => {
    if ((held.get(key) ?? otherwise) && !isBarred(key)) granted.add(key);
  };
  for (const { id, required } of purposes) {
    if (required) granted.add(id);
    else grant(id, isOnByDefault && !(isSaleRefused && sales.has(id)));
  }
  for (const { id, purposes: expression } of vendors) {
    grant(
      vendorKey(id),
      holds(expression, (term) => granted.has(term)),
    );
  }

  /** A choice is due while anything is open, a notice until it was answered. */
  const isDue =
    asks === 'choice'
      ? (!isRefusal || isLapsed) && purposes.some(isOpen)
      : !isAnswered || (isLapsed && !isRefusal);

  return Object.freeze({
    regime,
    model,
    region,
    reason,
    prompt: !isDue ? 'none' : asks === 'none' && regime && policy.prompt === 'always' ? 'notice' : asks,
    granted: Object.freeze([...granted]),
    choices: Object.freeze(Object.fromEntries(held)),
    record,
    signal,
    signalHonored: signal && ![...granted].some((key) => sales.has(key)),
    isGranted: (expression: string) => holds(expression, (term) => granted.has(term)),
  });
};
