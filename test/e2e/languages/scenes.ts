import {
  createConsent,
  type Consent,
  type PolicyInput,
  type Ports,
  type Vendor,
} from '../../../src/consent/index.js';
import '../../../src/define/index.js';
import type { PrivacyRequestFormElement } from '../../../src/elements/privacy-request-form/privacy-request-form.js';
import { atlas } from '../../../src/regimes/index.js';
import type { RequestTypeId } from '../../../src/requests/index.js';
import type { Outcome, RequestPort } from '../../../src/ui/request-port.js';

type Properties = Readonly<Record<string, unknown>>;
type Shown = HTMLElement & { readonly updateComplete?: Promise<unknown> };

const signal: Ports = { signals: { gpc: true } };
const site = { controller: 'Alder & Ash', privacyPolicy: '/privacy' };

const vendors: readonly Vendor[] = [
  {
    id: 'youtube',
    name: 'YouTube',
    company: 'Google Ireland Limited',
    purposes: 'functional',
    privacyPolicy: '/youtube',
    stores: { cookies: [{ name: 'VISITOR_INFO1_LIVE', use: 'visitor', lasts: 'P6M' }] },
  },
  {
    id: 'acme',
    name: 'Acme Ads',
    company: 'Acme Advertising, Inc.',
    purposes: 'analytics marketing',
    privacyPolicy: '/acme',
    stores: {
      cookies: [
        { name: '_acme_id', use: 'visitor', lasts: 'P13M' },
        { name: '_acme_visit', use: 'visit', lasts: 'session' },
        { name: '_acme_ad', use: 'campaign', lasts: 'P3M' },
        { name: '_acme_no', use: 'refusal', lasts: 'P1Y' },
      ],
      localStorage: [
        { name: 'acme.settings', use: 'settings' },
        { name: 'acme.queue', use: 'queue' },
      ],
      sessionStorage: [{ name: 'acme.tape', use: 'recording' }],
      indexedDB: ['acmeDb'],
    },
  },
  { id: 'quiet', name: 'Quiet', purposes: 'analytics', stores: {} },
];

const store = (policy: PolicyInput, ports: Ports = {}): Consent =>
  createConsent({ vendors, ...policy }, { atlas, ...ports });

/** An endpoint that answers at once, and each time with the same. */
const endpoint = (outcome: Outcome): RequestPort => ({
  accepts: () => true,
  newKey: () => 'key',
  wait: () => Promise.resolve(),
  send: () => Promise.resolve(outcome),
});

const acceptance = {
  reference: 'PR-7F3K-22',
  receivedAt: '2026-11-22T09:30:00.000Z',
  confirmBy: '2026-12-04T09:30:00.000Z',
  expectedBy: '2027-01-06T09:30:00.000Z',
  status: 'open',
} as const;

async function put<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties: Properties) {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  // As a site would have it: in a block of its own.
  const place = document.createElement('div');
  place.append(element);
  document.querySelector('main')!.append(place);
  await settle(element);
  return element;
}

/** What an element fetches it shows with its next update. */
async function settle(element: Shown): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

const parts = <T extends HTMLElement>({ shadowRoot }: Element, selector: string): T[] => [
  ...shadowRoot!.querySelectorAll<T>(selector),
];

async function until(holds: () => unknown, what: string): Promise<void> {
  for (const end = performance.now() + 5_000; performance.now() < end;) {
    if (holds()) return;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  throw new Error(`Waited in vain: ${what}`);
}

/** Everything that can be unfolded is. */
async function unfold(element: Shown): Promise<void> {
  parts(element, 'h3')[0]!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  await until(() => parts(element, 'li').length > 0, 'the services');
  for (const details of parts<HTMLDetailsElement>(element, 'details')) details.open = true;
  await settle(element);
  await until(() => parts(element, '.about p, .about li').length > 0, 'what a service stores');
  await settle(element);
}

async function form(
  region: string,
  type: RequestTypeId,
  steps: readonly ((form: PrivacyRequestFormElement) => void)[],
  { outcome = { acceptance }, types }: { readonly outcome?: Outcome; readonly types?: string } = {},
): Promise<void> {
  const element = await put('privacy-request-form', {
    consent: store({ region }),
    region,
    type,
    types,
    endpoint: '/requests',
    contact: 'privacy@alder-and-ash.example',
    port: endpoint(outcome),
  });
  for (const step of steps) {
    step(element);
    await settle(element);
  }
}

const send = (element: Element): void => parts<HTMLFormElement>(element, 'form')[0]!.requestSubmit();

function fill(element: Element): void {
  for (const input of parts<HTMLInputElement>(element, '[part=input]:is(input, textarea)')) {
    if (input.type === 'date') continue;
    input.value = input.type === 'email' ? 'ada@example.com' : 'Ada Lovelace';
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
}

/** For somebody else: the last who may ask. */
const represent = (element: Element): void => parts(element, '[name=filer]').at(-1)?.click();

/** What stands on the page, by name. Together they show every element in every state that has words of its own. */
export const scenes: Readonly<Record<string, () => Promise<unknown>>> = {
  'banner that asks': () => put('consent-banner', { consent: store({ regime: 'eu' }), ...site }),
  'banner in a box': () =>
    put('consent-banner', { consent: store({ regime: 'eu' }), ...site, layout: 'box' }),
  'banner that informs, and a signal': () =>
    put('consent-banner', { consent: store({ regime: 'ca' }, signal), privacyPolicy: '/privacy' }),
  preferences: async () => {
    const consent = store({ regime: 'eu' });
    consent.decide({ analytics: true }, 'visitor');
    const element = await put('consent-preferences', { consent, privacyPolicy: '/privacy', open: true });
    await unfold(element);
    await until(() => parts(element, '.record').length > 0, 'the row about the record');
  },
  'preferences, just opened': () =>
    put('consent-preferences', { consent: store({ regime: 'eu' }), open: true }),
  'preferences in a page, a sale and a signal': async () => {
    const consent = store({ region: 'US-CA' }, signal);
    const element = await put('consent-preferences', { consent, inline: true });
    parts(element, '.actions button')[1]!.click();
    await settle(element);
    const minor = store({ region: 'US-CA', minor: true });
    await put('consent-preferences', { consent: minor, inline: true });
  },
  'link in the footer': async () => {
    await put('privacy-choices', { consent: store({ region: 'DE' }) });
    await put('privacy-choices', { consent: store({ region: 'DE' }, signal) });
    await put('privacy-choices', { consent: store({ region: 'US-CA' }, signal) });
  },
  gate: async () => {
    const consent = store({ regime: 'eu' });
    const minor = store({ regime: 'eu', minor: true });
    for (const one of [
      { vendor: 'youtube', purpose: 'functional', consent },
      { purpose: 'analytics marketing', label: 'A chair is made', consent },
      { purpose: 'marketing', consent: minor },
    ]) {
      const gate = await put('consent-gate', one);
      gate.innerHTML = '<template><iframe src="about:blank" width="280" height="158"></iframe></template>';
      await settle(gate);
    }
  },
  'cookie table': async () => {
    const consent = store({ region: 'DE' });
    await put('consent-declaration', { consent });
    const decided = store({ region: 'DE', vendors: [] });
    decided.decide({ analytics: true }, 'visitor');
    await put('consent-declaration', { consent: decided });
  },
  'form, to be mended': async () => {
    await form('US-CA', 'access:specific', [represent, send]);
    for (const [region, types] of [
      ['DE', 'correction'],
      ['FR', 'post-mortem'],
      ['US-CO', 'appeal'],
      ['IN', 'nomination'],
    ] as const)
      await form(region, types, [send], { types });
  },
  'form, once more and sent': async () => {
    for (const types of ['deletion', 'sale:opt-out', 'sale:opt-in'] as const)
      await form('US-CA', types, [fill, send], { types });
  },
  'form that failed': async () => {
    const failures = ['offline', 'timeout', 'network', 'server', 'refused', 'unreadable', 'busy'] as const;
    const types = 'sensitive:limit';
    for (const failure of failures)
      await form('US-CA', types, [fill, send], {
        types,
        outcome: { failure, retryable: true, retryAfter: 90 },
      });
  },
  'form for one thing': () => form('US-CA', 'deletion', [], { types: 'deletion' }),
  'rights, two of them': () =>
    put('privacy-rights', {
      region: 'US-CA',
      types: 'deletion sale:opt-out',
      endpoint: '/requests',
      consent: store({ region: 'US-CA' }),
    }),
  rights: async () => {
    for (const [region, types] of [
      ['DE', undefined],
      ['US-CA', undefined],
      ['CA-QC', 'de-indexing'],
    ])
      await put('privacy-rights', {
        ...site,
        region,
        types,
        endpoint: '/requests',
        contact: 'privacy@alder-and-ash.example',
        officer: '+49 30 5550100',
        euRepresentative: 'https://alder-and-ash.example/eu',
        ukRepresentative: 'https://alder-and-ash.example/uk',
        processor: true,
        lastUpdated: '2026-11-22',
        consent: store({ region }),
      });
  },
};

export async function show(name: string): Promise<void> {
  document.documentElement.lang = 'en';
  document.documentElement.dir = '';
  document.querySelector('main')!.replaceChildren();
  await scenes[name]!();
}
