export { adopt } from './adopt.js';
export { vendorsOf } from './catalogue.js';
export { optionalPurposes, refuseAll, type Choices } from './choices.js';
export { grantAll } from './grant-all.js';
export { decode, encode } from './codec.js';
export { isId, vendorKey } from './expression.js';
export {
  builtInPurposes,
  createPolicy,
  type Policy,
  type PolicyInput,
  type Purpose,
  type Vendor,
} from './policy.js';
export type { Act, Ports, ProblemCode, Report, StoragePort, TabsPort } from './ports.js';
export type { ConsentReceipt, ReceiptPurpose } from './receipt.js';
export { isLater, monthsLater, type ConsentRecord, type Source } from './record.js';
export { evaluate, type Circumstances } from './evaluate.js';
export type { ConsentSnapshot } from './snapshot.js';
export type { StoredItem, Stores, StoredUse } from './stored.js';
export { createConsent } from './create-consent.js';
export type { Change, Consent, Listener } from './store.js';
