/** More than this is not kept waiting: a server that is that far behind says so at once. */
const capacity = 10_000;

export interface Gathering {
  /** The most items in one write. */
  readonly limit: number;
  /** The most writes under way at once, 1 or more. */
  readonly writes: number;
  /** Whether a failed write failed because of one of its items; then each is written alone. */
  readonly isAboutOneItem: (error: unknown) => boolean;
}

/**
 * Gathers what arrives together, and what arrives while the database is busy, into one write. A database pays per commit, not per
 * row, so a rush of visitors costs a few large writes; a lone visitor does not wait. What is given is answered after its write.
 */
export function gather<Item, Result>(
  write: (items: readonly Item[]) => Promise<readonly Result[]>,
  { limit, writes, isAboutOneItem }: Gathering,
): (item: Item) => Promise<Result> {
  interface Waiting {
    readonly item: Item;
    readonly resolve: (result: Result) => void;
    readonly reject: (error: unknown) => void;
  }
  if (!Number.isInteger(writes) || writes < 1)
    throw new RangeError('`writes` must be a whole number, 1 or more: nothing would ever be stored.');
  const waiting: Waiting[] = [];
  let free = writes;
  let isGathering = false;

  const startWrites = async (): Promise<void> => {
    if (isGathering) return;
    isGathering = true;
    while (waiting.length > 0 && free > 0) {
      await untilGathered();
      // In equal parts: while the database stores one, this thread answers another, and neither waits for the other.
      while (waiting.length > 0 && free > 0)
        void occupy(waiting.splice(0, Math.min(limit, Math.ceil(waiting.length / free))));
    }
    isGathering = false;
  };

  const occupy = async (batch: readonly Waiting[]): Promise<void> => {
    free -= 1;
    await writeSome(batch);
    free += 1;
    void startWrites();
  };

  /** As long as more arrive at each look: PGlite works on this very thread, and nobody comes in while it does. */
  const untilGathered = async (): Promise<void> => {
    for (let seen = 0; seen < waiting.length && waiting.length < limit;) {
      seen = waiting.length;
      await othersHadTheirTurn();
    }
  };

  const writeSome = async (batch: readonly Waiting[]): Promise<void> => {
    try {
      const results = await write(batch.map(({ item }) => item));
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
    } catch (error) {
      if (batch.length > 1 && isAboutOneItem(error)) for (const one of batch) await writeSome([one]);
      else for (const { reject } of batch) reject(error);
    }
  };

  return (item) =>
    new Promise((resolve, reject) => {
      if (waiting.length >= capacity) {
        reject(new Error('Too much is waiting for the database.'));
        return;
      }
      waiting.push({ item, resolve, reject });
      void startWrites();
    });
}

interface Surroundings {
  /** Not in every runtime; there a timer does, which takes a millisecond or more. */
  readonly setImmediate?: (callback: () => void) => unknown;
}

/** One round of the event loop: what has reached this process was read. */
const othersHadTheirTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { setImmediate } = globalThis as Surroundings;
    if (setImmediate) setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
