import type { ConsentRecord } from '../../consent/index.js';

/** When the browser has certainly begun to read it. WebKit reads the address only after the click has been handled. */
const MINUTE = 60_000;

/** Hands visitors what is kept of their decision, with dates they can read. Nothing is sent and nothing navigates. */
export function downloadRecord(record: ConsentRecord, document: Document): void {
  const { at, until } = record;
  const readable = { ...record, at: new Date(at), until: new Date(until) };
  const url = URL.createObjectURL(
    new Blob([JSON.stringify(readable, null, 2)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = 'privacy-choices.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), MINUTE);
}
