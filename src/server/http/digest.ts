type Bytes = Uint8Array<ArrayBuffer>;

/** SHA-256, plain and as an HMAC. */
export interface Digests {
  readonly sha256: (text: string) => Bytes | Promise<Bytes>;
  readonly hmac: (key: Bytes) => Promise<Hmac>;
}

export interface Hmac {
  sign(text: string): Bytes | Promise<Bytes>;
  /** Compares in constant time. */
  verify(text: string, mac: Bytes): boolean | Promise<boolean>;
}

const encoder = new TextEncoder();

/** In every runtime. Each digest goes to another thread and back, which for a text as short as a request costs ten digests. */
export const webDigests: Digests = {
  sha256: async (text) => new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text))),
  async hmac(bytes) {
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign', 'verify']);
    return {
      sign: async (text) => new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text))),
      verify: (text, mac) => crypto.subtle.verify('HMAC', key, mac, encoder.encode(text)),
    };
  },
};

/** The same on this thread. */
export const nodeDigests = (node: NodeCrypto): Digests => ({
  sha256: (text) => node.createHash('sha256').update(text).digest(),
  hmac(key) {
    const sign = (text: string): Bytes => node.createHmac('sha256', key).update(text).digest();
    return Promise.resolve({ sign, verify: (text, mac) => node.timingSafeEqual(sign(text), mac) });
  },
});

/** The part of `node:crypto` that is used. */
interface NodeCrypto {
  createHash(algorithm: string): NodeHash;
  createHmac(algorithm: string, key: Bytes): NodeHash;
  timingSafeEqual(one: Bytes, other: Bytes): boolean;
}

interface NodeHash {
  update(text: string): NodeHash;
  digest(): Bytes;
}

interface Surroundings {
  readonly process?: { readonly getBuiltinModule?: (name: string) => NodeCrypto | undefined };
}

/** Asked for and not imported: an import would keep this module from loading where there is no `node:crypto`. */
const native = (globalThis as Surroundings).process?.getBuiltinModule?.('node:crypto');

export const { sha256, hmac } = native ? nodeDigests(native) : webDigests;
