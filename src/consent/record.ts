import type { Choices } from './choices.js';

/** Why the effective consent is what it is, or who changed it. */
export type Source = 'visitor' | 'signal' | 'stored' | 'default' | 'other-tab' | 'api' | 'expired';

/**
 * What is kept of a decision, in one first-party cookie: evidence under GDPR Art. 7(1) without an identity.
 * No IP address, no user agent; the id is random and new with each decision.
 */
export interface ConsentRecord {
  readonly id: string;
  /** The version of the policy that was shown. */
  readonly policy: string;
  /** The regime and region (ISO 3166) that applied; the region is empty when unknown. */
  readonly regime: string;
  readonly region: string;
  /** When it was decided, and until when a consent holds or no new question may be asked. Milliseconds. */
  readonly at: number;
  readonly until: number;
  /**
   * Where it stands among the decisions made in this browser: the greatest is the last. The same as `at`, unless the
   * clock was set back meanwhile.
   */
  readonly order: number;
  readonly source: Source;
  /** Whether Global Privacy Control was on at that moment. */
  readonly signal: boolean;
  /** The language of the page (BCP 47). */
  readonly language: string;
  readonly choices: Choices;
}

/** The same moment, so many months later by the calendar: laws count in months, not in days. */
export const monthsLater = (time: number, months: number): number => {
  const date = new Date(time);
  return date.setUTCMonth(date.getUTCMonth() + months);
};

const DAY = 86_400_000;

/** Whether a clock that was wrong wrote it. Such a record proves no consent. */
export const isFromFuture = (record: ConsentRecord, now: number): boolean => record.at > now + DAY;

/**
 * Whether it was written because of the signal. A signal that takes back a part of what a visitor had decided leaves the end of that
 * decision alone, and so its record does not end at the hour at which it began, as one does that lasts for some months.
 */
export const isBySignal = (record: ConsentRecord): boolean =>
  record.signal && (record.until - record.at) % DAY !== 0;

/** Whether the one was decided after the other. Where two tabs decided at once every tab picks the same. */
export const isLater = (one: ConsentRecord, other: ConsentRecord | undefined): boolean =>
  !other || one.order > other.order || (one.order === other.order && one.id > other.id);
