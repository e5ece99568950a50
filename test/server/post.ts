import type { PrivacyRequest } from '../../src/requests/index.js';

export const endpoint = 'https://shop.example/privacy-requests';

export const deletion: PrivacyRequest = {
  type: 'deletion',
  regime: 'us',
  region: 'US-CA',
  locale: 'en-US',
  filer: 'self',
  identity: { name: 'Ada Lovelace', email: 'ada@example.com' },
};

export const optOut: PrivacyRequest = {
  type: 'sale:opt-out',
  regime: 'us',
  region: 'US-CA',
  locale: 'en-US',
  filer: 'self',
};

export interface PostOptions {
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly url?: string;
}

/** A post as the form sends it. `body` may be text, to be sent as it is. */
export function post(
  body: unknown,
  { key = crypto.randomUUID(), headers = {}, url = endpoint }: PostOptions = {},
): Request {
  return new Request(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key !== null && { 'idempotency-key': key }),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

export interface Answer {
  readonly type?: string;
  readonly title?: string;
  readonly status: number | string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  readonly reference: string;
  readonly secret: string;
  readonly receivedAt: string;
  readonly confirmBy?: string;
  readonly expectedBy: string;
  readonly reason?: string;
}

export const bodyOf = async (response: Response): Promise<Answer> => (await response.json()) as Answer;
