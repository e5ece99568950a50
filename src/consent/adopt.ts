import { decode, encode } from './codec.js';
import { isFromFuture, type ConsentRecord } from './record.js';
import type { Consent } from './store.js';

/** A record as another device exported it; anything else is none. */
const readable = (record: ConsentRecord): ConsentRecord | undefined => {
  try {
    return decode(encode(record));
  } catch {
    return undefined;
  }
};

/**
 * Takes over a signed-in visitor's record from elsewhere. The later decision counts; of the earlier one only what it
 * refused and the later does not mention, so that no older consent comes back. What cannot be read is ignored.
 */
export const adopt = (consent: Consent, record: ConsentRecord): void => {
  const other = readable(record);
  const own = consent.export();
  if (!other) return;
  // Another browser counts its decisions by itself: between the two only their clocks can tell.
  const { at = 0, order = 0 } = own ?? {};
  const isNewer = !own || (other.at > at && !isFromFuture(other, Date.now()));
  const [earlier, later] = isNewer ? [own, other] : [other, own];
  const refused = Object.entries(earlier?.choices ?? {}).filter(
    ([key, value]) => !value && !Object.hasOwn(later.choices, key),
  );
  if (isNewer) consent.receive({ ...other, order: Math.max(other.order, order + 1) });
  if (refused.length > 0) consent.decide(Object.fromEntries(refused));
};
