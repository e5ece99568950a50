import { pocketAtlas } from '../regimes/pocket-atlas.js';
import type { PolicyInput } from './policy.js';
import type { Ports } from './ports.js';
import { createStore, type Consent } from './store.js';

/**
 * Creates a store for a site's own interface or for tests. It knows where something may run before a choice; every other port
 * that is left out remembers nothing and knows nothing, and so refuses everything.
 */
export const createConsent = (policy: PolicyInput = {}, ports: Ports = {}): Consent =>
  createStore(policy, { atlas: pocketAtlas, ...ports });
