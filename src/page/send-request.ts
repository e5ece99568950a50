import type { Report } from '../consent/index.js';
import { readAcceptance, type PrivacyRequest, type RequestError } from '../requests/index.js';
import type { Failed, Outcome, RequestPort } from '../ui/request-port.js';
import { addressOf, retryAfterOf } from './endpoint.js';

const SECOND = 1000;
/** Long enough for a slow phone, short enough that nobody walks away believing it was sent. */
const TIMEOUT = 20 * SECOND;
/** Between attempts that happen without the visitor: after a lost connection, and as an endpoint asks if it is soon. */
const PAUSES = [SECOND, 4 * SECOND];
const MOST_PATIENCE = 10;
/** An answer is a few hundred bytes. */
const MOST_TEXT = 100_000;

const report: Report = (code, subject) =>
  void import('./console.js').then(
    ({ tell }) => tell(code, subject),
    () => undefined,
  );

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** 122 random bits. `crypto.randomUUID` is missing on pages without https, where localhost is tried out under another name. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 15) | 64;
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Sends requests to a site's endpoint. Nothing is stored, and nothing of a request is in the address. */
export const requestPort: RequestPort = {
  accepts(endpoint) {
    if (addressOf(endpoint)) return true;
    report('bad-endpoint', endpoint ?? '');
    return false;
  },
  async send(endpoint, request, key, credentials = 'omit') {
    const url = addressOf(endpoint);
    if (!url) return failed('refused', false);
    for (const pause of PAUSES) {
      const outcome = await attemptToSend(url, request, key, credentials);
      const rest = 'failure' in outcome ? pauseAfter(outcome, pause) : undefined;
      if (rest === undefined) return outcome;
      await wait(rest);
    }
    return attemptToSend(url, request, key, credentials);
  },
  newKey,
  wait,
};

const failed = (failure: Failed['failure'], retryable: boolean, more: Partial<Failed> = {}): Failed => ({
  failure,
  retryable,
  ...more,
});

/** How long to wait before the next attempt without asking; undefined leaves it to the visitor. */
function pauseAfter({ failure, retryAfter }: Failed, pause: number): number | undefined {
  if (failure === 'network' || failure === 'server') return pause;
  const isSoon = failure === 'busy' && retryAfter !== undefined && retryAfter <= MOST_PATIENCE;
  return isSoon ? Math.max(retryAfter * SECOND, pause) : undefined;
}

/** It may change at any moment. */
const isOnline = (): boolean => navigator.onLine;

async function attemptToSend(
  url: URL,
  request: PrivacyRequest,
  key: string,
  credentials: RequestCredentials,
): Promise<Outcome> {
  if (!isOnline()) return failed('offline', true);
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TIMEOUT);
  try {
    const response = await fetch(url, {
      method: 'POST',
      // A structured-field string (draft-ietf-httpapi-idempotency-key-header).
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${key}"` },
      body: JSON.stringify(request),
      // What is no known word sends none.
      credentials: ['same-origin', 'include'].includes(credentials) ? credentials : 'omit',
      cache: 'no-store',
      // Elsewhere is another address, which nobody has looked at.
      redirect: 'error',
      signal: controller.signal,
    });
    return await outcomeOf(response);
  } catch {
    // Whether it arrived is unknown: the key makes it safe to send once more.
    const isOffline = !isOnline();
    return failed(controller.signal.aborted ? 'timeout' : isOffline ? 'offline' : 'network', true);
  } finally {
    clearTimeout(timer);
  }
}

async function outcomeOf(response: Response): Promise<Outcome> {
  const { status } = response;
  const body = await jsonOf(response);
  if (status === 201 || status === 202) {
    const acceptance = readAcceptance(body);
    return acceptance ? { acceptance } : failed('unreadable', true);
  }
  if (status === 429 || status === 503) {
    const retryAfter = retryAfterOf(response);
    return failed('busy', true, retryAfter === undefined ? {} : { retryAfter });
  }
  // 408 and 409: it is still being worked on, or took too long to arrive.
  if (status >= 500 || status === 408 || status === 409) return failed('server', true);
  return status >= 400 ? failed('refused', false, problemOf(body)) : failed('unreadable', true);
}

async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text.length > MOST_TEXT ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** What RFC 9457 tells a person. Shown as text, whatever it is. */
function problemOf(body: unknown): Pick<Failed, 'detail' | 'errors'> {
  if (typeof body !== 'object' || body === null) return {};
  const { detail, errors } = body as Record<string, unknown>;
  const listed = (Array.isArray(errors) ? (errors as unknown[]) : []).filter(isError).slice(0, 50);
  return {
    ...(typeof detail === 'string' && detail && { detail: detail.slice(0, 500) }),
    ...(listed.length > 0 && {
      errors: listed.map(({ pointer, detail }) => ({ pointer, detail: detail.slice(0, 500) })),
    }),
  };
}

const isError = (error: unknown): error is RequestError => {
  const { pointer, detail } = (error ?? {}) as Partial<Record<keyof RequestError, unknown>>;
  return typeof pointer === 'string' && typeof detail === 'string';
};
