import {
  createConsent,
  type Consent,
  type PolicyInput,
  type Ports,
  type ProblemCode,
} from '../../src/consent/index.js';

export const day = 86_400_000;

/**
 * A browser as the core sees it: one clock, one place for the record, and tabs that hear each other.
 * Messages between tabs wait until `settle`, as they do in a real browser.
 */
export class Browser {
  now = Date.UTC(2026, 0, 10, 12);
  /** What is stored under the record's name. */
  texts: string[] = [];
  canLoad = true;
  canSave = true;
  readonly problems: (readonly [code: ProblemCode, subject: string])[] = [];
  readonly #tabs: ((text?: string) => void)[] = [];
  readonly #mail: (() => void)[] = [];
  #ids = 0;

  readonly ports: Ports = {
    clock: () => this.now,
    ids: () => `record-${(this.#ids += 1)}`,
    storage: {
      load: () => {
        if (!this.canLoad) throw new Error('storage is blocked');
        return this.texts;
      },
      save: (text) => {
        if (this.canSave) this.texts = [text];
        return this.canSave;
      },
    },
    report: (code, subject) => this.problems.push([code, subject]),
  };

  /** Opens a page. */
  open(policy: PolicyInput = {}, ports: Ports = {}): Consent {
    let self: ((text?: string) => void) | undefined;
    const tabs = {
      post: (text: string) => {
        for (const tab of this.#tabs) if (tab !== self) this.#mail.push(() => tab(text));
      },
      listen: (callback: (text?: string) => void) => {
        self = callback;
        this.#tabs.push(callback);
      },
    };
    return createConsent(policy, { ...this.ports, tabs, ...ports });
  }

  /** Delivers what the tabs have to say to each other, until they have nothing more to say. */
  settle(): void {
    for (let rounds = 0; this.#mail.length > 0; rounds++) {
      if (rounds > 10_000) throw new Error('the tabs never stop talking');
      this.#mail.shift()?.();
    }
  }

  /** Lets time pass by the calendar; negative months set the clock back. */
  pass(months: number, days = 0): void {
    const date = new Date(this.now);
    date.setUTCMonth(date.getUTCMonth() + months);
    this.now = date.getTime() + days * day;
  }
}
