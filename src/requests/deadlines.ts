import type { Term } from '../regimes/facts.js';
import type { PrivacyRequest } from './request.js';
import { termsFor } from './terms.js';

export interface Deadlines {
  /** Milliseconds since 1970. */
  readonly confirmBy?: number;
  readonly expectedBy: number;
}

/**
 * When a request must have been confirmed and answered, counted from its receipt: verification does not stop the clock
 * (11 CCR § 7021(b)). Days are those of UTC. Public holidays are not known and so count as business days, which makes
 * a date early and never late. A month ends on the same day of the next, or on its last day.
 *
 * @param receivedAt milliseconds since 1970.
 */
export function deadlinesFor(
  { type, regime, region }: Pick<PrivacyRequest, 'type' | 'regime' | 'region'>,
  receivedAt: number,
): Deadlines {
  const { confirm, answer } = termsFor(type, regime, region);
  const expectedBy = after(receivedAt, answer);
  return {
    // A month may be shorter than thirty days, and nobody confirms after the answer.
    ...(confirm && { confirmBy: Math.min(after(receivedAt, confirm), expectedBy) }),
    expectedBy,
  };
}

/** The same time of day, so much later. */
export function after(start: number, { amount, unit }: Term): number {
  const date = new Date(start);
  if (unit === 'months') {
    const day = date.getUTCDate();
    date.setUTCMonth(date.getUTCMonth() + amount);
    // The 31st of a month that has none spilled over into the one after.
    if (date.getUTCDate() !== day) date.setUTCDate(0);
    return date.getTime();
  }
  for (let left = amount; left > 0;) {
    date.setUTCDate(date.getUTCDate() + 1);
    const isWeekend = date.getUTCDay() % 6 === 0;
    if (unit === 'calendar-days' || !isWeekend) left -= 1;
  }
  return date.getTime();
}
