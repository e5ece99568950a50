import type { Report } from '../consent/index.js';
import { scriptUrl } from '../trackers/script-url.js';

/** The attributes with which an element fetches. A gated one has them as `data-src`, `data-href` and so on. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  link: ['href'],
  img: ['srcset', 'src'],
  source: ['srcset', 'src'],
  track: ['src'],
  audio: ['src'],
  video: ['src', 'poster'],
};

/** Trusted Types guard these in Chromium (https://www.w3.org/TR/trusted-types/#sinks); they take an address as the others do. */
const guarded = ['script', 'embed', 'object'];

const attributesOf = ({ localName }: Element): readonly string[] =>
  Object.hasOwn(attributes, localName) ? (attributes[localName] ?? []) : [];

/** Whether an element of this name can be gated by its addresses. */
export const hasAddresses = (element: Element): boolean => attributesOf(element).length > 0;

/** Where elements may fetch from. Above all not from an address that is code, which would run in the page itself. */
const FETCHED = /^(https?|blob|data|about|file):$/;

const isFetched = (address: string, base: string): boolean => {
  try {
    return FETCHED.test(new URL(address, base).protocol);
  } catch {
    // No browser fetches it either.
    return true;
  }
};

/** The addresses of one element: in `data-*` always, so that they cannot be lost, and in force while its gate is open. */
export interface Addresses {
  /** Puts them in force, or what they have become since. */
  put(): void;
  /** Takes them out of force. What the page has put there meanwhile becomes the address to come back to. */
  takeBack(): void;
}

export const addressesOf = (element: Element, report: Report): Addresses => {
  const given = new Map<string, { before: string | null; address: string }>();
  return {
    put() {
      for (const name of attributesOf(element)) {
        const address = element.getAttribute(`data-${name}`);
        const known = given.get(name);
        if (address === null || known?.address === address) continue;
        if (!isFetched(address, element.baseURI)) {
          report('bad-address', element.localName);
          continue;
        }
        const present = element.getAttribute(name);
        // A copy of an element whose gate was open has its address in both places.
        const before = known ? known.before : present === address ? null : present;
        given.set(name, { before, address });
        if (present !== address)
          element.setAttribute(name, guarded.includes(element.localName) ? scriptUrl(address) : address);
      }
    },
    takeBack() {
      for (const [name, { before, address }] of given) {
        const present = element.getAttribute(name);
        if (present !== null && present !== address) element.setAttribute(`data-${name}`, present);
        if (before === null) element.removeAttribute(name);
        else element.setAttribute(name, guarded.includes(element.localName) ? scriptUrl(before) : before);
      }
      given.clear();
    },
  };
};

/**
 * Whether an element that nobody has opened has an address in force: a copy of an open one, or one that its author forgot
 * to write as `data-*`. The latter gets its `data-*` here. A poster or a picture beside gated addresses stands in for them.
 */
export const isInForce = (element: Element): 'forgotten' | 'copied' | undefined => {
  const names = attributesOf(element);
  if (!names.some((name) => element.hasAttribute(`data-${name}`))) {
    const forgotten = names.filter((name) => name !== 'poster' && element.hasAttribute(name));
    for (const name of forgotten) element.setAttribute(`data-${name}`, element.getAttribute(name) ?? '');
    return forgotten.length > 0 ? 'forgotten' : undefined;
  }
  const isCopied = (name: string) =>
    element.hasAttribute(name) && element.getAttribute(name) === element.getAttribute(`data-${name}`);
  return names.some(isCopied) ? 'copied' : undefined;
};
