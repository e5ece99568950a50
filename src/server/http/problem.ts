/** A field that is wrong: a JSON Pointer (RFC 6901) into the body, and a sentence. */
export interface FieldError {
  readonly pointer: string;
  readonly detail: string;
}

interface ProblemKind {
  readonly status: number;
  readonly title: string;
}

/** What can go wrong. The name is the last word of the problem's `type`, so that a client can tell them apart. */
const kinds = {
  'malformed-body': { status: 400, title: 'The body is not valid JSON' },
  'missing-idempotency-key': { status: 400, title: 'The Idempotency-Key header is missing or malformed' },
  'foreign-origin': { status: 403, title: 'This origin may not send requests here' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'This method is not allowed here' },
  'body-timeout': { status: 408, title: 'The body did not arrive in time' },
  'request-in-progress': { status: 409, title: 'The same request is being processed' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body must be application/json' },
  'idempotency-key-reused': { status: 422, title: 'The Idempotency-Key was used with another body' },
  'receipt-differs': { status: 422, title: 'Another receipt with this record_id was kept before' },
  'invalid-body': { status: 422, title: 'Some fields are missing or wrong' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  unavailable: { status: 503, title: 'The request could not be stored now' },
} satisfies Record<string, ProblemKind>;

export type ProblemName = keyof typeof kinds;

export interface ProblemDetails {
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
}

/** An answer that is no success, as a problem document (RFC 9457). */
export class Problem {
  constructor(
    readonly name: ProblemName,
    readonly details: ProblemDetails = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  toResponse(): Response {
    const { status, title } = kinds[this.name];
    const body = { type: `urn:privacy-elements:problem:${this.name}`, title, status, ...this.details };
    return new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/problem+json', ...this.headers },
    });
  }
}
