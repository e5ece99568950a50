/** What the surroundings know of a client and a `Request` does not say. The adapters fill it in. */
export interface Connection {
  /** The client's IP address. Used in memory for rate limits; never stored, never logged. */
  readonly address?: string;
  /** Lets a platform that stops after the answer (Workers, edge functions) wait for `work` all the same. */
  readonly waitUntil?: (work: Promise<unknown>) => void;
}

/** Answers a request; never throws. */
export type Handler = (request: Request, connection?: Connection) => Promise<Response>;
