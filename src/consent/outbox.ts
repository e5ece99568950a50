import type { ConsentReceipt } from './receipt.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 1440 * MINUTE;
/** So many receipts are kept, delivered ones included. Beyond that the oldest that was delivered goes, else the oldest of all. */
const MOST = 20;
/** How long a receipt that is being sent is left alone by everybody else; longer than `OutboxPorts.post` may take. */
const LEASE = 30 * SECOND;
/** After so many attempts, which is some two weeks, a receipt that is not the newest is given up. */
const MOST_TRIES = 30;

export interface OutboxEntry {
  readonly receipt: ConsentReceipt;
  /** Which decision of this browser it was: the greatest is the last. */
  readonly order: number;
  /** Attempts so far. */
  readonly tries: number;
  /** Not sent before then, by any tab. Milliseconds since 1970. */
  readonly due: number;
  /** When the endpoint had it. */
  readonly deliveredAt?: number;
}

/** What all tabs of the site share. One entry for each receipt, so that tabs that write at once do not undo each other. */
export interface Shelf {
  /** In any order; what cannot be read is left out. Never throws. */
  load(): readonly OutboxEntry[];
  /** Replaces the entry of this receipt, and keeps it for this page at least. Never throws. */
  save(entry: OutboxEntry): void;
  remove(entry: OutboxEntry): void;
}

/** How an attempt ended. `later`: after so many milliseconds, or by the outbox's own pauses. */
export type PostOutcome =
  | { readonly result: 'delivered' | 'offline' | 'refused' }
  | { readonly result: 'later'; readonly pause?: number | undefined };

export interface OutboxPorts {
  readonly clock: () => number;
  /** Calls back once, after so many milliseconds; a second call takes the place of the first. */
  readonly wake: (callback: () => void, milliseconds: number) => void;
  readonly shelf: Shelf;
  /** Sends a receipt, at the moment when it is called. Never rejects; answers within 20 seconds. */
  readonly post: (receipt: ConsentReceipt) => Promise<PostOutcome>;
  /**
   * Runs `work` while no other tab does, to its end: what a tab has put on the shelf others may see a moment later. Where the browser has
   * no locks: at once, and a receipt may be sent by two tabs.
   */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
}

/** Delivers receipts at least once each: across reloads, tabs, lost connections and an endpoint that is down. */
export interface Outbox {
  /** Keeps a receipt and sends it before it returns. One that is known already is left as it is. */
  add(receipt: ConsentReceipt, order: number): void;
  /** Sends what is due, the newest first, one after the other. */
  deliver(): Promise<void>;
  /** What is kept, delivered or not; the newest first. */
  entries(): readonly OutboxEntry[];
}

/** 5, 10, 20 … seconds, and a day at most. */
const pauseAfter = (tries: number): number => Math.min(5 * SECOND * 2 ** (tries - 1), DAY);

export const createOutbox = ({ clock, wake, shelf, post, alone }: OutboxPorts): Outbox => {
  /** While the browser is offline there is no hurry to look: it says when it is back. */
  let rest = SECOND;

  const entries = () => [...shelf.load()].sort((one, other) => other.order - one.order);
  const waiting = () => entries().filter(({ deliveredAt }) => deliveredAt === undefined);
  /** Nothing waits for more than a day: if it says so, the clock was wrong then. */
  const waitOf = ({ due }: OutboxEntry) => (due - clock() > 2 * DAY ? 0 : due - clock());

  const schedule = () => {
    const waits = waiting().map(waitOf);
    if (waits.length > 0) wake(() => void outbox.deliver(), Math.max(rest, Math.min(...waits)));
  };

  /** From here on every tab leaves it alone for a while, also when this page ends in the middle. */
  const claim = (entry: OutboxEntry): OutboxEntry => {
    const claimed = { ...entry, tries: entry.tries + 1, due: clock() + LEASE };
    shelf.save(claimed);
    return claimed;
  };

  const claimNext = () => {
    const next = waiting().find((entry) => waitOf(entry) <= 0);
    return next && claim(next);
  };

  /** Puts a receipt back whose attempt failed. The others of this browser would fare alike, unless it is about this one receipt. */
  const putBack = (entry: OutboxEntry, outcome: Exclude<PostOutcome, { result: 'delivered' }>) => {
    const isOffline = outcome.result === 'offline';
    const pause = outcome.result === 'later' ? (outcome.pause ?? pauseAfter(entry.tries)) : DAY;
    const due = clock() + (isOffline ? 0 : Math.min(pause, DAY));
    rest = isOffline ? MINUTE : SECOND;
    if (entry.tries >= MOST_TRIES && entry.order !== entries()[0]?.order) shelf.remove(entry);
    // Being offline is no attempt.
    else shelf.save({ ...entry, due, tries: entry.tries - (isOffline ? 1 : 0) });
    if (outcome.result === 'later')
      for (const other of waiting()) if (other.due < due) shelf.save({ ...other, due });
  };

  /** Resolves to whether there is any use in sending the next one. */
  const send = async (entry: OutboxEntry): Promise<boolean> => {
    const outcome = await post(entry.receipt);
    if (outcome.result === 'delivered') shelf.save({ ...entry, deliveredAt: clock() });
    else putBack(entry, outcome);
    return outcome.result === 'delivered' || outcome.result === 'refused';
  };

  const makeRoom = () => {
    const present = entries();
    const isWaiting = ({ deliveredAt }: OutboxEntry) => deliveredAt === undefined;
    const dearest = [...present.filter(isWaiting), ...present.filter((entry) => !isWaiting(entry))];
    for (const entry of dearest.slice(MOST - 1)) shelf.remove(entry);
  };

  const outbox: Outbox = {
    add(receipt, order) {
      if (entries().some((entry) => entry.receipt.record_id === receipt.record_id)) return;
      makeRoom();
      // At once and without asking for a lock: the visitor may be leaving the page, and no other tab knows of it yet.
      void send(claim({ receipt, order, tries: 0, due: 0 })).then(schedule);
    },
    async deliver() {
      await alone(async () => {
        let entry = claimNext();
        while (entry && (await send(entry))) entry = claimNext();
      });
      schedule();
    },
    entries,
  };
  return outbox;
};
