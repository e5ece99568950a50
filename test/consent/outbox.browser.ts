import {
  createOutbox,
  type Outbox,
  type OutboxEntry,
  type PostOutcome,
  type Shelf,
} from '../../src/consent/outbox.js';
import type { ConsentReceipt } from '../../src/consent/receipt.js';

export const second = 1000;
export const day = 86_400 * second;

export const receipt = (id: string): ConsentReceipt => ({
  schema_version: 'ISO/IEC TS 27560:2023',
  record_id: id,
  event_time: '2026-11-22T09:30:00.000Z',
  event_type: 'visitor',
  purposes: [{ purpose: 'analytics', event_state: 'given' }],
});

/** A browser: what its tabs share, a clock, and an endpoint that answers in turn and then accepts. */
export class Browser {
  now = Date.UTC(2026, 10, 22);
  answers: (PostOutcome | Promise<PostOutcome>)[] = [];
  readonly posted: string[] = [];
  readonly stored = new Map<string, OutboxEntry>();
  readonly #timers = new Map<object, { readonly at: number; readonly callback: () => void }>();
  #turn = Promise.resolve();

  /** What this tab does not see yet of what another has put on the shelf. */
  unseen: OutboxEntry | undefined;

  readonly shelf: Shelf = {
    load: () =>
      [...this.stored.values()].map((entry) =>
        entry.receipt.record_id === this.unseen?.receipt.record_id ? this.unseen : entry,
      ),
    save: (entry) => this.stored.set(entry.receipt.record_id, entry),
    remove: ({ receipt: { record_id } }) => this.stored.delete(record_id),
  };

  openTab(hasLocks = true): Outbox {
    const tab = {};
    return createOutbox({
      clock: () => this.now,
      wake: (callback, milliseconds) => this.#timers.set(tab, { at: this.now + milliseconds, callback }),
      shelf: this.shelf,
      post: ({ record_id }) => {
        this.posted.push(record_id);
        return Promise.resolve(this.answers.shift() ?? { result: 'delivered' });
      },
      // Locks are granted later, and to one after the other.
      alone: (work) => (hasLocks ? (this.#turn = this.#turn.then(work)) : work()),
    });
  }

  /** Lets so much time pass, with all that happens in it. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    for (;;) {
      await settle();
      const [next] = [...this.#timers].sort(([, one], [, other]) => one.at - other.at);
      if (!next || next[1].at > end) break;
      this.now = Math.max(this.now, next[1].at);
      this.#timers.delete(next[0]);
      next[1].callback();
    }
    this.now = end;
  }

  get isWoken(): boolean {
    return this.#timers.size > 0;
  }

  /** The tabs are gone, and their timers with them. */
  close(): void {
    this.#timers.clear();
  }

  waiting(): string[] {
    return this.shelf
      .load()
      .filter(({ deliveredAt }) => deliveredAt === undefined)
      .map(({ receipt: { record_id } }) => record_id);
  }
}

/** Lets everything happen that waits for nothing but promises. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
