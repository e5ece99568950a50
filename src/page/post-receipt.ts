import type { ConsentReceipt, Report } from '../consent/index.js';
import type { PostOutcome } from '../consent/outbox.js';
import { retryAfterOf } from './endpoint.js';

const SECOND = 1000;
const TIMEOUT = 20 * SECOND;
/** Browsers send at most 64 KiB after a page has gone. */
const MOST_KEPT_ALIVE = 60_000;

const isOnline = (): boolean => navigator.onLine;

/** Sends one receipt, before it returns, in a request that outlives the page. Never rejects. */
export async function postReceipt(url: URL, receipt: ConsentReceipt, report: Report): Promise<PostOutcome> {
  const body = JSON.stringify(receipt);
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TIMEOUT);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      // The record cookie, which the answer may renew. Nobody else's endpoint gets a cookie.
      credentials: 'same-origin',
      keepalive: body.length < MOST_KEPT_ALIVE,
      cache: 'no-store',
      // Elsewhere is another address, which nobody has looked at.
      redirect: 'error',
      signal: controller.signal,
    });
    return await outcomeOf(response, report);
  } catch {
    // Whether it arrived is unknown. The endpoint keeps one receipt for each id, so it may be sent once more.
    return { result: isOnline() ? 'later' : 'offline' };
  } finally {
    clearTimeout(timer);
  }
}

async function outcomeOf(response: Response, report: Report): Promise<PostOutcome> {
  const { ok, status } = response;
  if (ok) return { result: 'delivered' };
  if (status >= 500 || [408, 409, 425, 429].includes(status)) {
    const seconds = retryAfterOf(response);
    return { result: 'later', pause: seconds && seconds * SECOND };
  }
  // Another page of the site sent this very decision, in its own words: the endpoint has it.
  if ((await response.text()).includes('receipt-differs')) return { result: 'delivered' };
  report('refused-receipt', String(status));
  return { result: 'refused' };
}
