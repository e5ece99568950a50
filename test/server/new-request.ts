import type { NewRequest } from '../../src/server/index.js';
import { optOut } from './post.js';

/** A request as the handler gives it to the store. */
export const newRequest = (idempotencyKey: string, fingerprint = 'same'): NewRequest => ({
  idempotencyKey,
  fingerprint,
  request: optOut,
  receivedAt: Date.now(),
  expectedBy: Date.now(),
  messages: ['office'],
});
