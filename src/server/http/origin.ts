import { Problem } from './problem.js';

/**
 * Whether a page may post here. Nothing here acts on cookies or another ambient right, so a forged post could do no more than
 * any program on the internet can; it is refused all the same, because a foreign page must not file requests in the name
 * of its visitors. A program that is no browser sends neither header and may post.
 */
export function checkOrigin(request: Request, allowedOrigins: readonly string[]): Problem | undefined {
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  if (origin !== null && allowedOrigins.includes(origin)) return undefined;
  // No page can set this header. It tells more than the URL, which behind a proxy may be another host.
  if (site !== null) return site === 'same-origin' || site === 'none' ? undefined : foreign();
  if (origin === null) return undefined;
  return origin === new URL(request.url).origin ? undefined : foreign();
}

const foreign = (): Problem =>
  new Problem('foreign-origin', { detail: 'The site owner can allow an origin with `allowedOrigins`.' });

const allowedHeaders = 'authorization, content-type, idempotency-key';
const exposedHeaders = 'location, ratelimit, ratelimit-policy, retry-after';

/** The answer to a preflight. A foreign origin gets no CORS header, and so the browser does not send the request. */
export const answerPreflight = (
  request: Request,
  allowedOrigins: readonly string[],
  methods: string,
): Response =>
  withCors(
    new Response(null, {
      status: 204,
      headers: {
        'access-control-allow-methods': methods,
        'access-control-allow-headers': allowedHeaders,
        'access-control-max-age': '7200',
      },
    }),
    request,
    allowedOrigins,
  );

/** Lets pages of the allowed origins read the answer. Never `*`: the answers hold secrets. */
export function withCors(response: Response, request: Request, allowedOrigins: readonly string[]): Response {
  response.headers.append('vary', 'origin');
  const origin = request.headers.get('origin');
  if (origin !== null && allowedOrigins.includes(origin)) {
    response.headers.set('access-control-allow-origin', origin);
    response.headers.set('access-control-allow-credentials', 'true');
    response.headers.set('access-control-expose-headers', exposedHeaders);
  }
  return response;
}
