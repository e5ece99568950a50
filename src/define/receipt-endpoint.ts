import { start } from '../page/start.js';

/*
 * For pages that import the elements with a bundler: sends receipts where the banner names a `receipt-endpoint`. The script
 * tag sees to it itself.
 */

const fetchReceipts = (): void => {
  if (document.querySelector('[receipt-endpoint]')) import('./receipts.js').catch(() => undefined);
};
start().subscribe(fetchReceipts);
fetchReceipts();
