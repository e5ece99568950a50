import { createGates, type Gates } from '../gates/index.js';
import { start } from '../page/start.js';

/** Shared by every copy of the library on a page, as the store is. */
const SHARED = Symbol.for('privacy-elements.gates');

const shared = document as Document & { [SHARED]: Gates | undefined };

shared[SHARED] ??= createGates(start(), {
  report: (code, subject) =>
    void import('../page/console.js').then(
      ({ tell }) => tell(code, subject),
      () => undefined,
    ),
});

/** The page's own gates: every element with `data-consent`, except in shadow roots. */
export const gates: Gates = shared[SHARED];
