import type { ConsentSnapshot, Policy, Vendor } from '../../consent/index.js';
import type { DeclarationMessages } from '../../locales/messages.js';
import { atlas } from '../../regimes/atlas.js';
import { locate } from '../../regimes/locate.js';
import { durationIn } from '../../ui/stored-items.js';

interface Site {
  readonly name: string;
  readonly cookie: string;
  readonly words: DeclarationMessages;
  readonly language: string;
  readonly policy: Policy;
  readonly snapshot: ConsentSnapshot;
}

/**
 * The site itself, with the cookie that keeps the choice. The browser keeps that for 13 months from the last visit, so
 * that a refusal is not forgotten; how long a *consent* in it counts is up to the law that applies (docs/regions.md).
 */
export function ownVendor({ name, cookie, words, language, policy, snapshot }: Site): Vendor {
  const { validMonths } = locate({ regime: snapshot.regime, region: snapshot.region }, atlas).regime;
  const months = Math.min(validMonths, policy.expiry || validMonths);
  const description = words.record(durationIn(language, `P${months}M`));
  return {
    // No id that a site could give: `isId` allows no dot.
    id: '.site',
    name,
    purposes: 'necessary',
    stores: { cookies: [{ name: cookie, description, lasts: 'P13M' }] },
  };
}
