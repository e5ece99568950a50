import type { OutboxEntry, Shelf } from '../consent/outbox.js';

/**
 * Keeps receipts in localStorage, each under a name of its own, and for this page only where that is blocked or full.
 * A receipt holds what the record cookie holds.
 */
export const createShelf = (name: string): Shelf => {
  const prefix = `privacy-elements.receipt.${name}.`;
  /** What storage did not take. */
  const unstored = new Map<string, OutboxEntry>();
  const keyOf = ({ receipt }: OutboxEntry) => prefix + receipt.record_id;
  const remove = (key: string) => {
    unstored.delete(key);
    try {
      localStorage.removeItem(key);
    } catch {
      // Blocked: then it is not there either.
    }
  };
  return {
    load() {
      const found = new Map<string, OutboxEntry>();
      try {
        for (const key of Object.keys(localStorage)) {
          const entry = key.startsWith(prefix) ? read(localStorage.getItem(key)) : undefined;
          if (entry && keyOf(entry) === key) found.set(key, entry);
        }
      } catch {
        // Blocked: there is only what this page knows.
      }
      return [...new Map([...found, ...unstored]).values()];
    },
    save(entry) {
      const key = keyOf(entry);
      try {
        localStorage.setItem(key, JSON.stringify(entry));
        unstored.delete(key);
      } catch {
        unstored.set(key, entry);
      }
    },
    remove: (entry) => remove(keyOf(entry)),
  };
};

/** Any script of the page may have written there. */
function read(text: string | null): OutboxEntry | undefined {
  try {
    const entry = JSON.parse(text ?? '') as Partial<OutboxEntry>;
    const { receipt, order, tries, due, deliveredAt = 0 } = entry;
    const isSound =
      [order, tries, due, deliveredAt].every(Number.isFinite) &&
      typeof receipt?.record_id === 'string' &&
      Array.isArray(receipt.purposes);
    return isSound ? (entry as OutboxEntry) : undefined;
  } catch {
    return undefined;
  }
}
