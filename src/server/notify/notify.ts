import type { Recipient, StoredRequest } from '../stores/store.js';

/** One message that is due. */
export interface Notice {
  readonly recipient: Recipient;
  readonly stored: StoredRequest;
  /** The same each time this message is tried, so that a doubled one can be recognized (Message-ID). */
  readonly id: string;
  /** What completes the verification link, where the law asks for verification. */
  readonly verification?: { readonly reference: string; readonly secret: string };
}

/** Sends a message; rejects when it was not sent, and is then called again later. */
export type Notify = (notice: Notice) => Promise<void>;
