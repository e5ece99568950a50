// Compiles only: the request endpoint, as a site puts it together.
import {
  consentReceipts,
  deliver,
  fromPGlite,
  fromPool,
  privacyRequests,
  sqlStore,
  type Handler,
  type Keeping,
  type Notify,
  type PGliteClient,
  type PoolLike,
  type PoolOptions,
} from 'privacy-elements/server';
import { expressHandler } from 'privacy-elements/server/express';
import { mail } from 'privacy-elements/server/mail';
import { mixpanelFulfilment } from 'privacy-elements/server/mixpanel';
import { nodeHandler } from 'privacy-elements/server/node';
import { openPGliteStore } from 'privacy-elements/server/pglite';
import { openPostgresStore } from 'privacy-elements/server/postgres';

declare const pool: PoolLike;
declare const pglite: PGliteClient;

const stores = [
  await openPGliteStore('./privacy-data'),
  await openPostgresStore('postgres://shop@localhost/shop'),
  await sqlStore(fromPool(pool)),
  await sqlStore(fromPool(pool, { writes: 4 } satisfies PoolOptions)),
  await sqlStore({ ...fromPool(pool), writes: 1 }),
  await sqlStore(fromPGlite(pglite)),
] as const;
const [store] = stores;

const notify: Notify = mail({
  transport: 'smtps://mail.example.com',
  from: 'Shop <no-reply@shop.example>',
  office: 'privacy@shop.example',
  endpoint: 'https://shop.example/privacy-requests',
  write: ({ stored }, link) => ({ subject: stored.reference, text: link ?? '' }),
});
const requests: Handler = privacyRequests({ store, notify, allowedOrigins: ['https://www.shop.example'] });
const receipts: Handler = consentReceipts({ store, cookie: { domain: 'shop.example' } });
const response: Response = await requests(new Request('https://shop.example/'), { address: '203.0.113.7' });
nodeHandler(requests, { trustedProxies: 1 });
expressHandler(receipts);
const sent: number = await deliver(store, notify);

const kept: Keeping = await store.keep({ recordId: '', fingerprint: '', receipt: {}, receivedAt: 0 });

const mixpanel = mixpanelFulfilment({ store, projectToken: '', oauthToken: () => '', residency: 'eu' });
await mixpanel.add('PR-0000-0000-0000', ['user-17']);
const { filed, unclear } = await mixpanel.run();
await mixpanel.settle('1', 'not-filed');

// @ts-expect-error a status is a word of the Data Rights Protocol
await store.change('PR-0000-0000-0000', { status: 'closed' }, Date.now());
// @ts-expect-error there is no such residency
mixpanelFulfilment({ store, projectToken: '', oauthToken: '', residency: 'mars' });
// @ts-expect-error a store is needed
privacyRequests({});
console.log(response.status, sent, kept, filed, unclear);
