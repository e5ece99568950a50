import type { PrivacyRequest, RequestStatus, StatusReason } from '../../requests/index.js';

/** Whom a message about a request is for. */
export type Recipient = 'requester' | 'office';

/** A request as it arrives at the store. Times in milliseconds since 1970. */
export interface NewRequest {
  readonly idempotencyKey: string;
  /** Tells whether a second body under the same key is the same. */
  readonly fingerprint: string;
  readonly request: PrivacyRequest;
  readonly receivedAt: number;
  readonly confirmBy?: number;
  readonly expectedBy: number;
  readonly reason?: StatusReason;
  /** Messages that must go out; kept with the request, so that a mail server that is down loses none. */
  readonly messages: readonly Recipient[];
}

export interface StoredRequest {
  readonly reference: string;
  readonly request: PrivacyRequest;
  readonly receivedAt: number;
  readonly confirmBy?: number;
  readonly expectedBy: number;
  readonly status: RequestStatus;
  readonly reason?: StatusReason;
  readonly verifiedAt?: number;
  readonly closedAt?: number;
}

/** `filed`: stored now. `repeated`: was stored under this key already, the same body. `mismatched`: another body. */
export type Filing =
  | { readonly outcome: 'filed' | 'repeated'; readonly stored: StoredRequest }
  | { readonly outcome: 'mismatched' };

export interface LogEntry {
  readonly reference: string;
  readonly at: number;
  readonly event: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface StatusChange {
  readonly status: RequestStatus;
  readonly reason?: StatusReason;
  /** For the log: the nature of the answer, the basis of a denial. No personal data. */
  readonly note?: string;
}

export interface DueMessage {
  readonly id: string;
  readonly recipient: Recipient;
  readonly attempts: number;
  readonly stored: StoredRequest;
}

/** Where requests are kept. `sqlStore` is one. */
export interface RequestStore {
  /** Stores a request exactly once per key; resolves only when it is durable. */
  file(request: NewRequest): Promise<Filing>;
  find(reference: string): Promise<StoredRequest | undefined>;
  /** Those without an answer (`open`), or all; the nearest deadline first. */
  list(options?: { readonly open?: boolean; readonly limit?: number }): Promise<readonly StoredRequest[]>;
  change(reference: string, change: StatusChange, at: number): Promise<StoredRequest | undefined>;
  /** Notes that the requester has the address they gave. Once; later calls change nothing. */
  verify(reference: string, at: number): Promise<StoredRequest | undefined>;
  log(reference?: string): Promise<readonly LogEntry[]>;
  /** Deletes what was answered, and whose last entry in the log is, more than 24 months ago. Resolves to how many. */
  purge(now: number): Promise<number>;
  /** The next message to send; nobody else gets it until `retryAt`. */
  claimMessage(now: number, retryAt: (attempts: number) => number): Promise<DueMessage | undefined>;
  messageSent(id: string, at: number): Promise<void>;
  /** The key of status secrets and verification links, in hexadecimal. */
  key(): Promise<string>;
}

export interface NewReceipt {
  readonly recordId: string;
  readonly fingerprint: string;
  readonly receipt: object;
  readonly receivedAt: number;
}

export interface KeptReceipt {
  readonly recordId: string;
  readonly receipt: object;
  readonly receivedAt: number;
}

/** `kept`: stored now. `repeated`: was stored under this id already, the same receipt. `mismatched`: another one. */
export type Keeping = 'kept' | 'repeated' | 'mismatched';

export interface ReceiptStore {
  /** Stores a receipt exactly once per record id; resolves only when it is durable. */
  keep(receipt: NewReceipt): Promise<Keeping>;
  /** All that were received since, the earliest first. */
  receipts(since?: number): Promise<readonly KeptReceipt[]>;
  /** Deletes receipts received before `before`. Resolves to how many. */
  purgeReceipts(before: number): Promise<number>;
}
