/**
 * What may happen before a visitor has chosen.
 *
 * - `opt-in`: nothing beyond what is strictly necessary runs before a choice.
 * - `opt-out`: purposes run; a refusal is offered and kept, signals are honoured.
 * - `notice`: purposes run; the visitor is informed at or before collection and can refuse.
 */
export type Model = 'opt-in' | 'opt-out' | 'notice';

/** What a first visit shows: a question, a piece of information, or nothing but the link in the page. */
export type Prompt = 'choice' | 'notice' | 'none';

/** What a law asks of the page: the few numbers that the consent core needs. */
export interface Regime {
  /**
   * An id of the region table (`eu`, `uk`, `us`, `ca_qc`, …), `unknown` for the strictest reading,
   * or a model name where the site named a model instead of a law.
   */
  readonly id: string;
  readonly model: Model;
  readonly prompt: Prompt;
  /** After a refusal no new question is asked for this many months. */
  readonly reaskMonths: number;
  /** A consent lapses after this many months; never more than 12, which is the library's maximum. */
  readonly validMonths: number;
}

/**
 * What applies when nothing is known about the visitor: opt-in, with the shortest life of a consent that an
 * EU authority recommends (6 months: CNIL, DPC, APD).
 */
export const strictest: Regime = {
  id: 'unknown',
  model: 'opt-in',
  prompt: 'choice',
  reaskMonths: 6,
  validMonths: 6,
};
