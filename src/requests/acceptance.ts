import type { RequestError } from './validate.js';

/** Where a request stands, in the words of the Data Rights Protocol. */
export type RequestStatus = 'open' | 'in_progress' | 'fulfilled' | 'revoked' | 'denied' | 'expired';

/** Why it stands there. */
export type StatusReason =
  | 'need_user_verification'
  | 'suspected_fraud'
  | 'insuf_verification'
  | 'no_match'
  | 'claim_not_covered'
  | 'outside_jurisdiction'
  | 'too_many_requests'
  | 'other';

/** The body of a `201` or `202`. Its JSON Schema is `privacy-elements/schemas/acceptance.json`. Dates are ISO 8601 with a time zone. */
export interface Acceptance {
  /** What the person names to ask about the request. At most 100 characters. */
  readonly reference: string;
  readonly receivedAt: string;
  readonly confirmBy?: string;
  readonly expectedBy: string;
  readonly status: RequestStatus;
  /** Together with the reference it opens the status. At most 200 characters. */
  readonly secret?: string;
}

/** What a look-up tells. Its JSON Schema is `privacy-elements/schemas/status.json`. */
export interface RequestState extends Acceptance {
  readonly reason?: StatusReason;
  /** In plain words. */
  readonly processingDetails?: string;
}

/** RFC 9457, `application/problem+json`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly errors?: readonly RequestError[];
}

export const statuses = [
  'open',
  'in_progress',
  'fulfilled',
  'revoked',
  'denied',
  'expired',
] as const satisfies readonly RequestStatus[];

export const statusReasons = [
  'need_user_verification',
  'suspected_fraud',
  'insuf_verification',
  'no_match',
  'claim_not_covered',
  'outside_jurisdiction',
  'too_many_requests',
  'other',
] as const satisfies readonly StatusReason[];

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** Reads the body of an answer that accepts. What is no acceptance gives undefined: nobody is told that a request arrived when it may not have. */
export function readAcceptance(value: unknown): Acceptance | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { reference, receivedAt, confirmBy, expectedBy, status, secret } = value as Record<string, unknown>;
  const isText = (text: unknown, max: number): text is string =>
    typeof text === 'string' && text.trim() !== '' && text.length <= max;
  const isDate = (text: unknown): text is string =>
    typeof text === 'string' && dateTime.test(text) && !Number.isNaN(Date.parse(text));
  const known = statuses.find((one) => one === status);
  if (!isText(reference, 100) || !isDate(receivedAt) || !isDate(expectedBy) || !known) return undefined;
  return {
    reference,
    receivedAt,
    ...(isDate(confirmBy) && { confirmBy }),
    expectedBy,
    status: known,
    ...(isText(secret, 200) && { secret }),
  };
}
