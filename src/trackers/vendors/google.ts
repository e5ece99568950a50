import {
  dataLayer,
  gtag,
  hasDefault,
  lenientRegions,
  lenientSignals,
  signalsOf,
  states,
  type Signals,
} from '../consent-mode.js';
import { insertScript } from '../insert-script.js';
import { globalNamed } from '../path.js';
import type { Attributes, Tracker } from '../tracker.js';

const TAG = /^(G|GT|AW|DC|GTM)-[A-Z\d]{4,16}$/;
const HOST = 'https://www.googletagmanager.com/';

/** Whether a tag may be there: each lives on the signal of what it does, a container on any. */
const isAllowed = (tag: string, { security_storage, ...signals }: Signals): boolean =>
  tag.startsWith('G-')
    ? !!signals.analytics_storage
    : /^(AW|DC)-/.test(tag)
      ? !!signals.ad_storage
      : Object.values(signals).some(Boolean);

const isOnPage = (tag: string): boolean =>
  !!(globalNamed('google_tag_manager') as Record<string, unknown> | undefined)?.[tag] ||
  !!document.querySelector(`script[src*="googletagmanager.com/"][src*="id=${tag}"]`);

const words = (text = ''): string[] => text.split(/[\s,]/).filter(Boolean);

/**
 * Google's tags through Consent Mode v2: gtag.js (GA4, Ads, Floodlight) and Tag Manager.
 *
 * - `mode="basic"` (default): nothing of Google's is there before a grant; each tag is loaded when the signal it lives
 *   on is granted, and `ga-disable-…` silences it when that is withdrawn.
 * - `mode="advanced"`: the tags are loaded at once, denied, and send pings without cookies until the grant.
 *
 * Without `tags` the page has Google's tags itself, and they are told the same.
 */
export const tracker = (attributes: Attributes): Tracker => {
  const { mode = 'basic' } = attributes;
  const tags = words(attributes.tags);
  const wrong = tags.find((tag) => !TAG.test(tag));
  const wait = Number(attributes['wait-for-update'] ?? 500);
  if (wrong !== undefined) throw new Error(`"${wrong}" is no tag of Google's: write tags="G-ABC1234567".`);
  if (!['basic', 'advanced'].includes(mode)) throw new Error(`Write mode="basic" or mode="advanced".`);
  if (!(wait >= 0)) throw new Error('Write wait-for-update="500": milliseconds.');
  const isAdvanced = mode === 'advanced';
  const expressions = signalsOf(attributes);
  const loaded = new Set<string>();
  const ours = {};
  let told: unknown;
  let isLoader = false;

  const pageLayer = () => {
    const layer = globalNamed('dataLayer');
    return Array.isArray(layer) ? layer : undefined;
  };

  /** Once, and before any tag: Google does not listen to a default that comes later. */
  const prepare = () => {
    if (told) return;
    told = pageLayer() ?? ours;
    if (!hasDefault()) {
      const denied = states({ security_storage: true });
      gtag('consent', 'default', { ...denied, wait_for_update: wait });
      // The more specific region wins, so this takes nothing from the line above anywhere else.
      const lenient = { ...states(lenientSignals()), region: lenientRegions, wait_for_update: wait };
      if (isAdvanced) gtag('consent', 'default', lenient);
    }
    gtag('set', 'ads_data_redaction', attributes['ads-data-redaction'] !== 'false');
    gtag('set', 'url_passthrough', attributes['url-passthrough'] === 'true');
  };

  const load = (tag: string) => {
    if (loaded.has(tag) || isOnPage(tag)) return;
    loaded.add(tag);
    if (tag.startsWith('GTM-')) {
      dataLayer().push({ 'gtm.start': Date.now(), event: 'gtm.js' });
      insertScript(`${HOST}gtm.js?id=${tag}`);
      return;
    }
    // One script serves every tag of this kind.
    if (!isLoader) {
      isLoader = true;
      gtag('js', new Date());
      insertScript(`${HOST}gtag/js?id=${tag}`);
    }
    gtag('config', tag);
  };

  const tell = (signals: Signals, isGranted: boolean) => {
    // In basic mode a page that has nothing of Google's yet is left without it.
    if (!isGranted && !isAdvanced && !told && !pageLayer()) return;
    prepare();
    gtag('consent', 'update', states(signals));
    for (const tag of tags) {
      const allowed = isAdvanced || isAllowed(tag, signals);
      if (!tag.startsWith('GTM-')) Object.assign(window, { [`ga-disable-${tag}`]: !allowed });
      if (allowed) load(tag);
    }
    dataLayer().push({ event: 'consent_update', consent_signals: states(signals) });
  };

  return {
    id: 'google',
    name: 'Google',
    purposes: 'analytics | marketing',
    company: 'Google',
    privacyPolicy: 'https://policies.google.com/privacy',
    follows: Object.values(expressions),
    // One that is there already, or comes later, is told then.
    sdk: () => told ?? pageLayer() ?? ours,
    denyFirst: true,
    isRunning: () => !told && !!globalNamed('google_tag_manager') && !hasDefault(),
    // A container may hold anything, and Ads has no switch of its own.
    ...(!isAdvanced && tags.some((tag) => !tag.startsWith('G-')) && { reloadOnWithdraw: true }),
    optIn: (_, isGranted) =>
      tell(
        Object.fromEntries(Object.entries(expressions).map(([name, one]) => [name, isGranted(one)])),
        true,
      ),
    optOut: () => tell({ security_storage: true }, false),
    stores: {
      cookies: [
        { name: '_ga', use: 'visitor', lasts: 'P2Y' },
        { name: '_ga_*', use: 'visit', lasts: 'P2Y' },
        { name: '_gid', use: 'visitor', lasts: 'P1D' },
        { name: '_gat*', use: 'settings', lasts: 'PT1M' },
        { name: '_dc_gtm_*', use: 'settings', lasts: 'PT1M' },
        { name: '_gac_*', use: 'campaign', lasts: 'P90D' },
        { name: '_gcl_*', use: 'campaign', lasts: 'P90D' },
        { name: '_gaexp*', use: 'settings', lasts: 'P90D' },
        { name: '__utm*', use: 'visitor', lasts: 'P2Y' },
        { name: 'FPLC', use: 'visitor', lasts: 'PT20H' },
        { name: 'FPAU', use: 'campaign', lasts: 'P90D' },
      ],
      localStorage: [{ name: '_gcl_ls', use: 'campaign' }],
    },
  };
};
