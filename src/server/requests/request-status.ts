import type { RequestState } from '../../requests/index.js';
import { Problem } from '../http/problem.js';
import { isReference } from '../stores/reference.js';
import type { RequestStore } from '../stores/store.js';
import { isSecret } from './secrets.js';

/**
 * Tells whoever has the secret of a request how it stands. The secret comes as `Authorization: Bearer …`, because addresses end up in
 * logs. An unknown reference and a wrong secret get the same answer.
 */
export async function requestStatus(http: Request, store: RequestStore): Promise<Response | Problem> {
  const reference = new URL(http.url).pathname.split('/').at(-1) ?? '';
  const secret = /^Bearer +(\S+)$/i.exec(http.headers.get('authorization') ?? '')?.[1] ?? '';
  if (!isReference(reference) || !(await isSecret(store, 'status', reference, secret)))
    return new Problem('not-found');
  const stored = await store.find(reference);
  if (!stored) return new Problem('not-found');
  const { receivedAt, confirmBy, expectedBy, status, reason } = stored;
  const state: RequestState = {
    reference,
    receivedAt: new Date(receivedAt).toISOString(),
    ...(confirmBy !== undefined && { confirmBy: new Date(confirmBy).toISOString() }),
    expectedBy: new Date(expectedBy).toISOString(),
    status,
    ...(reason && { reason }),
  };
  return new Response(JSON.stringify(state), { headers: { 'content-type': 'application/json' } });
}
