// What dist/ promises: written by `npm run update-api`, and reviewed like code. See CONTRIBUTING.md, "What stays".

declare module 'privacy-elements/server' {
  export {
    ConsentReceipt,
    ConsentRecord,
    ConsentSnapshot,
    PolicyInput,
    Purpose,
    ReceiptPurpose,
    Vendor,
  } from 'privacy-elements/consent';
  export interface Connection {
    readonly address?: string;
    readonly waitUntil?: (work: Promise<unknown>) => void;
  }
  export interface ConsentReceiptsOptions {
    readonly store: ReceiptStore;
    readonly allowedOrigins?: readonly string[];
    readonly cookie?: CookieOptions | false;
    readonly maxBytes?: number;
    readonly rateLimit?: RateLimit | false;
    readonly timeout?: number;
    readonly now?: () => number;
    readonly onError?: (message: string) => void;
  }
  export interface CookieOptions {
    readonly name?: string;
    readonly domain?: string;
  }
  export interface Database extends Queries {
    readonly writes?: number;
    transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  }
  export interface DeliveryOptions {
    readonly now?: () => number;
    readonly onError?: (message: string) => void;
  }
  export type Filing =
    | {
        readonly outcome: 'filed' | 'repeated';
        readonly stored: StoredRequest;
      }
    | {
        readonly outcome: 'mismatched';
      };
  export type Handler = (request: Request, connection?: Connection) => Promise<Response>;
  export type HeaderValue = string | readonly string[] | null | undefined;
  export type Keeping = 'kept' | 'repeated' | 'mismatched';
  export interface KeptReceipt {
    readonly recordId: string;
    readonly receipt: object;
    readonly receivedAt: number;
  }
  export interface LogEntry {
    readonly reference: string;
    readonly at: number;
    readonly event: string;
    readonly detail: Readonly<Record<string, unknown>>;
  }
  export interface NewReceipt {
    readonly recordId: string;
    readonly fingerprint: string;
    readonly receipt: object;
    readonly receivedAt: number;
  }
  export interface NewRequest {
    readonly idempotencyKey: string;
    readonly fingerprint: string;
    readonly request: PrivacyRequest;
    readonly receivedAt: number;
    readonly confirmBy?: number;
    readonly expectedBy: number;
    readonly reason?: StatusReason;
    readonly messages: readonly Recipient[];
  }
  export interface Notice {
    readonly recipient: Recipient;
    readonly stored: StoredRequest;
    readonly id: string;
    readonly verification?: {
      readonly reference: string;
      readonly secret: string;
    };
  }
  export type Notify = (notice: Notice) => Promise<void>;
  export interface PGliteClient extends Queries {
    transaction<T>(work: (transaction: Queries) => Promise<T>): Promise<T>;
  }
  export interface PoolLike extends Queries {
    connect(): Promise<PoolClient>;
  }
  export interface PoolOptions {
    readonly writes?: number;
  }
  export interface PrivacyRequestsOptions {
    readonly store: RequestStore;
    readonly notify?: Notify;
    readonly allowedOrigins?: readonly string[];
    readonly maxBytes?: number;
    readonly rateLimit?: RateLimit | false;
    readonly timeout?: number;
    readonly now?: () => number;
    readonly onError?: (message: string) => void;
  }
  export interface RateLimit {
    readonly requests: number;
    readonly seconds: number;
  }
  export interface ReceiptStore {
    keep(receipt: NewReceipt): Promise<Keeping>;
    receipts(since?: number): Promise<readonly KeptReceipt[]>;
    purgeReceipts(before: number): Promise<number>;
  }
  export type Recipient = 'requester' | 'office';
  export interface RequestHints {
    readonly gpc?: HeaderValue;
    readonly region?: string | null | undefined;
    readonly now?: number;
  }
  export interface RequestStore {
    file(request: NewRequest): Promise<Filing>;
    find(reference: string): Promise<StoredRequest | undefined>;
    list(options?: { readonly open?: boolean; readonly limit?: number }): Promise<readonly StoredRequest[]>;
    change(reference: string, change: StatusChange, at: number): Promise<StoredRequest | undefined>;
    verify(reference: string, at: number): Promise<StoredRequest | undefined>;
    log(reference?: string): Promise<readonly LogEntry[]>;
    purge(now: number): Promise<number>;
    claimMessage(now: number, retryAt: (attempts: number) => number): Promise<DueMessage | undefined>;
    messageSent(id: string, at: number): Promise<void>;
    key(): Promise<string>;
  }
  export interface ServerPolicy extends PolicyInput {
    readonly cookieName?: string | undefined;
  }
  export interface SqlStore extends RequestStore, ReceiptStore {
    readonly database: Database;
  }
  export interface StatusChange {
    readonly status: RequestStatus;
    readonly reason?: StatusReason;
    readonly note?: string;
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
  export function consentReceipts({
    store,
    allowedOrigins,
    cookie,
    maxBytes,
    rateLimit,
    timeout,
    now,
    onError,
  }: ConsentReceiptsOptions): Handler;
  export function deliver(
    store: RequestStore,
    notify: Notify,
    { now, onError }?: DeliveryOptions,
  ): Promise<number>;
  export const fromPGlite: (client: PGliteClient) => Database;
  export const fromPool: (pool: PoolLike, { writes }?: PoolOptions) => Database;
  export function privacyRequests(options: PrivacyRequestsOptions): Handler;
  export const readConsent: (
    cookieHeader: HeaderValue,
    policy?: ServerPolicy,
    request?: RequestHints,
  ) => ConsentSnapshot;
  export function sqlStore(database: Database): Promise<SqlStore>;
  // reached, not exported
  interface Queries {
    query(
      sql: string,
      values?: unknown[],
    ): Promise<{
      readonly rows: readonly unknown[];
    }>;
  }
  // reached, not exported
  interface PoolClient extends Queries {
    release(error?: boolean): void;
  }
  // reached, not exported
  interface DueMessage {
    readonly id: string;
    readonly recipient: Recipient;
    readonly attempts: number;
    readonly stored: StoredRequest;
  }
}
