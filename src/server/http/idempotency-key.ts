import { Problem } from './problem.js';

/**
 * The key of draft-ietf-httpapi-idempotency-key-header: a structured-field string. The quotes may be missing, as in most
 * APIs that had the header before the draft. 16 characters or more, so that nobody hits another's key by chance.
 */
export function readIdempotencyKey(headers: Headers): string | Problem {
  const match = /^(?:"([\w.:-]{16,128})"|([\w.:-]{16,128}))$/.exec(headers.get('idempotency-key') ?? '');
  const key = match?.[1] ?? match?.[2];
  return (
    key ??
    new Problem('missing-idempotency-key', {
      detail: 'Send one unique value per request, a UUID for example, and the same one with every retry.',
    })
  );
}
