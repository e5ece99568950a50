import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds in which nothing may happen before a visit counts as settled, and after which one counts as failed. */
export const QUIET = 500;
export const PATIENCE = 45_000;

/** Resolves as soon as the condition holds. */
export async function until(condition, what) {
  const end = Date.now() + PATIENCE;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await wait(50);
  }
}
