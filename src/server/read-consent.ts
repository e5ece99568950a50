import {
  createPolicy,
  decode,
  evaluate,
  isLater,
  type ConsentRecord,
  type ConsentSnapshot,
  type Policy,
  type PolicyInput,
} from '../consent/index.js';
import { atlas, locate } from '../regimes/index.js';
import { tell } from './tell.js';

/** A header as servers hand it over: Node gives undefined where there is none, `Headers.get` null. */
export type HeaderValue = string | readonly string[] | null | undefined;

/** The policy of the site, the same as its pages state: a consent given to another version does not count. */
export interface ServerPolicy extends PolicyInput {
  /** As the banner's `cookie-name`. Default `consent`. */
  readonly cookieName?: string | undefined;
}

/** What one request tells besides its cookies. */
export interface RequestHints {
  /** The `Sec-GPC` header (W3C Global Privacy Control): `1` is a signal. */
  readonly gpc?: HeaderValue;
  /**
   * Where the visitor is, as the site's CDN knows it (ISO 3166-1 or -2). Named and empty means that nobody knows:
   * the strictest rules. Left out, the policy's own `region` counts.
   */
  readonly region?: string | null | undefined;
  /** Milliseconds since 1970. Default: now. */
  readonly now?: number;
}

/** Browsers keep no longer cookie (RFC 6265bis § 5.6), so the library wrote none. */
const LONGEST = 4096;

const policies = new WeakMap<object, Policy>();

/** Keep the policy in a constant: it is validated, and complained about, once for each object. */
const validated = (input: unknown): Policy => {
  try {
    const said = Object(input ?? {}) as PolicyInput;
    const policy = policies.get(said) ?? createPolicy(said, tell);
    policies.set(said, policy);
    return policy;
  } catch {
    tell('bad-policy', '');
    return createPolicy({ regime: 'opt-in', version: '-' }, tell);
  }
};

const listOf = (header: unknown): string[] =>
  [header ?? []].flat().map((line: unknown) => (typeof line === 'string' ? line : ''));

/** The values of every cookie of this name: there are several when it was set for several domains. */
const valuesOf = (header: unknown, name: string): string[] =>
  listOf(header)
    .flatMap((line) => line.split(';'))
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));

const latest = (texts: readonly string[], now: number): ConsentRecord | undefined =>
  texts
    .filter(({ length }) => length <= LONGEST)
    .map(decode)
    .reduce((one, other) => (other && isLater(other, one, now) ? other : one), undefined);

/**
 * Reads what a visitor has decided from the `Cookie` header of a request, so that a server obeys as their browser does:
 * `readConsent(header, policy).isGranted('analytics')`. Answers with a snapshot, as the store on the page has it.
 *
 * Never throws. What is missing, cut off, altered, too old, or for another version of the policy grants nothing; where
 * nothing is on record the answer follows from the law of the region, and of no region from the strictest.
 */
export const readConsent = (
  cookieHeader: HeaderValue,
  policy: ServerPolicy = {},
  request: RequestHints = {},
): ConsentSnapshot => {
  const valid = validated(policy);
  const hints = Object(request) as RequestHints;
  const { cookieName = 'consent' } = valid as ServerPolicy;
  const { gpc, now = Date.now() } = hints;
  const texts = valuesOf(cookieHeader, cookieName);
  const record = latest(texts, now);
  const region = Object.hasOwn(hints, 'region') ? (hints.region ?? '') : valid.region;
  const place = locate({ regime: valid.regime, region, locales: [valid.locale ?? ''] }, atlas);
  if (place.problem) tell(place.problem, (place.problem === 'bad-regime' ? valid.regime : region) ?? '');
  return evaluate({
    policy: valid,
    place,
    record,
    unreadable: !record && texts.some(Boolean),
    signal: listOf(gpc).some((text) => text.split(',').some((value) => value.trim() === '1')),
    now,
  });
};
