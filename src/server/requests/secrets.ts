import { hmac, type Hmac } from '../http/digest.js';
import type { RequestStore } from '../stores/store.js';

/** What a secret opens. One secret must not do for another. */
export type SecretUse = 'status' | 'verification';

/**
 * A secret is the HMAC of the reference, so that it need not be stored, a repeated request gets the same one, and a wrong one is
 * noticed before the database is asked: how long the answer takes tells nothing about which references exist.
 */
export async function secretFor(store: RequestStore, use: SecretUse, reference: string): Promise<string> {
  const key = await hmacOf(store);
  const mac = await key.sign(message(use, reference));
  return btoa(String.fromCharCode(...mac))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

export async function isSecret(
  store: RequestStore,
  use: SecretUse,
  reference: string,
  secret: string,
): Promise<boolean> {
  if (!/^[\w-]{43}$/.test(secret)) return false;
  const text = atob(secret.replaceAll('-', '+').replaceAll('_', '/'));
  const mac = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const key = await hmacOf(store);
  return key.verify(message(use, reference), mac);
}

const message = (use: SecretUse, reference: string): string => `${use} ${reference}`;

const keys = new WeakMap<RequestStore, Promise<Hmac>>();

function hmacOf(store: RequestStore): Promise<Hmac> {
  let key = keys.get(store);
  if (!key) {
    key = store
      .key()
      .then((hex) => hmac(Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16))));
    key.catch(() => keys.delete(store));
    keys.set(store, key);
  }
  return key;
}
