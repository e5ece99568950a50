import { isBySignal, type ConsentRecord } from './record.js';

export const receiptStates = ['given', 'refused', 'withdrawn'] as const;

/** What was decided about one purpose. Names after ISO/IEC TS 27560:2023, "event" and "processing". */
export interface ReceiptPurpose {
  /** The id of the purpose, or `vendor:` and the id of a vendor. */
  readonly purpose: string;
  /** `withdrawn` where the receipt before this one had it as `given`. */
  readonly event_state: (typeof receiptStates)[number];
}

/**
 * A decision as evidence (GDPR Art. 7(1)), with the field names of ISO/IEC TS 27560:2023. It names no person:
 * `record_id` is the random id of one decision.
 */
export interface ConsentReceipt {
  readonly schema_version: string;
  /** The id of the record in the cookie. One receipt per id is kept. */
  readonly record_id: string;
  /** ISO 8601, with a time zone. */
  readonly event_time: string;
  /** Who acted: `visitor`, `signal`, `api`. */
  readonly event_type: string;
  /** Until when it holds, ISO 8601: a time or a duration. */
  readonly validity_duration?: string;
  readonly purposes: readonly ReceiptPurpose[];
  /** The version of the policy that was shown, or where it can be read. */
  readonly privacy_notice?: string;
  readonly language?: string;
  /** Regime and region. */
  readonly jurisdiction?: string;
  /** Where it was asked: the name of an element. */
  readonly collection_method?: string;
  /** How it is withdrawn. */
  readonly withdrawal_method?: string;
  /** The site. */
  readonly service?: string;
}

/** The members of a receipt. The rest is refused, so that no personal data slips in. */
export const receiptMembers = {
  required: ['schema_version', 'record_id', 'event_time', 'event_type', 'purposes'],
  optional: [
    ...['validity_duration', 'privacy_notice', 'language', 'jurisdiction'],
    ...['collection_method', 'withdrawal_method', 'service'],
  ],
} as const;

/** What a record does not say. */
export interface ReceiptCircumstances {
  /** The receipt before, by which a withdrawal is told from a refusal. */
  readonly earlier?: ConsentReceipt | undefined;
  readonly collection_method?: string | undefined;
  readonly service?: string | undefined;
}

/** As the server takes it: without control characters, at most 500 of the others. */
const plain = (text: string): string =>
  Array.from(text.replace(/\p{Cc}/gu, ' '))
    .slice(0, 500)
    .join('');

/** The receipt of a record; `undefined` for one with an impossible date. */
export const receiptOf = (
  record: ConsentRecord,
  { earlier, ...circumstances }: ReceiptCircumstances = {},
): ConsentReceipt | undefined => {
  const { id, at, until, source, policy, regime, region, language, choices } = record;
  const [time, end] = [at, until].map((moment) => new Date(moment).toJSON() as string | null);
  // Years of five digits are written with a sign.
  if (time?.length !== 24 || end?.length !== 24) return undefined;
  const given = new Set(
    earlier?.purposes.filter(({ event_state }) => event_state === 'given').map(({ purpose }) => purpose),
  );
  const stateOf = (key: string, value: boolean) =>
    value ? 'given' : given.has(key) ? 'withdrawn' : 'refused';
  const texts = Object.entries({
    validity_duration: end,
    privacy_notice: policy,
    language,
    jurisdiction: `${regime} ${region}`.trim(),
    ...circumstances,
  }).flatMap(([name, text]) => (text ? [[name, plain(text)] as const] : []));
  return {
    schema_version: 'ISO/IEC TS 27560:2023',
    record_id: id,
    event_time: time,
    event_type: isBySignal(record) ? 'signal' : source,
    purposes: Object.entries(choices).map(([purpose, value]) => ({
      purpose,
      event_state: stateOf(purpose, value),
    })),
    ...Object.fromEntries(texts),
  };
};
