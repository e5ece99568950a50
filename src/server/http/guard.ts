import type { Connection, Handler } from './handler.js';
import { answerPreflight, checkOrigin, withCors } from './origin.js';
import { Problem } from './problem.js';
import { clientOf, type RateLimiter } from './rate-limit.js';

export interface GuardSettings {
  readonly allowedOrigins: readonly string[];
  readonly now: () => number;
  /** For `Allow` and for preflights; `OPTIONS` is always answered. */
  readonly methods: readonly string[];
  readonly limiterOf: (request: Request) => RateLimiter | undefined;
}

/** What stands before every handler: methods, foreign sites, rate limits, CORS; and no answer is ever cached. */
export function guard(
  { allowedOrigins, now, methods, limiterOf }: GuardSettings,
  answer: (request: Request, connection: Connection) => Promise<Response | Problem>,
): Handler {
  const allow = [...methods, 'OPTIONS'].join(', ');

  const decide = async (request: Request, connection: Connection): Promise<Response> => {
    if (!methods.includes(request.method))
      return new Problem('method-not-allowed', {}, { allow }).toResponse();
    // Before the limit: a foreign page must not use up the requests of its visitor. A page may link to what only shows.
    const foreign = request.method === 'GET' ? undefined : checkOrigin(request, allowedOrigins);
    if (foreign) return foreign.toResponse();
    const { headers = {}, problem } = limiterOf(request)?.take(clientOf(connection), now()) ?? {};
    const answered = problem ?? (await answer(request, connection));
    const response = answered instanceof Problem ? answered.toResponse() : answered;
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  };

  return async (request, connection = {}) => {
    if (request.method === 'OPTIONS') return answerPreflight(request, allowedOrigins, allow);
    const response = await decide(request, connection);
    response.headers.set('cache-control', 'no-store');
    response.headers.set('x-content-type-options', 'nosniff');
    return withCors(response, request, allowedOrigins);
  };
}
