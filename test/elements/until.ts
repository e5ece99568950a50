import { waitUntil } from '@open-wc/testing';

/** Waits until something holds. Three engines may share a small machine, so it has longer than the second that is usual. */
export const until = (holds: () => unknown, what?: string): Promise<void> =>
  waitUntil(holds, what, { timeout: 10_000, interval: 10 });
