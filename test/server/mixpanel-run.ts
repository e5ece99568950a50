// One run of the fulfilment in a process of its own, which the test kills in the middle of a call.
//   node --import tsx test/server/mixpanel-run.ts PGlite|PostgreSQL <folder or address> <host>
import { mixpanelFulfilment } from '../../src/server/mixpanel/index.js';
import { oauthToken, projectToken } from './mixpanel-server.js';
import { openStore, type DatabaseName } from './open-store.js';

const [database, location, host] = process.argv.slice(2) as [DatabaseName, string, string];
const store = await openStore({ database, location });
await mixpanelFulfilment({ store, projectToken, oauthToken, host }).run();
await store.close();
