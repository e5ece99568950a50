export type { Connection, Handler } from './http/handler.js';
export type { RateLimit } from './http/rate-limit.js';
export { deliver, type DeliveryOptions } from './notify/deliver.js';
export type { Notice, Notify } from './notify/notify.js';
export { consentReceipts, type ConsentReceiptsOptions } from './receipts/consent-receipts.js';
export type { CookieOptions } from './receipts/renew-cookie.js';
export type { PrivacyRequestsOptions } from './requests/options.js';
export { privacyRequests } from './requests/privacy-requests.js';
export {
  fromPGlite,
  fromPool,
  type Database,
  type PGliteClient,
  type PoolLike,
  type PoolOptions,
} from './stores/database.js';
export { sqlStore, type SqlStore } from './stores/sql-store.js';
export type {
  Filing,
  Keeping,
  KeptReceipt,
  LogEntry,
  NewReceipt,
  NewRequest,
  ReceiptStore,
  Recipient,
  RequestStore,
  StatusChange,
  StoredRequest,
} from './stores/store.js';
export { readConsent, type HeaderValue, type RequestHints, type ServerPolicy } from './read-consent.js';
export type {
  ConsentReceipt,
  ConsentRecord,
  ConsentSnapshot,
  PolicyInput,
  Purpose,
  ReceiptPurpose,
  Vendor,
} from '../consent/index.js';
