import { kinds, type Arrival, type Heard } from './sdk.js';

/** What one vendor's script is asked for and told, written out as its own documentation has it. */
export interface Row {
  readonly vendor: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** A value that must not get into an address. */
  readonly wrong: Readonly<Record<string, string>>;
  readonly script: string;
  readonly globals: readonly string[];
  /** How the vendor's script takes over from the stub. */
  readonly takesOver: Arrival;
  readonly atGrant: readonly Heard[];
  readonly atWithdrawal: readonly Heard[];
  readonly atNextGrant: readonly Heard[];
  readonly reloads?: true;
  /** Its opt-out leaves a mark, and is not called before a choice. */
  readonly marks?: true;
  /** What its own snippet sets besides, by path; the script reads it. */
  readonly leaves?: Readonly<Record<string, unknown>>;
  /** A call of the page's own, made before the script is there. */
  readonly meanwhile?: Heard;
}

const uuid = '01234567-89ab-cdef-0123-456789abcdef';
const hubspotGrant: Heard[] = [
  ['_hsp.push', ['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }]],
  ['_hsq.push', ['doNotTrack', { track: true }]],
];
const intercomBoot: Heard = [
  'Intercom',
  'boot',
  { app_id: 'abc123de', api_base: 'https://api-iam.eu.intercom.io' },
];

export const rows: readonly Row[] = [
  {
    vendor: 'fullstory',
    attributes: { 'org-id': 'o-1A2B3C-eu1' },
    wrong: { 'org-id': 'evil.example/x' },
    script: 'https://edge.eu1.fullstory.com/s/fs.js',
    globals: ['FS', '_fs_org', '_fs_host', '_fs_namespace', '_fs_script'],
    takesOver: kinds.replaced('FS', 'q'),
    atGrant: [],
    atWithdrawal: [['FS', 'shutdown']],
    atNextGrant: [['FS', 'restart']],
    leaves: {
      _fs_namespace: 'FS',
      _fs_org: 'o-1A2B3C-eu1',
      _fs_host: 'eu1.fullstory.com',
      _fs_script: 'edge.eu1.fullstory.com/s/fs.js',
    },
    meanwhile: ['FS', 'event', 'Paid'],
  },
  {
    vendor: 'heap',
    attributes: { 'env-id': '1234567890', residency: 'eu' },
    wrong: { 'env-id': '1', residency: 'mars' },
    script: 'https://cdn.eu.heap-api.com/config/1234567890/heap_config.js',
    globals: ['heap', 'heapReadyCb'],
    takesOver: kinds.called('heap', 'heapReadyCb'),
    atGrant: [],
    atWithdrawal: [],
    atNextGrant: [],
    reloads: true,
    leaves: {
      'heap.length': 0,
      'heap.envId': '1234567890',
      'heap.clientConfig': { shouldFetchServerConfig: false },
      heapReadyCb: [],
    },
    meanwhile: ['heap.track', 'Paid', { sum: 1 }],
  },
  {
    vendor: 'hotjar',
    attributes: { 'site-id': '1234567' },
    wrong: { 'site-id': '1/../2' },
    script: 'https://static.hotjar.com/c/hotjar-1234567.js?sv=6',
    globals: ['hj', '_hjSettings'],
    takesOver: kinds.replaced('hj', 'q'),
    atGrant: [],
    atWithdrawal: [],
    atNextGrant: [],
    reloads: true,
    leaves: { _hjSettings: { hjid: 1234567, hjsv: 6 } },
    meanwhile: ['hj', 'event', 'paid'],
  },
  {
    vendor: 'hubspot',
    attributes: { 'portal-id': '1234567', residency: 'eu' },
    wrong: { 'portal-id': '1234567?x' },
    script: 'https://js-eu1.hs-scripts.com/1234567.js',
    globals: ['_hsp', '_hsq', 'disableHubSpotCookieBanner'],
    takesOver: kinds.pushed('_hsp', '_hsq'),
    atGrant: hubspotGrant,
    atWithdrawal: [
      ['_hsp.push', ['revokeCookieConsent']],
      ['_hsq.push', ['doNotTrack']],
    ],
    atNextGrant: hubspotGrant,
    marks: true,
    leaves: { disableHubSpotCookieBanner: true },
  },
  {
    vendor: 'intercom',
    attributes: { 'app-id': 'abc123de', residency: 'eu' },
    wrong: { 'app-id': '../x' },
    script: 'https://widget.intercom.io/widget/abc123de',
    globals: ['Intercom'],
    takesOver: kinds.replaced('Intercom', 'q'),
    atGrant: [intercomBoot],
    atWithdrawal: [['Intercom', 'shutdown']],
    atNextGrant: [intercomBoot],
  },
  {
    vendor: 'linkedin',
    attributes: { 'partner-id': '1234567' },
    wrong: { 'partner-id': 'abc' },
    script: 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
    globals: ['lintrk', '_linkedin_partner_id', '_linkedin_data_partner_ids'],
    takesOver: kinds.replaced('lintrk', 'q'),
    atGrant: [],
    atWithdrawal: [],
    atNextGrant: [],
    reloads: true,
    leaves: { _linkedin_partner_id: '1234567', _linkedin_data_partner_ids: ['1234567'] },
    meanwhile: ['lintrk', 'track', { conversion_id: 1 }],
  },
  {
    vendor: 'logrocket',
    attributes: { 'app-id': 'abc123/shop' },
    wrong: { 'app-id': 'abc123' },
    script: 'https://cdn.logr-in.com/LogRocket.min.js',
    globals: ['LogRocket'],
    takesOver: kinds.brought('LogRocket', 'init'),
    atGrant: [['LogRocket.init', 'abc123/shop']],
    atWithdrawal: [],
    atNextGrant: [],
    reloads: true,
  },
  {
    vendor: 'marketo',
    attributes: { 'munchkin-id': '123-ABC-456' },
    wrong: { 'munchkin-id': '123' },
    script: 'https://munchkin.marketo.net/munchkin.js',
    globals: ['Munchkin'],
    takesOver: kinds.brought('Munchkin', 'init'),
    atGrant: [['Munchkin.init', '123-ABC-456', { anonymizeIP: true }]],
    atWithdrawal: [],
    atNextGrant: [],
    reloads: true,
  },
  {
    vendor: 'meta',
    attributes: { 'pixel-id': '1234567890123456' },
    wrong: { 'pixel-id': '123456&x=1' },
    script: 'https://connect.facebook.net/en_US/fbevents.js',
    globals: ['fbq', '_fbq'],
    takesOver: kinds.handler('fbq', 'queue', 'callMethod'),
    atGrant: [
      ['fbq', 'init', '1234567890123456'],
      ['fbq', 'track', 'PageView'],
    ],
    atWithdrawal: [['fbq', 'consent', 'revoke']],
    atNextGrant: [['fbq', 'consent', 'grant']],
    leaves: { 'fbq.loaded': true, 'fbq.version': '2.0' },
    meanwhile: ['fbq.push', 'track', 'Purchase'],
  },
  {
    vendor: 'matomo',
    attributes: { host: 'https://stats.example.com', 'site-id': '7' },
    wrong: { host: 'https://stats.example.com/?x', 'site-id': '7' },
    script: 'https://stats.example.com/matomo.js',
    globals: ['_paq'],
    takesOver: kinds.pushed('_paq'),
    atGrant: [
      ['_paq.push', ['requireConsent']],
      ['_paq.push', ['setTrackerUrl', 'https://stats.example.com/matomo.php']],
      ['_paq.push', ['setSiteId', '7']],
      ['_paq.push', ['setConsentGiven']],
      ['_paq.push', ['trackPageView']],
      ['_paq.push', ['enableLinkTracking']],
    ],
    atWithdrawal: [['_paq.push', ['forgetConsentGiven']]],
    atNextGrant: [['_paq.push', ['setConsentGiven']]],
    marks: true,
  },
  {
    vendor: 'pinterest',
    attributes: { 'tag-id': '2612345678901' },
    wrong: { 'tag-id': 'x' },
    script: 'https://s.pinimg.com/ct/core.js',
    globals: ['pintrk'],
    takesOver: kinds.replaced('pintrk', 'queue'),
    atGrant: [
      ['pintrk', 'setconsent', true],
      ['pintrk', 'load', '2612345678901'],
      ['pintrk', 'page'],
    ],
    atWithdrawal: [['pintrk', 'setconsent', false]],
    atNextGrant: [['pintrk', 'setconsent', true]],
    leaves: { 'pintrk.version': '3.0' },
  },
  {
    vendor: 'reddit',
    attributes: { 'pixel-id': 'a2_abc123def456' },
    wrong: { 'pixel-id': 'abc' },
    script: 'https://www.redditstatic.com/ads/pixel.js',
    globals: ['rdt'],
    takesOver: kinds.handler('rdt', 'callQueue', 'sendEvent'),
    atGrant: [
      ['rdt', 'init', 'a2_abc123def456'],
      ['rdt', 'track', 'PageVisit'],
    ],
    atWithdrawal: [],
    atNextGrant: [],
    reloads: true,
  },
  {
    vendor: 'snap',
    attributes: { 'pixel-id': uuid },
    wrong: { 'pixel-id': 'abc' },
    script: 'https://sc-static.net/scevent.min.js',
    globals: ['snaptr'],
    takesOver: kinds.handler('snaptr', 'queue', 'handleRequest'),
    atGrant: [
      ['snaptr', 'init', uuid],
      ['snaptr', 'track', 'PAGE_VIEW'],
    ],
    atWithdrawal: [],
    atNextGrant: [],
    reloads: true,
  },
  {
    vendor: 'stripe',
    attributes: { 'advanced-fraud-signals': 'false' },
    wrong: { 'advanced-fraud-signals': 'no' },
    script: 'https://js.stripe.com/v3/?advancedFraudSignals=false',
    globals: ['Stripe'],
    takesOver: kinds.brought('Stripe'),
    atGrant: [],
    atWithdrawal: [],
    atNextGrant: [],
    reloads: true,
  },
  {
    vendor: 'tiktok',
    attributes: { 'pixel-id': 'C4A1B2C3D4E5F6G7H8I9' },
    wrong: { 'pixel-id': 'C4A1&x' },
    script: 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C4A1B2C3D4E5F6G7H8I9&lib=ttq',
    globals: ['ttq', 'TiktokAnalyticsObject'],
    takesOver: kinds.methods('ttq'),
    atGrant: [['ttq.page']],
    atWithdrawal: [['ttq.revokeConsent']],
    atNextGrant: [['ttq.grantConsent']],
    leaves: {
      TiktokAnalyticsObject: 'ttq',
      'ttq._i.C4A1B2C3D4E5F6G7H8I9._u': 'https://analytics.tiktok.com/i18n/pixel/events.js',
    },
    meanwhile: ['ttq.identify', { external_id: 'a1' }],
  },
  {
    vendor: 'vercel',
    attributes: {},
    wrong: {},
    script: '/_vercel/insights/script.js',
    globals: ['va', 'vaq'],
    takesOver: kinds.emptied('va', 'vaq'),
    atGrant: [],
    atWithdrawal: [],
    atNextGrant: [],
    reloads: true,
    meanwhile: ['va', 'event', { name: 'paid' }],
  },
  {
    vendor: 'x',
    attributes: { 'pixel-id': 'o1a2b' },
    wrong: { 'pixel-id': 'O/1' },
    script: 'https://static.ads-twitter.com/uwt.js',
    globals: ['twq'],
    takesOver: kinds.handler('twq', 'queue', 'exe'),
    atGrant: [['twq', 'config', 'o1a2b']],
    atWithdrawal: [],
    atNextGrant: [],
    reloads: true,
    leaves: { 'twq.version': '1.1' },
  },
];
