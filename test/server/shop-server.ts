// A small site: the real handlers behind a real node:http server, on the database that the command line names.
//   node --import tsx test/server/shop-server.ts PGlite|PostgreSQL <folder or address>
// Prints its port. Ends when standard input does, so that it never outlives the test.
import { createServer } from 'node:http';
import { nodeHandler } from '../../src/server/adapters/node.js';
import { privacyRequests } from '../../src/server/index.js';
import { openStore, type DatabaseName } from './open-store.js';

const [database, location] = process.argv.slice(2) as [DatabaseName, string];
const store = await openStore({ database, location });
const server = createServer(nodeHandler(privacyRequests({ store, rateLimit: false })));
server.listen(0, '127.0.0.1', () => {
  console.log((server.address() as { port: number }).port);
});
process.stdin.resume().on('end', () => process.exit());
