import { nameOf } from '../http/failure.js';
import type { Connection } from '../http/handler.js';
import type { RequestStore } from '../stores/store.js';
import { deliver } from './deliver.js';
import type { Notify } from './notify.js';

interface Teller {
  readonly store: RequestStore;
  readonly notify?: Notify | undefined;
  readonly now: () => number;
  readonly onError: (message: string) => void;
}

/** Sends messages after the answer: the visitor does not wait for a mail server. One delivery at a time, however many ask. */
export function createTeller({ store, notify, now, onError }: Teller): (connection: Connection) => void {
  let running: Promise<void> | undefined;
  let isAskedAgain = false;

  const run = async (deliverer: Notify): Promise<void> => {
    try {
      do {
        isAskedAgain = false;
        await deliver(store, deliverer, { now, onError });
        // Set while `deliver` was busy.
      } while (isAskedAgain as boolean);
    } catch (error) {
      onError(`[privacy-elements] The outbox could not be read (${nameOf(error)}).`);
    } finally {
      running = undefined;
    }
  };

  return ({ waitUntil }) => {
    if (!notify) return;
    isAskedAgain = true;
    running ??= run(notify);
    waitUntil?.(running);
  };
}
