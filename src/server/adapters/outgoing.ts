import type { Incoming } from './incoming.js';

/** The part of node's `ServerResponse` that is used. */
export interface Outgoing {
  statusCode: number;
  setHeader(name: string, value: string | readonly string[]): unknown;
  end(body: Uint8Array, done: () => void): unknown;
}

/** How long a client that is still sending may take to read why it should stop. */
const lingering = 1_000;

/**
 * Sends the answer. Where the body was not read to its end the connection is closed, a little later: closing at once would throw away
 * the answer, and reading on would mean to receive what was just refused.
 */
export async function sendResponse(
  response: Response,
  incoming: Incoming,
  outgoing: Outgoing,
): Promise<void> {
  outgoing.statusCode = response.status;
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') outgoing.setHeader(name, value);
  });
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  const isUnread = !incoming.complete;
  if (isUnread) outgoing.setHeader('connection', 'close');
  const body = new Uint8Array(await response.arrayBuffer());
  await new Promise<void>((resolve) => {
    outgoing.end(body, resolve);
  });
  if (isUnread) setTimeout(() => incoming.destroy(), lingering);
}
