import type { RequestStore } from '../stores/store.js';

/** What a secret opens. One secret must not do for another. */
export type SecretUse = 'status' | 'verification';

/**
 * A secret is the HMAC of the reference, so that it need not be stored, a repeated request gets the same one, and a wrong one is
 * noticed before the database is asked: how long the answer takes tells nothing about which references exist.
 */
export async function secretFor(store: RequestStore, use: SecretUse, reference: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', await importKey(store), message(use, reference));
  return btoa(String.fromCharCode(...new Uint8Array(mac)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** `verify` compares in constant time. */
export async function isSecret(
  store: RequestStore,
  use: SecretUse,
  reference: string,
  secret: string,
): Promise<boolean> {
  if (!/^[\w-]{43}$/.test(secret)) return false;
  const text = atob(secret.replaceAll('-', '+').replaceAll('_', '/'));
  const mac = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  return crypto.subtle.verify('HMAC', await importKey(store), mac, message(use, reference));
}

const message = (use: SecretUse, reference: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${use} ${reference}`);

const imported = new WeakMap<RequestStore, Promise<CryptoKey>>();

function importKey(store: RequestStore): Promise<CryptoKey> {
  let key = imported.get(store);
  if (!key) {
    key = store.key().then((hex) => {
      const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
      return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [
        'sign',
        'verify',
      ]);
    });
    key.catch(() => imported.delete(store));
    imported.set(store, key);
  }
  return key;
}
