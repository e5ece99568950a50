import { nameOf } from '../http/failure.js';
import { guard } from '../http/guard.js';
import type { Handler } from '../http/handler.js';
import { Problem } from '../http/problem.js';
import { createRateLimiter } from '../http/rate-limit.js';
import { createTeller } from '../notify/teller.js';
import { fileRequest, type InProgress } from './file-request.js';
import { settingsFrom, type PrivacyRequestsOptions } from './options.js';
import { requestStatus } from './request-status.js';
import { verifyRequest } from './verify-request.js';

/**
 * The endpoint of `<privacy-request-form>`, at whatever path it is put:
 *
 * - `POST <path>` files a request: `201` with reference and dates, or a problem document (RFC 9457).
 * - `GET <path>/<reference>` with `Authorization: Bearer <secret>` tells how it stands.
 * - `GET` and `POST <path>/verify` are the link in the message to the requester.
 *
 * Never throws. Answers are never cached.
 *
 * @example
 * const store = await openPGliteStore('./privacy-data');
 * const handler = privacyRequests({ store });
 * http.createServer(nodeHandler(handler)).listen(8080);
 */
export function privacyRequests(options: PrivacyRequestsOptions): Handler {
  const settings = settingsFrom(options);
  const { store, rateLimit, now, onError, allowedOrigins } = settings;
  const inProgress: InProgress = new Map();
  const tell = createTeller(settings);
  const filing = rateLimit ? createRateLimiter(rateLimit) : undefined;
  // Secrets are far too long to guess; this keeps a guesser from keeping the server busy.
  const looking = rateLimit
    ? createRateLimiter({ ...rateLimit, requests: rateLimit.requests * 5 })
    : undefined;
  const isFiling = (request: Request): boolean => request.method === 'POST' && !isVerification(request);

  return guard(
    {
      allowedOrigins,
      now,
      methods: ['GET', 'POST'],
      limiterOf: (request) => (isFiling(request) ? filing : looking),
    },
    async (request, connection) => {
      try {
        if (isVerification(request)) return await verifyRequest(request, store, now());
        if (request.method === 'GET') return await requestStatus(request, store);
        const answer = await fileRequest(request, settings, inProgress);
        if (answer instanceof Response) tell(connection);
        return answer;
      } catch (error) {
        onError(`[privacy-elements] A look-up failed (${nameOf(error)}).`);
        return new Problem('unavailable', {}, { 'retry-after': '5' });
      }
    },
  );
}

const isVerification = (request: Request): boolean => new URL(request.url).pathname.endsWith('/verify');
