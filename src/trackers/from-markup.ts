import type { Report, StoredItem, StoredUse, Vendor } from '../consent/index.js';
import type { Attributes, Tracker } from './tracker.js';
import { vendors } from './vendors.js';

const stored = {
  cookies: 'cookies',
  'local-storage': 'localStorage',
  'session-storage': 'sessionStorage',
  'indexed-db': 'indexedDB',
  keep: 'keep',
} as const;

/** `Acme Ads!` becomes `acme-ads`. */
const idFrom = (name: string): string =>
  name
    .toLowerCase()
    .match(/[a-z\d]+/g)
    ?.join('-')
    .slice(0, 22) ?? '';

/** What a `<consent-tracker>` says about itself before anything is loaded: enough for the policy. */
export const vendorFromMarkup = (attributes: Attributes): Vendor => {
  const { id, vendor, name = vendor ?? '', purpose = '', company, 'privacy-policy': policy } = attributes;
  return {
    id: id ?? vendor ?? idFrom(name),
    name,
    purposes: purpose,
    ...(company && { company }),
    ...(policy && { privacyPolicy: policy }),
  };
};

/**
 * One stored item: a name, or `name=use/duration` for the cookie table, such as `_acme_id=visitor/P13M`. What does not
 * end in a known use is all name: a key of localStorage may well hold an equals sign.
 */
const itemFrom = (text: string): string | StoredItem => {
  const [, name, use, lasts] =
    /(.+)=(visitor|visit|campaign|settings|queue|recording|refusal)(?:\/(session|P\w+))?$/.exec(text) ?? [];
  return name ? { name, use: use as StoredUse, ...(lasts && { lasts }) } : text;
};

/** The tracker with what the attributes say about it besides. */
const complete = (attributes: Attributes, made?: Tracker): Tracker => {
  const { name, 'opt-in': optIn, 'opt-out': optOut } = attributes;
  const vendor = vendorFromMarkup(attributes);
  const stores: Record<string, readonly (string | StoredItem)[]> = { ...made?.stores };
  for (const [attribute, key] of Object.entries(stored)) {
    const names = attributes[attribute]?.split(/[\s,]+/) ?? [];
    if (names.length > 0) stores[key] = [...(stores[key] ?? []), ...names.map(itemFrom)];
  }
  return {
    ...made,
    ...vendor,
    name: name ?? made?.name ?? vendor.name,
    purposes: vendor.purposes || (made?.purposes ?? ''),
    // What nobody has named is not known, which is not the same as nothing.
    ...((made?.stores ?? Object.keys(stores).length > 0) && { stores }),
    ...(optIn && { optIn }),
    ...(optOut && { optOut }),
    ...(attributes.undecided === 'opt-out' && { denyFirst: true }),
    ...(attributes['on-withdraw'] === 'reload' && { reloadOnWithdraw: true }),
  };
};

/**
 * The tracker that a `<consent-tracker>` declares: at once when it names its own calls, as a promise when its vendor's
 * file has to be fetched. The promise rejects when that fails or an attribute makes no sense; an unknown vendor
 * is reported. In both cases nothing is called, so the tracker stays refused.
 */
export const trackerFromMarkup = (
  attributes: Attributes,
  report: Report,
): Tracker | Promise<Tracker> | undefined => {
  const { vendor } = attributes;
  if (!vendor) return complete(attributes);
  const load = Object.hasOwn(vendors, vendor) ? vendors[vendor as keyof typeof vendors] : undefined;
  if (!load) report('unknown-vendor', vendor);
  return load?.().then(({ tracker }) =>
    complete(attributes, typeof tracker === 'function' ? tracker(attributes) : tracker),
  );
};
