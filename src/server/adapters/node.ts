import type { Connection, Handler } from '../http/handler.js';
import { toRequest, type Incoming } from './incoming.js';
import { sendResponse, type Outgoing } from './outgoing.js';

export interface NodeHandlerOptions {
  /**
   * How many proxies of your own stand in front. With 1, the client is the last address in `X-Forwarded-For`. Default 0: the
   * header is ignored, because anybody can send one.
   */
  readonly trustedProxies?: number;
}

/**
 * Makes a handler a listener of `http.createServer` and of anything that is like it.
 *
 * @example
 * http.createServer(nodeHandler(privacyRequests({ store })));
 */
export function nodeHandler(
  handler: Handler,
  { trustedProxies = 0 }: NodeHandlerOptions = {},
): (incoming: Incoming, outgoing: Outgoing) => void {
  return (incoming, outgoing) => {
    const address = addressOf(incoming, trustedProxies);
    void answer(handler, incoming, outgoing, incoming.url ?? '/', address ? { address } : {});
  };
}

/** Answers one message; resolves when the answer is out. */
export async function answer(
  handler: Handler,
  incoming: Incoming,
  outgoing: Outgoing,
  url: string,
  connection: Connection,
  body?: BodyInit,
): Promise<void> {
  const request = toRequest(incoming, url, body);
  const response = request ? await handler(request, connection) : new Response(null, { status: 400 });
  await sendResponse(response, incoming, outgoing);
}

function addressOf({ headers, socket }: Incoming, trustedProxies: number): string | undefined {
  if (trustedProxies < 1) return socket.remoteAddress;
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  return forwarded.at(-trustedProxies)?.trim() || socket.remoteAddress;
}
