import { globalNamed } from '../path.js';
import { remoteScript } from '../remote-script.js';

interface Munchkin {
  init(id: string, settings: object): void;
}

/** `Munchkin.init` stores the cookie and sends a visit at once, and nothing takes it back while the page stands. */
export const tracker = remoteScript({
  id: 'marketo',
  name: 'Marketo Munchkin',
  purposes: 'marketing',
  company: 'Adobe',
  privacyPolicy: 'https://www.adobe.com/privacy/policy.html',
  attributes: {
    'munchkin-id': { like: /^\d{3}-[A-Z]{3}-\d{3}$/, example: '123-ABC-456' },
    'anonymize-ip': { like: /^(true|false)$/, example: 'false', otherwise: 'true' },
  },
  global: 'Munchkin',
  script: () => 'https://munchkin.marketo.net/munchkin.js',
  ready({ 'munchkin-id': id, 'anonymize-ip': anonymizeIP }) {
    (globalNamed('Munchkin') as Munchkin).init(id, { anonymizeIP: anonymizeIP === 'true' });
  },
  reloadOnWithdraw: true,
  stores: {
    cookies: [
      { name: '_mkto_trk', use: 'visitor', lasts: 'P2Y' },
      { name: 'mkto_opt_out', use: 'refusal', lasts: 'P2Y' },
    ],
    keep: ['mkto_opt_out'],
  },
});
