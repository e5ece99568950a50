import {
  vendorKey,
  type Choices,
  type Policy,
  type ConsentSnapshot,
  type Vendor,
} from '../../consent/index.js';
import { alternatives, terms } from '../../consent/expression.js';

/** What a gate waits for, as its attributes say it. */
export interface Gated {
  /** An expression of purposes. */
  readonly purpose?: string | undefined;
  /** A vendor's id. */
  readonly vendor?: string | undefined;
}

/** The vendor among those that the page has declared. */
export const vendorOf = ({ vendors }: Policy, { vendor }: Gated): Vendor | undefined =>
  vendors.find(({ id }) => id === vendor);

/**
 * Whether it is granted: to the vendor, or, where the page has declared no such vendor, by the purpose. A vendor may be
 * declared later than the gate stands there: until then a refusal of it on record counts, and a grant does not.
 */
export const isGranted = (policy: Policy, snapshot: ConsentSnapshot, gated: Gated): boolean => {
  const key = vendorKey(gated.vendor ?? '');
  if (vendorOf(policy, gated)) return snapshot.isGranted(key);
  return snapshot.choices[key] !== false && snapshot.isGranted(gated.purpose ?? '');
};

/** The purposes that it needs, or the first of those that would do. */
export const purposesOf = (policy: Policy, gated: Gated): string[] =>
  alternatives(vendorOf(policy, gated)?.purposes ?? gated.purpose ?? '')[0] ?? [];

/** What "Always allow" puts on record; nothing where nobody has declared what it would be. */
export const always = (policy: Policy, gated: Gated): Choices => {
  const keys = vendorOf(policy, gated) ? [vendorKey(gated.vendor ?? '')] : purposesOf(policy, gated);
  return Object.fromEntries(keys.filter((key) => policy.optional.has(key)).map((key) => [key, true]));
};

/** Whether it is a sale for a visitor known to be a minor: off, and not asked for. */
export const isBarred = (policy: Policy, gated: Gated): boolean =>
  !!policy.minor &&
  [vendorKey(gated.vendor ?? ''), ...terms(gated.purpose ?? '')].some((key) => policy.sales.has(key));

/** The host from which the content of a template comes, when it is another than the page's. */
export const hostIn = ({ content }: HTMLTemplateElement): string | undefined => {
  for (const element of content.querySelectorAll('[src], [data-src], object[data]')) {
    const address = ['src', 'data-src', 'data'].map((name) => element.getAttribute(name)).find(Boolean);
    try {
      const { protocol, host } = new URL(address ?? '', document.baseURI);
      if (/^https?:$/.test(protocol) && host !== location.host) return host;
    } catch {
      // Not an address.
    }
  }
  return undefined;
};

/** Its measures in CSS pixels, if it is one thing that gives them. */
export const sizeIn = ({ content }: HTMLTemplateElement): { width: number; height: number } | undefined => {
  const sized = content.querySelector(':is(iframe, video, img, embed, object)[width][height]');
  const [width = 0, height = 0] = ['width', 'height'].map((name) => Number(sized?.getAttribute(name)));
  return width > 0 && height > 0 ? { width, height } : undefined;
};
