import type { Choices, Consent, PolicyInput } from '../../src/consent/index.js';
import { grantAll, refuseAll, vendorsOf } from '../../src/consent/index.js';
import { atlas } from '../../src/regimes/index.js';
import { Browser, day } from './browser.js';

/** What can happen to a site that is open in three tabs of one browser. */
export type Step =
  | { readonly do: 'decide'; readonly tab: number; readonly choices: Choices }
  | { readonly do: 'grant everything' | 'refuse everything' | 'look again' | 'reload'; readonly tab: number }
  | { readonly do: 'wait'; readonly milliseconds: number }
  | { readonly do: 'set the clock'; readonly days: number }
  | { readonly do: 'deliver messages' | 'clear storage' | 'damage storage' }
  | { readonly do: 'storage'; readonly works: boolean };

const policyOf = (regime: string): PolicyInput => ({
  regime,
  vendors: [
    { id: 'acme', name: 'Acme', purposes: 'marketing' },
    { id: 'stats', name: 'Stats', purposes: 'analytics' },
  ],
});

/** Lives through the steps and remembers, beside the stores, what the visitor said last about each key. */
export class Story extends Browser {
  readonly tabs: Consent[];
  readonly said = new Map<string, boolean>();

  constructor(
    readonly regime: string,
    readonly gpc: boolean,
    readonly sendsAtOnce: boolean,
  ) {
    super();
    this.tabs = [0, 1, 2].map(() => this.openTab());
  }

  openTab(): Consent {
    return this.open(policyOf(this.regime), { atlas, signals: { gpc: this.gpc } });
  }

  take(step: Step): void {
    const consent = this.tabs['tab' in step ? step.tab : 0]!;
    switch (step.do) {
      case 'decide':
        this.decide(consent, step.choices);
        break;
      case 'grant everything':
        this.decide(consent, grantAll(consent.policy));
        break;
      case 'refuse everything':
        this.decide(consent, refuseAll(consent.policy));
        break;
      case 'look again':
        consent.refresh();
        break;
      case 'reload':
        // The old page is gone: nobody looks at it again, although its messages still arrive.
        this.tabs[step.tab] = this.openTab();
        break;
      case 'wait':
        this.now += step.milliseconds;
        break;
      case 'set the clock':
        this.now += step.days * day;
        break;
      case 'deliver messages':
        this.settle();
        break;
      case 'clear storage':
        this.texts = [];
        break;
      case 'damage storage':
        this.texts = this.texts.map((text) => text.slice(0, -3));
        break;
      case 'storage':
        this.canLoad = this.canSave = step.works;
    }
    if (this.sendsAtOnce) this.settle();
  }

  /** Everybody has heard of everything: storage works, messages have arrived, every tab came to the front. */
  end(): void {
    this.canLoad = this.canSave = true;
    for (let round = 0; round < 2; round++) {
      this.settle();
      for (const tab of this.tabs) tab.refresh();
    }
    this.settle();
  }

  decide(consent: Consent, choices: Choices): void {
    consent.decide(choices, 'visitor');
    for (const purpose of Object.keys(choices)) {
      for (const { id } of vendorsOf(consent.policy, purpose)) this.said.delete(`vendor:${id}`);
    }
    for (const [key, value] of Object.entries(choices)) this.said.set(key, value);
  }
}
