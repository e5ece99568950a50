import type { Consent, ConsentReceipt, Report } from '../consent/index.js';
import { createOutbox } from '../consent/outbox.js';
import { receiptOf } from '../consent/receipt.js';
import { addressOf } from './endpoint.js';
import { postReceipt } from './post-receipt.js';
import { createShelf } from './receipt-shelf.js';

/** What the preferences give a visitor who asks for what is kept. */
export interface PageReceipts {
  /** Those of this browser, delivered or not; the latest first. */
  list(): readonly ConsentReceipt[];
}

/**
 * Sends a receipt of each decision made in this browser to the banner's `receipt-endpoint`. A decision made before this file came,
 * on a page that was left too early or at another time, is known by its record and sent now.
 */
export const keepReceipts = (consent: Consent, report: Report): PageReceipts => {
  // Read here and not by what the loader has: it would have to export that, on every page.
  const said = (attribute: string) =>
    document.querySelector('consent-banner')?.getAttribute(attribute)?.trim() ?? '';
  const name = said('cookie-name') || 'consent';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let element: string | undefined;

  const outbox = createOutbox({
    clock: Date.now,
    wake(callback, milliseconds) {
      clearTimeout(timer);
      timer = setTimeout(callback, milliseconds);
    },
    shelf: createShelf(name),
    async post(receipt) {
      const url = addressOf(said('receipt-endpoint'));
      const outcome = url && (await postReceipt(url, receipt, report));
      restore(consent, name);
      // A banner that has gone takes its endpoint along. Another page has it.
      return outcome ?? { result: 'offline' };
    },
    async alone(work) {
      // Missing on pages without https, refused in some frames.
      const locks = navigator.locks as LockManager | undefined;
      await (locks?.request(`privacy-elements.receipts.${name}`, work).catch(work) ?? work());
    },
  });

  const take = () => {
    const { record } = consent.snapshot;
    const endpoint = said('receipt-endpoint');
    if (!endpoint || !record) return;
    if (!addressOf(endpoint)) {
      report('bad-receipts', endpoint);
      return;
    }
    const earlier = outbox.entries()[0]?.receipt;
    const receipt = receiptOf(record, { earlier, collection_method: element, service: location.host });
    if (receipt) outbox.add(receipt, record.order);
  };
  const deliver = () => void outbox.deliver();

  undoOvertaking(consent, outbox.entries()[0]);
  take();
  deliver();
  // The tab that decided sends the receipt.
  consent.subscribe(({ source }) => {
    if (source !== 'other-tab') take();
  });
  const noteElement = ({ target }: Event) => {
    element = target instanceof Element ? target.localName : undefined;
    // The decision follows at once, or not at all.
    queueMicrotask(() => (element = undefined));
  };
  document.addEventListener('consent-decide', noteElement, true);
  addEventListener('online', deliver);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) deliver();
  });
  addEventListener('pagehide', () => restore(consent, name));
  return { list: () => outbox.entries().map(({ receipt }) => receipt) };
};

/**
 * The endpoint gives the record cookie back as it came, and the visitor may have decided anew meanwhile: then the later record
 * is written once more. Where no cookie is left there is nothing to mend.
 */
function restore(consent: Consent, name: string): void {
  const written = () => document.cookie.split('; ').filter((pair) => pair.startsWith(`${name}=`));
  if (written().length === 0) return;
  consent.refresh();
  const record = consent.export();
  const isWritten = written().some((pair) => pair.includes(`&id=${record?.id}&`));
  // Whoever hears of an earlier record than their own writes their own.
  if (record && !isWritten) consent.receive({ ...record, id: '', order: 0 });
}

/** The same, where the page that could have mended it was gone: what the later decision refused is refused again. */
function undoOvertaking(
  consent: Consent,
  latest: { readonly order: number; readonly receipt: ConsentReceipt } | undefined,
): void {
  const record = consent.export();
  if (!record || !latest || latest.order <= record.order) return;
  const refused = latest.receipt.purposes.filter(({ event_state }) => event_state !== 'given');
  if (refused.length > 0)
    consent.decide(Object.fromEntries(refused.map(({ purpose }) => [purpose, false as const])));
}
