import type { Consent, PolicyInput } from '../../src/consent/index.js';
import { grantAll, refuseAll } from '../../src/consent/index.js';
import { atlas } from '../../src/regimes/index.js';
import { Browser } from './browser.js';
import type { Visitor } from './cases.visitors.data.js';

const vendors = [
  { id: 'acme', name: 'Acme', purposes: 'marketing' },
  { id: 'stats', name: 'Stats', purposes: 'analytics' },
];

/** The visits of one visitor to one site, in one browser. Every visit is a new page with a new store. */
export class Life extends Browser {
  constructor(readonly visitor: Visitor) {
    super();
  }

  visit(changed: PolicyInput & { gpc?: boolean } = {}): Consent {
    const { gpc = false, ...policy } = changed;
    const { says, timeZone, locales = [] } = this.visitor;
    return this.open(
      { vendors, ...says, ...policy },
      { atlas, signals: { gpc }, surroundings: { timeZone, locales } },
    );
  }

  /** A visit in which the visitor decides, and the time that passes after it. */
  grants(months = 0, days = 1, changed?: Parameters<Life['visit']>[0]): void {
    const consent = this.visit(changed);
    consent.decide(grantAll(consent.policy), 'visitor');
    this.pass(months, days);
  }

  refuses(months = 0, days = 1, changed?: Parameters<Life['visit']>[0]): void {
    const consent = this.visit(changed);
    consent.decide(refuseAll(consent.policy), 'visitor');
    this.pass(months, days);
  }
}
