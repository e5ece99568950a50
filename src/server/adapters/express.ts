import type { Handler } from '../http/handler.js';
import type { Incoming } from './incoming.js';
import { answer } from './node.js';
import type { Outgoing } from './outgoing.js';

/** The part of Express's `Request` that is used. */
export interface ExpressRequest extends Incoming {
  /** The address before a router cut its own path off. */
  readonly originalUrl: string;
  /** The client, as the app's setting `trust proxy` says. */
  readonly ip?: string | undefined;
  /** There when a body parser ran before. */
  readonly body?: unknown;
}

/**
 * Makes a handler an Express middleware. Put it before `express.json()`: a body that was parsed already is taken as it is,
 * and then the parser's size limit holds instead of this one's.
 *
 * @example
 * app.use('/privacy-requests', expressHandler(privacyRequests({ store })));
 */
export const expressHandler =
  (handler: Handler) =>
  (incoming: ExpressRequest, outgoing: Outgoing, next: (error?: unknown) => void): void => {
    const { ip, body, originalUrl } = incoming;
    const isParsed = body !== undefined && incoming.complete;
    const text = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
    answer(
      handler,
      incoming,
      outgoing,
      originalUrl,
      ip ? { address: ip } : {},
      isParsed ? (text as BodyInit) : undefined,
    ).catch(next);
  };
