import type { ConsentReceipt, ConsentRecord } from '../../consent/index.js';

/** When the browser has certainly begun to read it. WebKit reads the address only after the click has been handled. */
const MINUTE = 60_000;

/** Where a page that sends receipts leaves them: elements know no page. */
const RECEIPTS = Symbol.for('privacy-elements.receipts');

type Keeper = Document & { readonly [RECEIPTS]?: { list(): readonly ConsentReceipt[] } };

/** Hands visitors what is kept of their decisions, with dates they can read. Nothing is sent and nothing navigates. */
export function downloadRecord(record: ConsentRecord, document: Document): void {
  const { at, until } = record;
  const receipts = (document as Keeper)[RECEIPTS]?.list() ?? [];
  const readable = {
    ...record,
    at: new Date(at),
    until: new Date(until),
    ...(receipts.length > 0 && { receipts }),
  };
  const url = URL.createObjectURL(
    new Blob([JSON.stringify(readable, null, 2)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = 'privacy-choices.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), MINUTE);
}
