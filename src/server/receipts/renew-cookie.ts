import { decode, isLater, type ConsentRecord } from '../../consent/index.js';

export interface CookieOptions {
  /** As the banner's `cookie-name`. Default `consent`. */
  readonly name?: string;
  /** As the banner's `cookie-domain`, such as `example.com`. Default: the host alone. */
  readonly domain?: string;
}

/** 400 days, the most that browsers keep a cookie (RFC 6265bis § 5.5). */
const maxAge = 34_560_000;

/**
 * The `Set-Cookie` that gives the record cookie back as it came. Safari keeps what a script wrote for seven days, and what a server
 * set for as long as it says. Only a whole record is renewed, and only in the answer to its own receipt: an answer to an earlier one, which
 * comes late, could put back what the visitor has withdrawn meanwhile. `undefined` when there is none.
 */
export function renewedCookie(
  request: Request,
  recordId: string,
  { name = 'consent', domain }: CookieOptions,
): string | undefined {
  const texts = (request.headers.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  let latest: { readonly text: string; readonly record: ConsentRecord } | undefined;
  for (const text of texts) {
    const record = decode(text);
    if (record && isLater(record, latest?.record)) latest = { text, record };
  }
  if (latest?.record.id !== recordId) return undefined;
  // Behind a proxy that ends TLS the address says http; the browser's own word counts more.
  const isSecure = !(request.headers.get('origin') ?? request.url).startsWith('http:');
  return [
    `${name}=${latest.text}`,
    'Path=/',
    ...(domain ? [`Domain=${domain}`] : []),
    `Max-Age=${maxAge}`,
    'SameSite=Lax',
    ...(isSecure ? ['Secure'] : []),
  ].join('; ');
}
