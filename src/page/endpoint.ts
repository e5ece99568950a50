const SECOND = 1000;

/**
 * The address of an endpoint, if what people write or choose may travel there: https, localhost, or this site. Never over a plain
 * connection to somebody else.
 */
export function addressOf(endpoint: string | null | undefined): URL | undefined {
  try {
    const url = new URL(endpoint ?? '', document.baseURI);
    const isLocal = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname) && url.protocol === 'http:';
    const isSafe = url.protocol === 'https:' || isLocal || url.origin === location.origin;
    const isWeb = /^https?:$/.test(url.protocol);
    return endpoint && isWeb && isSafe && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}

/** In how many seconds an answer asks to be tried again; it says so in seconds or as a date (RFC 9110 § 10.2.3). */
export function retryAfterOf({ headers }: Response): number | undefined {
  const value = headers.get('Retry-After');
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / SECOND;
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : undefined;
}
