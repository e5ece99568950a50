import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A task as the server holds it. */
export interface RemoteTask {
  readonly trackingId: string;
  readonly path: string;
  readonly body: {
    readonly distinct_ids: readonly string[];
    readonly compliance_type: string;
    readonly disclosure_type?: string;
  };
  status: string;
  result: string;
}

/** What the next filing meets: an answer that says no, or a task that is taken and whose answer is lost. */
export type Fault =
  { readonly status: number; readonly retryAfter?: number } | 'taken, then cut off' | 'taken, then 500';

export interface MixpanelServer {
  readonly host: string;
  readonly tasks: readonly RemoteTask[];
  /** Status codes answered so far. */
  readonly answers: readonly number[];
  readonly faults: Fault[];
  /** Called when a task was taken, before it is answered. */
  onTaken: () => void;
  close(): void;
}

export const projectToken = '591b3354bb2bdd96f72f23bf56911673';
export const oauthToken = 'vZcErNw8JCq42BZUJyWoZmDWCKBxXc';

const kinds = new Map([
  ['data-deletions', 1999],
  ['data-retrievals', 2000],
]);

/** Mixpanel's GDPR/CCPA API v3 as documented, and strict about it. `now` is the clock of its limit of one call a second. */
export async function startMixpanel(now: () => number = Date.now): Promise<MixpanelServer> {
  const tasks: RemoteTask[] = [];
  const answers: number[] = [];
  const faults: Fault[] = [];
  let lastCall = -Infinity;
  let count = 0;

  const server = createServer((request, response) => {
    void receive(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const send = (response: ServerResponse, status: number, body: unknown, headers = {}): void => {
    answers.push(status);
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const part of request as AsyncIterable<Buffer>) text += part.toString();
    const fail = (status: number, error: string, headers = {}): void =>
      send(response, status, { status: 'error', error }, headers);
    const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
    const match = /^\/api\/app\/(data-deletions|data-retrievals)\/v3\.0\/(?:([^/]+)\/)?$/.exec(pathname);
    if (!match) {
      fail(404, 'no such path');
      return;
    }
    if (request.headers.authorization !== `Bearer ${oauthToken}`) {
      fail(401, 'bad OAuth token');
      return;
    }
    if (searchParams.get('token') !== projectToken) {
      fail(403, 'bad project token');
      return;
    }
    if (now() - lastCall < 1000) {
      fail(429, 'one request per second');
      return;
    }
    lastCall = now();
    const [, kind = '', trackingId] = match;
    if (request.method === 'GET' && trackingId) {
      const task = tasks.find((one) => one.trackingId === trackingId && one.path === kind);
      if (!task) {
        send(response, 200, { status: 'ok', results: { status: 'NOT_FOUND' } });
        return;
      }
      const { status, result, body } = task;
      send(response, 200, {
        status: 'ok',
        results: { status, result, distinct_ids: body.distinct_ids },
      });
      return;
    }
    if (request.method !== 'POST' || trackingId) {
      fail(405, 'method not allowed');
      return;
    }
    const fault = faults.shift();
    if (typeof fault === 'object') {
      fail(fault.status, 'fault', fault.retryAfter ? { 'retry-after': `${fault.retryAfter}` } : {});
      return;
    }
    const body = JSON.parse(text) as RemoteTask['body'];
    const wrong = objectionTo(body, kind);
    if (wrong) {
      fail(400, wrong);
      return;
    }
    count += 1;
    const task = { trackingId: `15837927347193929${count}`, path: kind, body, status: 'PENDING', result: '' };
    tasks.push(task);
    handle.onTaken();
    if (fault === 'taken, then cut off') request.socket.destroy();
    else if (fault) fail(500, 'fault');
    else
      send(response, 200, {
        status: 'ok',
        results: [
          {
            status: 'PENDING',
            tracking_id: task.trackingId,
            project_id: 1978118,
            compliance_type: body.compliance_type.toLowerCase(),
          },
        ],
      });
  }

  const handle: MixpanelServer = {
    host: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    tasks,
    answers,
    faults,
    onTaken: () => undefined,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return handle;
}

function objectionTo(body: RemoteTask['body'], kind: string): string | undefined {
  const { distinct_ids, compliance_type, disclosure_type, ...rest } = body;
  if (Object.keys(rest).length > 0) return 'unknown member';
  if (!Array.isArray(distinct_ids) || distinct_ids.length === 0) return 'distinct_ids is missing';
  if (distinct_ids.length > kinds.get(kind)!) return 'too many distinct_ids';
  if (new Set(distinct_ids).size !== distinct_ids.length) return 'a distinct_id stands twice';
  if (!distinct_ids.every((id) => typeof id === 'string' && id)) return 'a distinct_id is no text';
  if (!['GDPR', 'CCPA'].includes(compliance_type)) return 'bad compliance_type';
  if (disclosure_type === undefined) return undefined;
  if (kind !== 'data-retrievals' || compliance_type !== 'CCPA')
    return 'disclosure_type is for CCPA retrievals';
  return ['Data', 'Categories', 'Sources'].includes(disclosure_type) ? undefined : 'bad disclosure_type';
}
