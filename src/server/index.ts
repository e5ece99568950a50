export { readConsent, type HeaderValue, type RequestHints, type ServerPolicy } from './read-consent.js';
export type { ConsentRecord, ConsentSnapshot, PolicyInput, Purpose, Vendor } from '../consent/index.js';
