import { keepReceipts, type PageReceipts } from '../page/receipts.js';
import { start } from '../page/start.js';

/** Shared by every copy of the library on a page, as the store is. The preferences read it there. */
const SHARED = Symbol.for('privacy-elements.receipts');

const shared = document as Document & { [SHARED]: PageReceipts | undefined };

shared[SHARED] ??= keepReceipts(
  start(),
  (code, subject) =>
    void import('../page/console.js').then(
      ({ tell }) => tell(code, subject),
      () => undefined,
    ),
);
