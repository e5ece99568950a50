import type { Connection } from './handler.js';
import { Problem } from './problem.js';

/** So many requests of one client within so many seconds. */
export interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
}

/** Counts one request of `client`. */
export interface RateLimiter {
  take(client: string | undefined, now: number): Taken;
}

export interface Taken {
  /** The RateLimit fields of draft-ietf-httpapi-ratelimit-headers. */
  readonly headers: Readonly<Record<string, string>>;
  readonly problem?: Problem;
}

/** Clients that are remembered at once. Beyond that the one that came first is forgotten: memory is bounded. */
const capacity = 10_000;

/** Counts in fixed windows, in the memory of this process. A client that nobody can name is not limited. */
export function createRateLimiter({ requests, seconds }: RateLimit): RateLimiter {
  const windows = new Map<string, { start: number; count: number }>();
  const policy = { 'ratelimit-policy': `"default";q=${requests};w=${seconds}` };

  return {
    take(client, now) {
      if (client === undefined) return { headers: policy };
      let window = windows.get(client);
      if (!window || now >= window.start + seconds * 1000) {
        windows.delete(client);
        window = { start: now, count: 0 };
        windows.set(client, window);
        if (windows.size > capacity) windows.delete(windows.keys().next().value ?? '');
      }
      window.count += 1;
      const rest = Math.max(0, requests - window.count);
      const wait = Math.max(1, Math.ceil((window.start + seconds * 1000 - now) / 1000));
      const headers = { ...policy, ratelimit: `"default";r=${rest};t=${wait}` };
      if (window.count <= requests) return { headers };
      const detail = `Try again in ${wait} seconds.`;
      return {
        headers,
        problem: new Problem('too-many-requests', { detail }, { 'retry-after': `${wait}` }),
      };
    },
  };
}

/** An address as a limit counts it: an IPv6 client owns a whole /64 and could use each address of it once. */
export function clientOf({ address }: Connection): string | undefined {
  const plain = address?.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain?.includes(':')) return plain;
  const [head = '', tail] = plain.split('%')[0]?.split('::') ?? [];
  const before = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}
