import { deadlinesFor, validateRequest, type Acceptance, type PrivacyRequest } from '../../requests/index.js';
import { nameOf, within } from '../http/failure.js';
import { readIdempotencyKey } from '../http/idempotency-key.js';
import { fingerprint } from '../http/json.js';
import { Problem } from '../http/problem.js';
import { receiveJson } from '../http/receive-json.js';
import type { Recipient, StoredRequest } from '../stores/store.js';
import type { Settings } from './options.js';
import { secretFor } from './secrets.js';
import { needsVerification } from './verification.js';

/** Keys whose requests are being stored by this process, each with the fingerprint of its body. */
export type InProgress = Map<string, string>;

/** Stores the request that the body holds, exactly once per idempotency key. */
export async function fileRequest(
  http: Request,
  settings: Settings,
  inProgress: InProgress,
): Promise<Response | Problem> {
  const received = await receive(http, settings);
  if (received instanceof Problem) return received;
  const { key, request } = received;
  const print = await fingerprint(request);
  const other = inProgress.get(key);
  if (other !== undefined) return other === print ? inProgressProblem() : reusedProblem();
  inProgress.set(key, print);
  try {
    return await within(settings.timeout, store(http, settings, key, print, request));
  } catch (error) {
    settings.onError(`[privacy-elements] A privacy request could not be stored (${nameOf(error)}).`);
    const detail = 'Nothing may have been stored. Send it again with the same Idempotency-Key.';
    return new Problem('unavailable', { detail }, { 'retry-after': '5' });
  } finally {
    inProgress.delete(key);
  }
}

async function receive(
  http: Request,
  { maxBytes, timeout }: Settings,
): Promise<{ readonly key: string; readonly request: PrivacyRequest } | Problem> {
  const key = readIdempotencyKey(http.headers);
  if (key instanceof Problem) return key;
  const json = await receiveJson(http, maxBytes, timeout);
  if (json instanceof Problem) return json;
  const judged = validateRequest(json.value);
  return 'errors' in judged ? new Problem('invalid-body', { errors: judged.errors }) : { key, ...judged };
}

async function store(
  http: Request,
  { store, notify, now }: Settings,
  idempotencyKey: string,
  print: string,
  request: PrivacyRequest,
): Promise<Response | Problem> {
  const receivedAt = now();
  const messages: readonly Recipient[] = notify
    ? [...(mailOf(request) ? ['requester' as const] : []), 'office']
    : [];
  const filing = await store.file({
    idempotencyKey,
    fingerprint: print,
    request,
    receivedAt,
    ...deadlinesFor(request, receivedAt),
    ...(notify && needsVerification(request) && { reason: 'need_user_verification' as const }),
    messages,
  });
  if (filing.outcome === 'mismatched') return reusedProblem();
  const { stored } = filing;
  const secret = await secretFor(store, 'status', stored.reference);
  return new Response(JSON.stringify(acceptanceOf(stored, secret)), {
    status: 201,
    headers: {
      'content-type': 'application/json',
      location: `${new URL(http.url).pathname.replace(/\/$/, '')}/${stored.reference}`,
    },
  });
}

/** Where a confirmation goes: to whoever fills in the form. */
export const mailOf = ({ representative, identity }: PrivacyRequest): string | undefined =>
  representative?.email ?? identity?.email;

/** A repeated request gets the answer of the first, however far it has come since. */
const acceptanceOf = (
  { reference, receivedAt, confirmBy, expectedBy }: StoredRequest,
  secret: string,
): Acceptance => ({
  reference,
  receivedAt: new Date(receivedAt).toISOString(),
  ...(confirmBy !== undefined && { confirmBy: new Date(confirmBy).toISOString() }),
  expectedBy: new Date(expectedBy).toISOString(),
  status: 'open',
  secret,
});

const inProgressProblem = (): Problem =>
  new Problem('request-in-progress', { detail: 'Try again in a second.' }, { 'retry-after': '1' });

const reusedProblem = (): Problem =>
  new Problem('idempotency-key-reused', { detail: 'Use a new key for a new request.' });
