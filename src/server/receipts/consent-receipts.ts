import { nameOf, within } from '../http/failure.js';
import { guard } from '../http/guard.js';
import type { Handler } from '../http/handler.js';
import { fingerprint } from '../http/json.js';
import { Problem } from '../http/problem.js';
import { createRateLimiter, type RateLimit } from '../http/rate-limit.js';
import { receiveJson } from '../http/receive-json.js';
import type { ReceiptStore } from '../stores/store.js';
import { validateReceipt } from './receipt.js';
import { renewedCookie, type CookieOptions } from './renew-cookie.js';

export interface ConsentReceiptsOptions {
  readonly store: ReceiptStore;
  /** Other origins whose pages may post. */
  readonly allowedOrigins?: readonly string[];
  /** The record cookie, which each answer renews; `false` leaves it alone. */
  readonly cookie?: CookieOptions | false;
  /** The longest body in bytes. Default 65,536. */
  readonly maxBytes?: number;
  /** How many receipts a client may send. Default 60 in 600 seconds; `false` for no limit. */
  readonly rateLimit?: RateLimit | false;
  /** Milliseconds to wait for a body, and for the store. Default 10,000. */
  readonly timeout?: number;
  readonly now?: () => number;
  readonly onError?: (message: string) => void;
}

/**
 * The banner's `receipt-endpoint`: `POST` keeps a receipt and answers `201`, or `200` when it was kept before; one per `record_id`,
 * however often a page's outbox sends it. Each such answer renews the record cookie, if it holds the record of this receipt.
 */
export function consentReceipts({
  store,
  allowedOrigins = [],
  cookie = {},
  maxBytes = 65_536,
  rateLimit = { requests: 60, seconds: 600 },
  timeout = 10_000,
  now = Date.now,
  onError = (message) => console.error(message),
}: ConsentReceiptsOptions): Handler {
  const limiter = rateLimit ? createRateLimiter(rateLimit) : undefined;
  const methods = ['POST'];

  return guard({ allowedOrigins, now, methods, limiterOf: () => limiter }, async (request) => {
    const json = await receiveJson(request, maxBytes, timeout);
    if (json instanceof Problem) return json;
    const judged = validateReceipt(json.value);
    if ('errors' in judged) return new Problem('invalid-body', { errors: judged.errors });
    const { receipt } = judged;
    const receivedAt = now();
    try {
      const print = await fingerprint(receipt);
      const kept = store.keep({ recordId: receipt.record_id, fingerprint: print, receipt, receivedAt });
      const outcome = await within(timeout, kept);
      if (outcome === 'mismatched') return new Problem('receipt-differs');
      const setCookie = cookie && renewedCookie(request, receipt.record_id, cookie);
      return new Response(JSON.stringify({ record_id: receipt.record_id }), {
        status: outcome === 'kept' ? 201 : 200,
        headers: { 'content-type': 'application/json', ...(setCookie && { 'set-cookie': setCookie }) },
      });
    } catch (error) {
      onError(`[privacy-elements] A consent receipt could not be stored (${nameOf(error)}).`);
      return new Problem('unavailable', {}, { 'retry-after': '5' });
    }
  });
}
