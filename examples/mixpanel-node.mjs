// A shop's server that tells Mixpanel of an order only where the visitor has allowed it.
//   MIXPANEL_TOKEN=… node examples/mixpanel-node.mjs
import { createServer } from 'node:http';
import Mixpanel from 'mixpanel';
import { readConsent } from 'privacy-elements/server';

/** The same as on the pages: <consent-banner policy-version="2026-11"> with <consent-tracker vendor="mixpanel">. */
const policy = {
  version: '2026-11',
  vendors: [{ id: 'mixpanel', name: 'Mixpanel', purposes: 'analytics' }],
};

const {
  MIXPANEL_TOKEN = 'YOUR_TOKEN',
  MIXPANEL_URL = 'https://api-eu.mixpanel.com',
  PORT = '3000',
} = process.env;
const { protocol, hostname, port, pathname } = new URL(MIXPANEL_URL);
const mixpanel = Mixpanel.init(MIXPANEL_TOKEN, {
  protocol: protocol.slice(0, -1),
  host: hostname,
  ...(port && { port }),
  path: pathname.replace(/\/$/, ''),
});

const server = createServer((request, response) => {
  const { headers, method, url } = request;
  if (method !== 'POST' || url !== '/orders') return void response.writeHead(404).end();

  const consent = readConsent(headers.cookie, policy, {
    gpc: headers['sec-gpc'],
    region: headers['cf-ipcountry'], // whatever your CDN calls it; leave the line out if it has none
  });
  if (consent.isGranted('vendor:mixpanel')) {
    // An id of your own for the account, never an address. Without `ip` Mixpanel derives no place.
    mixpanel.track('Order placed', { distinct_id: 'account-17', value: 62 });
  }
  response.writeHead(201).end();
});

server.listen(Number(PORT), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
