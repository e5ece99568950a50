// Compiles only: a server's TypeScript, with the header types of Node and of the Fetch standard.
import { readConsent, type ServerPolicy } from 'privacy-elements/server';

const policy: ServerPolicy = {
  version: '2026-11',
  cookieName: 'choice',
  vendors: [{ id: 'mixpanel', name: 'Mixpanel', purposes: 'analytics' }],
};
declare const node: Readonly<Record<string, string | string[] | undefined>>;
const { headers } = new Request('https://shop.example/');

const isGranted: boolean = readConsent(headers.get('cookie'), policy, {
  gpc: headers.get('sec-gpc'),
  region: headers.get('cf-ipcountry'),
}).isGranted('vendor:mixpanel');
readConsent(node.cookie, policy, { gpc: node['sec-gpc'] }).record?.choices.analytics?.valueOf();
// @ts-expect-error a version is a text
readConsent(undefined, { version: 2 });
// @ts-expect-error an answer does not change
readConsent(undefined).granted = [];
console.log(isGranted);
