import { alternatives, isId, terms } from '../consent/expression.js';
import type { Consent, Report } from '../consent/index.js';

/** Milliseconds. The policy, or one of its trackers, may be stated by a script that comes later. */
const PATIENCE = 10_000;

const isTerm = (term: string): boolean => isId(term.replace(/^vendor:/, ''));

const isWellFormed = (expression: string): boolean =>
  alternatives(expression).every((all) => all.length > 0 && all.every(isTerm));

export interface Doubts {
  /** Takes expressions that do not hold, and reports those that never will: they stay refused. */
  consider(expressions: readonly string[]): void;
  stop(): void;
}

export const createDoubts = (consent: Consent, report: Report): Doubts => {
  const waiting = new Set<string>();
  const told = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isDeclared = (expression: string) => {
    const { purposes, optional } = consent.policy;
    return terms(expression).every((term) => optional.has(term) || purposes.some(({ id }) => id === term));
  };
  const tell = (expression: string) => {
    if (told.has(expression)) return;
    told.add(expression);
    report('bad-gate', expression);
  };
  const judge = () => {
    timer = undefined;
    for (const expression of waiting) if (!isDeclared(expression)) tell(expression);
    waiting.clear();
  };

  return {
    consider(expressions) {
      for (const expression of expressions) {
        if (!isWellFormed(expression)) tell(expression);
        else if (!told.has(expression) && !isDeclared(expression)) waiting.add(expression);
      }
      if (waiting.size > 0) timer ??= setTimeout(judge, PATIENCE);
    },
    stop: () => clearTimeout(timer),
  };
};
