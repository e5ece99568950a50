import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { privacyRequests } from '../../src/server/index.js';
import { mixpanelFulfilment } from '../../src/server/mixpanel/index.js';
import { useDatabases } from './databases.js';
import { oauthToken, projectToken, startMixpanel } from './mixpanel-server.js';
import { openStore } from './open-store.js';
import { bodyOf, deletion, post } from './post.js';

describe('fulfilment at Mixpanel, on the real clock', () => {
  const databases = useDatabases();

  it('keeps to one call a second, and calls the host of the residency', async () => {
    const place = await databases.create('PostgreSQL');
    const store = await openStore(place);
    const mixpanel = await startMixpanel();
    try {
      const handler = privacyRequests({ store });
      const { reference } = await bodyOf(await handler(post({ ...deletion, regime: 'eu', region: 'DE' })));
      const asked: string[] = [];
      const options = { store, projectToken, oauthToken };
      const fulfilment = mixpanelFulfilment({
        ...options,
        residency: 'eu',
        fetch: (url, init) => {
          asked.push(url as string);
          return fetch((url as string).replace('https://eu.mixpanel.com', mixpanel.host), init);
        },
      });
      await fulfilment.add(
        reference,
        Array.from({ length: 4000 }, (_, index) => `${index}`),
      );
      await fulfilment.run();
      assert.deepEqual(mixpanel.answers, [200, 200, 200]);
      for (const url of asked)
        assert.equal(url, `https://eu.mixpanel.com/api/app/data-deletions/v3.0/?token=${projectToken}`);
    } finally {
      mixpanel.close();
      await store.close();
    }
  });
});
