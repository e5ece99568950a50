import assert from 'node:assert/strict';
import nodeCrypto from 'node:crypto';
import { describe, it } from 'node:test';
import { nodeDigests, webDigests } from '../../src/server/http/digest.js';
import { canonical, fingerprint, toHex } from '../../src/server/http/json.js';
import { deletion } from './post.js';

const key = Uint8Array.from({ length: 32 }, (_, index) => index);
const texts = ['', 'status PR-7K3M-9QXA-2FDW', 'ä ☃ \u{1F469} \\ "', 'x'.repeat(65_536)];

for (const [name, { sha256, hmac }] of Object.entries({ web: webDigests, node: nodeDigests(nodeCrypto) })) {
  describe(`digests, ${name}`, () => {
    it('are those of FIPS 180-4 and RFC 4231', async () => {
      assert.equal(
        toHex(await sha256('abc')),
        'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      );
      const jefe = await hmac(new TextEncoder().encode('Jefe'));
      assert.equal(
        toHex(await jefe.sign('what do ya want for nothing?')),
        '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
      );
    });

    it('are the same in every runtime, so that a database may move', async () => {
      const web = await webDigests.hmac(key);
      const own = await hmac(key);
      for (const text of texts) {
        assert.equal(toHex(await sha256(text)), toHex(await webDigests.sha256(text)));
        assert.equal(toHex(await own.sign(text)), toHex(await web.sign(text)));
      }
    });

    it('know their own signature and no other', async () => {
      const own = await hmac(key);
      const mac = Uint8Array.from(await own.sign('status PR-1'));
      assert.equal(await own.verify('status PR-1', mac), true);
      assert.equal(await own.verify('verification PR-1', mac), false);
      mac[31]! ^= 1;
      assert.equal(await own.verify('status PR-1', mac), false);
    });
  });
}

describe('fingerprints', () => {
  it('stay what databases already hold', async () => {
    assert.equal(
      await fingerprint(deletion),
      '7e1127e4377be31c1aa78528b9013c03609a626513108c73bf869ae93ce177fa',
    );
  });

  it('do not depend on the order of members, at any depth', () => {
    const one = { b: [{ z: 1, y: '2' }, null], a: { d: true, c: 'ä"\\' } };
    const other = { a: { c: 'ä"\\', d: true }, b: [{ y: '2', z: 1 }, null] };
    assert.equal(canonical(one), '{"a":{"c":"ä\\"\\\\","d":true},"b":[{"y":"2","z":1},null]}');
    assert.equal(canonical(other), canonical(one));
  });

  it('tell lists in another order apart', () => {
    assert.notEqual(canonical({ a: [1, 2] }), canonical({ a: [2, 1] }));
  });
});
