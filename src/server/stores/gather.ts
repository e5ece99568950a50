/** More than this is not kept waiting: a server that is that far behind says so at once. */
const capacity = 10_000;

/** Milliseconds that the first waits for company. */
const pause = 2;

export interface Gathering {
  /** The most items in one write. */
  readonly limit: number;
  /** Whether a failed write failed because of one of its items; then each is written alone. */
  readonly isAboutOneItem: (error: unknown) => boolean;
}

/**
 * Writes one at a time and gathers what arrives meanwhile into the next write. A database pays per commit, not per row, so a
 * rush of visitors costs a few large writes; a lone visitor waits two milliseconds. What is given is answered after its write.
 */
export function gather<Item, Result>(
  write: (items: readonly Item[]) => Promise<readonly Result[]>,
  { limit, isAboutOneItem }: Gathering,
): (item: Item) => Promise<Result> {
  interface Waiting {
    readonly item: Item;
    readonly resolve: (result: Result) => void;
    readonly reject: (error: unknown) => void;
  }
  const waiting: Waiting[] = [];
  let isWriting = false;

  const writeAll = async (): Promise<void> => {
    isWriting = true;
    while (waiting.length > 0) {
      await untilGathered();
      await writeSome(waiting.splice(0, limit));
    }
    isWriting = false;
  };

  /** As long as more keep arriving: PGlite works on this very thread, and nobody comes in while it does. */
  const untilGathered = async (): Promise<void> => {
    for (let seen = 0; seen < waiting.length && waiting.length < limit;) {
      seen = waiting.length;
      await new Promise((resolve) => setTimeout(resolve, pause));
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
      if (!isWriting) void writeAll();
    });
}
