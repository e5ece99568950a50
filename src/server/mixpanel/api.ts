/** Where a Mixpanel project keeps its data; each has a host of its own. */
export type Residency = 'us' | 'eu' | 'in';

export type TaskKind = 'deletion' | 'retrieval';
export type Compliance = 'GDPR' | 'CCPA';
export type Disclosure = 'Data' | 'Categories' | 'Sources';

/** What is asked of Mixpanel in one call. */
export interface Filing {
  readonly kind: TaskKind;
  readonly compliance: Compliance;
  /** Of a retrieval under the CCPA only. */
  readonly disclosure?: Disclosure;
  readonly distinctIds: readonly string[];
}

/**
 * What came of a call that files a task. `refused`: it was certainly not filed and will not be. `later`: certainly not filed, and may be
 * tried again. `unclear`: nobody knows.
 */
export type FilingOutcome =
  | { readonly outcome: 'filed'; readonly trackingId: string }
  | { readonly outcome: 'refused' | 'unclear'; readonly why: string }
  | { readonly outcome: 'later'; readonly why: string; readonly seconds?: number };

export interface TaskState {
  /** `PENDING STAGING STARTED SUCCESS FAILURE REVOKED NOT_FOUND UNKNOWN`, or what went wrong on the way. */
  readonly status: string;
  /** The address of the export. */
  readonly result?: string;
}

export interface MixpanelAccess {
  readonly projectToken: string;
  /** The OAuth token for the GDPR API, from Mixpanel's project settings. It expires; a function is asked before each call. */
  readonly oauthToken: string | (() => string | Promise<string>);
  /** Default `us`. */
  readonly residency?: Residency;
  /** Another host, for tests. */
  readonly host?: string;
}

const hosts: Readonly<Record<Residency, string>> = {
  us: 'https://mixpanel.com',
  eu: 'https://eu.mixpanel.com',
  in: 'https://in.mixpanel.com',
};

const timeout = 30_000;

/** The connection was never made, so nothing was filed. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
]);

/** Mixpanel's GDPR/CCPA API v3, one call each. */
export function mixpanelApi(
  { projectToken, oauthToken, residency = 'us', host = hosts[residency] }: MixpanelAccess,
  fetch: typeof globalThis.fetch,
): {
  readonly file: (filing: Filing) => Promise<FilingOutcome>;
  readonly status: (kind: TaskKind, trackingId: string) => Promise<TaskState>;
} {
  const call = async (path: string, body?: object): Promise<Response> => {
    const token = typeof oauthToken === 'string' ? oauthToken : await oauthToken();
    return fetch(`${host}/api/app/${path}/?${new URLSearchParams({ token: projectToken }).toString()}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(timeout),
      // A redirect would repeat a filing somewhere else.
      redirect: 'error',
      ...(body && { body: JSON.stringify(body) }),
    });
  };

  return {
    async file({ kind, compliance, disclosure, distinctIds }) {
      try {
        const response = await call(pathOf(kind), {
          distinct_ids: distinctIds,
          compliance_type: compliance,
          ...(disclosure && { disclosure_type: disclosure }),
        });
        return await readFiling(response);
      } catch (error) {
        const code = codeOf(error);
        return { outcome: neverSent.has(code) ? 'later' : 'unclear', why: code };
      }
    },

    async status(kind, trackingId) {
      try {
        const response = await call(`${pathOf(kind)}/${encodeURIComponent(trackingId)}`);
        if (!response.ok) return { status: `HTTP ${response.status}` };
        const { results } = (await response.json()) as { results?: { status?: unknown; result?: unknown } };
        const { status, result } = results ?? {};
        return {
          status: typeof status === 'string' ? status.toUpperCase() : 'UNKNOWN',
          ...(typeof result === 'string' && result !== '' && { result }),
        };
      } catch (error) {
        return { status: codeOf(error) };
      }
    },
  };
}

const pathOf = (kind: TaskKind): string =>
  kind === 'deletion' ? 'data-deletions/v3.0' : 'data-retrievals/v3.0';

async function readFiling(response: Response): Promise<FilingOutcome> {
  const why = `HTTP ${response.status}`;
  if (response.status === 429) {
    const seconds = Number(response.headers.get('retry-after') ?? NaN);
    return { outcome: 'later', why, ...(seconds > 0 && { seconds }) };
  }
  // The token is wrong or has expired: a person has to act, and then it can be filed.
  if (response.status === 401 || response.status === 403) return { outcome: 'later', why, seconds: 300 };
  if (response.status >= 400 && response.status < 500) return { outcome: 'refused', why };
  if (!response.ok) return { outcome: 'unclear', why };
  const { results } = (await response.json()) as { results?: unknown };
  const [first] = [results].flat() as { tracking_id?: unknown; task_id?: unknown }[];
  const trackingId = first?.tracking_id ?? first?.task_id;
  return typeof trackingId === 'string' || typeof trackingId === 'number'
    ? { outcome: 'filed', trackingId: String(trackingId) }
    : { outcome: 'unclear', why: 'The answer names no tracking_id' };
}

function codeOf(error: unknown): string {
  const { name, cause } = error as { name?: unknown; cause?: { code?: unknown } };
  return typeof cause?.code === 'string' ? cause.code : String(name);
}
