import { nameOf } from '../http/failure.js';
import type { Handler } from '../http/handler.js';
import { answerPreflight, checkOrigin, withCors } from '../http/origin.js';
import { Problem } from '../http/problem.js';
import { clientOf, createRateLimiter } from '../http/rate-limit.js';
import { createTeller } from '../notify/teller.js';
import { fileRequest, type InProgress } from './file-request.js';
import { settingsFrom, type PrivacyRequestsOptions, type Settings } from './options.js';
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
  const inProgress: InProgress = new Map();
  const { rateLimit } = settings;
  const filing = rateLimit ? createRateLimiter(rateLimit) : undefined;
  // Secrets are far too long to guess; this keeps a guesser from keeping the server busy.
  const looking = rateLimit
    ? createRateLimiter({ ...rateLimit, requests: rateLimit.requests * 5 })
    : undefined;

  const tell = createTeller(settings);

  return async (request, connection = {}) => {
    if (request.method === 'OPTIONS')
      return answerPreflight(request, settings.allowedOrigins, 'GET, POST, OPTIONS');
    const isFiling = request.method === 'POST' && !isVerification(request);
    const limiter = isFiling ? filing : looking;
    const foreign = checkOriginOf(request, settings);
    // A foreign page must not use up the requests of its visitor.
    const { headers = {}, problem } = (!foreign && limiter?.take(clientOf(connection), settings.now())) || {};
    const answer = foreign ?? problem ?? (await answerTo(request, settings, inProgress));
    const response = answer instanceof Problem ? answer.toResponse() : answer;
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    response.headers.set('cache-control', 'no-store');
    response.headers.set('x-content-type-options', 'nosniff');
    if (response.status === 201) tell(connection);
    return withCors(response, request, settings.allowedOrigins);
  };
}

const isVerification = (request: Request): boolean => new URL(request.url).pathname.endsWith('/verify');

/** Only what changes something: a page may link to a status or a verification. */
const checkOriginOf = (request: Request, { allowedOrigins }: Settings): Problem | undefined =>
  request.method === 'GET' ? undefined : checkOrigin(request, allowedOrigins);

async function answerTo(
  request: Request,
  settings: Settings,
  inProgress: InProgress,
): Promise<Response | Problem> {
  const { method } = request;
  if (method !== 'GET' && method !== 'POST')
    return new Problem('method-not-allowed', {}, { allow: 'GET, POST, OPTIONS' });
  try {
    if (isVerification(request)) return await verifyRequest(request, settings.store, settings.now());
    if (method === 'POST') return await fileRequest(request, settings, inProgress);
    return await requestStatus(request, settings.store);
  } catch (error) {
    settings.onError(`[privacy-elements] A look-up failed (${nameOf(error)}).`);
    return new Problem('unavailable', {}, { 'retry-after': '5' });
  }
}
