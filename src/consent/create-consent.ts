import { pocketAtlas } from '../regimes/pocket-atlas.js';
import type { PolicyInput } from './policy.js';
import type { Ports, StoragePort } from './ports.js';
import { createStore, type Consent } from './store.js';

/** Remembers for as long as the page is shown. */
const createMemory = (): StoragePort => {
  let texts: readonly string[] = [];
  return {
    load: () => texts,
    save: (text) => {
      texts = [text];
      return true;
    },
  };
};

/**
 * Creates a store for a site's own interface or for tests. It knows where something may run before a choice; every other port
 * that is left out remembers nothing beyond the page and knows nothing, and so refuses everything.
 */
export const createConsent = (policy: PolicyInput = {}, ports: Ports = {}): Consent => {
  const {
    clock = Date.now,
    ids = () => String(Math.random()),
    storage = createMemory(),
    tabs = { post: () => undefined, listen: () => undefined },
    signals = { gpc: undefined },
    surroundings = {},
    atlas = pocketAtlas,
    report = () => undefined,
    needsAct = false,
  } = ports;
  return createStore(policy, { clock, ids, storage, tabs, signals, surroundings, atlas, report, needsAct });
};
