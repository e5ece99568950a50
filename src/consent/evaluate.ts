import type { Place } from '../regimes/index.js';
import type { Policy } from './policy.js';
import type { ConsentRecord } from './record.js';
import { assess, type ConsentSnapshot } from './snapshot.js';

/** All that the effective consent depends on. */
export interface Circumstances {
  readonly policy: Policy;
  readonly place: Place;
  readonly record: ConsentRecord | undefined;
  /** Something is stored that nobody can read: perhaps a refusal. */
  readonly unreadable: boolean;
  readonly signal: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What the store works out on a page, for those who have all of it at hand, such as a server. */
export const evaluate = ({
  policy,
  place,
  record,
  unreadable,
  signal,
  now,
}: Circumstances): ConsentSnapshot => assess(policy, place, record, unreadable, signal, now);
