import { nameOf } from '../http/failure.js';
import { secretFor } from '../requests/secrets.js';
import type { RequestStore } from '../stores/store.js';
import type { Notify } from './notify.js';

export interface DeliveryOptions {
  readonly now?: () => number;
  readonly onError?: (message: string) => void;
}

const minute = 60_000;

/** 1, 2, 4 … minutes, and a day at most. It never gives up: a mail server may be down for a weekend. */
const pause = (attempts: number): number => Math.min(minute * 2 ** (attempts - 1), 24 * 60 * minute);

/**
 * Sends the messages that are due and resolves to how many went out. A message that fails stays and is due again after a
 * pause. Call it at the start of the process and every minute; `privacyRequests` calls it after each request.
 * Each message goes out at least once: twice when the process dies between sending and noting it.
 */
export async function deliver(
  store: RequestStore,
  notify: Notify,
  { now = Date.now, onError = (message) => console.error(message) }: DeliveryOptions = {},
): Promise<number> {
  for (let sent = 0; ; sent += 1) {
    const message = await store.claimMessage(now(), (attempts) => now() + pause(attempts));
    if (!message) return sent;
    const { id, recipient, stored } = message;
    const { reference, reason } = stored;
    const isAsked = recipient === 'requester' && reason === 'need_user_verification';
    try {
      const secret = isAsked ? await secretFor(store, 'verification', reference) : undefined;
      await notify({ recipient, stored, id, ...(secret && { verification: { reference, secret } }) });
      await store.messageSent(id, now());
    } catch (error) {
      onError(
        `[privacy-elements] The message to the ${recipient} about ${reference} was not sent (${nameOf(error)}). It stays in the outbox and is tried again.`,
      );
      sent -= 1;
    }
  }
}
