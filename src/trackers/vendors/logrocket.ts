import { globalNamed } from '../path.js';
import { remoteScript } from '../remote-script.js';

interface LogRocket {
  init(app: string): void;
}

export const tracker = remoteScript({
  id: 'logrocket',
  name: 'LogRocket',
  purposes: 'analytics',
  privacyPolicy: 'https://logrocket.com/privacy',
  attributes: { 'app-id': { like: /^[\w-]+\/[\w-]+$/, example: 'abc123/shop' } },
  global: 'LogRocket',
  script: () => 'https://cdn.logr-in.com/LogRocket.min.js',
  ready({ 'app-id': app }) {
    (globalNamed('LogRocket') as LogRocket).init(app);
  },
  reloadOnWithdraw: true,
  stores: {
    cookies: [{ name: '_lr_*', use: 'recording', lasts: 'P1D' }],
    localStorage: [{ name: '_lr*', use: 'recording' }],
    sessionStorage: [{ name: '_lr*', use: 'recording', lasts: 'session' }],
  },
});
