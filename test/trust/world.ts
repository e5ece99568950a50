import {
  decode,
  grantAll,
  refuseAll,
  type Choices,
  type PolicyInput,
  type Ports,
} from '../../src/consent/index.js';
import { firstGlance } from '../../src/regimes/first-glance.js';
import { atlas } from '../../src/regimes/index.js';
import { forge } from './forge.js';
import { Memory } from './memory.js';
import { runTimers } from './no-browser.js';
import { Page } from './page.js';
import type { Step } from './step.js';

const day = 86_400_000;
const MOST_TABS = 4;

interface Settings {
  readonly regime: string;
  /** Messages between tabs arrive at once, instead of when they are told to. */
  readonly sendsAtOnce: boolean;
  /** Pages begin without the tables of the law, as in a browser. */
  readonly glances: boolean;
}

/** One visitor, one browser, one site; what happens to them; and what they said. */
export class World {
  now = Date.UTC(2026, 0, 10, 12);
  texts: string[] = [];
  pages: Page[] = [];
  readonly memory = new Memory();
  readonly failing = new Set<string>();
  /** What the visitor, or the site's code for them, granted at any time: the most that can ever be allowed. */
  readonly everGranted = new Set<string>();
  reads = true;
  writes = true;
  #site: PolicyInput;
  #gpc = false;
  #ids = 0;
  #mail: { readonly from: Page | undefined; readonly text: string }[] = [];
  readonly #ears = new Map<Page, (text?: string) => void>();
  /** Pages that have heard the visitor's last word, by its number. */
  readonly #heard = new Map<Page, number>();

  constructor(readonly settings: Settings) {
    this.#site = { regime: settings.regime, version: '1' };
    for (let tab = 0; tab < 2; tab++) this.#open();
  }

  /** Takes one step, and lets what follows from it happen. */
  async take(step: Step): Promise<void> {
    this.#do(step);
    await this.#calm();
    // The visitor cleared what no page remembers: that is forgotten, and they know it.
    if (!this.record && this.pages.every(({ consent }) => !consent.export())) this.memory.words.clear();
  }

  /** The tab that a step means, if anything can happen in it. */
  pageOf(tab: number): Page | undefined {
    const page = this.pages[tab % Math.max(1, this.pages.length)];
    return page?.isFrozen ? undefined : page;
  }

  hasHeard(page: Page): boolean {
    return this.#heard.get(page) === this.memory.count;
  }

  get record(): ReturnType<typeof decode> {
    return this.texts[0] === undefined ? undefined : decode(this.texts[0]);
  }

  /** Everybody has heard of everything: storage works, no page sleeps, messages have arrived, every tab came to the front. */
  async end(): Promise<void> {
    this.reads = this.writes = true;
    this.failing.clear();
    for (const page of this.pages) {
      page.isFrozen = false;
      this.#know(page);
    }
    for (let round = 0; round < 3; round++) {
      this.#deliver();
      for (const page of this.pages) this.#look(page);
    }
    this.#deliver();
    await this.#calm();
  }

  close(): void {
    for (const page of this.pages.splice(0)) page.close();
  }

  #do(step: Step): void {
    const page = 'tab' in step ? this.pageOf(step.tab) : undefined;
    if ('tab' in step && !page && step.do !== 'thaw') return;
    switch (step.do) {
      case 'decide':
        this.#say(page!, step.choices);
        return;
      case 'grant everything':
        this.#say(page!, grantAll(page!.consent.policy));
        return;
      case 'refuse everything':
        this.#say(page!, refuseAll(page!.consent.policy));
        return;
      case 'look again':
        this.#look(page!);
        return;
      case 'reload':
        this.#reload(page!);
        return;
      case 'close':
        this.#close(page!);
        return;
      case 'freeze':
        page!.isFrozen = true;
        return;
      case 'thaw':
        this.#thaw(step.tab);
        return;
      case 'take over the policy':
        page!.amend(this.#site);
        this.#hear(page!);
        return;
      case 'add a tracker':
        if (page!.addTracker()) this.#hear(page!);
        return;
      case 'remove a tracker':
        if (page!.removeTracker()) this.#hear(page!);
        return;
      case 'know the law':
        this.#know(page!);
        return;
      case 'open':
        if (this.pages.length < MOST_TABS) this.#open();
        return;
      case 'prerender':
        if (this.pages.length < MOST_TABS) this.#open().isFrozen = true;
        return;
      case 'deliver messages':
        this.#deliver();
        return;
      case 'clear storage':
        this.texts = [];
        return;
      case 'cut the record':
        this.texts = this.texts.map((text) => text.slice(0, -3));
        return;
      case 'damage':
        this.texts = this.texts.map((text) => flipped(text, step.place, step.bit));
        return;
      case 'storage':
        this.reads = step.reads;
        this.writes = step.writes;
        return;
      case 'wait':
      case 'set the clock':
        this.now += step.days * day;
        return;
      case 'new policy':
        this.#site = { ...this.#site, version: step.version };
        return;
      case 'move':
        this.#site = { ...this.#site, regime: step.regime };
        return;
      case 'toggle the signal':
        this.#gpc = !this.#gpc;
        return;
      case 'toggle a minor':
        this.#site = { ...this.#site, minor: !this.#site.minor };
        return;
      case 'toggle a purpose':
        this.#site = { ...this.#site, purposes: this.#site.purposes?.length ? [] : [{ id: 'maps' }] };
        return;
      case 'tracker fails':
        if (step.isFailing) this.failing.add(step.tracker);
        else this.failing.delete(step.tracker);
        return;
      case 'forge':
        forge(step.forgery, page!.consent, this.#ears.get(page!)!, this.texts[0]);
        this.#hear(page!);
        return;
    }
  }

  #open(): Page {
    let hear: ((text?: string) => void) | undefined;
    const opened: { page?: Page } = {};
    const ports: Ports & { clock: () => number } = {
      clock: () => this.now,
      ids: () => `record-${(this.#ids += 1)}`,
      atlas: this.settings.glances ? firstGlance : atlas,
      storage: {
        load: () => {
          if (!this.reads) throw new Error('storage is blocked');
          return this.texts;
        },
        save: (text) => {
          if (this.writes) this.texts = [text];
          return this.writes;
        },
      },
      tabs: {
        post: (text) => this.#mail.push({ from: opened.page, text }),
        listen: (callback) => (hear = callback),
      },
    };
    const before = this.#mail.length;
    const page = new Page(this.#site, this.#gpc, ports, this.failing);
    opened.page = page;
    page.knowsLaw = !this.settings.glances;
    // What it said while it was made it does not hear itself.
    this.#mail = this.#mail.map((one, index) => (index < before ? one : { ...one, from: page }));
    this.#ears.set(page, hear!);
    this.pages.push(page);
    this.#hear(page);
    return page;
  }

  #close(page: Page): void {
    page.close();
    this.pages = this.pages.filter((one) => one !== page);
    if (this.pages.length === 0) this.#open();
  }

  #reload(page: Page): void {
    const place = this.pages.indexOf(page);
    page.close();
    this.pages.splice(place, 1);
    this.#open();
    this.pages.splice(place, 0, ...this.pages.splice(-1));
  }

  /** A page that begins anew forgets what the browser would not keep; the site's people were told so (`not-stored`). */
  #beginAnew(page: Page): void {
    if (page.consent.export()?.id !== this.record?.id) this.memory.words.clear();
    this.#reload(page);
  }

  #thaw(tab: number): void {
    const page = this.pages[tab % this.pages.length]!;
    if (!page.isFrozen) return;
    page.isFrozen = false;
    this.#look(page);
  }

  #look(page: Page): void {
    this.#ears.get(page)!();
    this.#hear(page);
  }

  #know(page: Page): void {
    page.consent.relocate(atlas);
    page.knowsLaw = true;
    this.#hear(page);
  }

  #say(page: Page, choices: Choices): void {
    for (const [key, value] of Object.entries(choices)) if (value) this.everGranted.add(key);
    page.consent.decide(choices, 'visitor');
    this.memory.say(page, choices, this.now);
    this.#hear(page);
  }

  /** The page has just read storage, which knows of everything that was said while storage is reliable. */
  #hear(page: Page): void {
    this.memory.hearSignal(page, this.now);
    this.#heard.set(page, this.memory.count);
  }

  #deliver(): void {
    for (let rounds = 0; this.#mail.length > 0; rounds++) {
      if (rounds > 5000) throw new Error('the tabs never stop talking');
      const { from, text } = this.#mail.shift()!;
      for (const page of this.pages) if (page !== from && !page.isFrozen) this.#ears.get(page)!(text);
    }
  }

  /** Promises are kept, timers run, and pages that ask for it are loaded anew. */
  async #calm(): Promise<void> {
    for (let round = 0; round < 2; round++) {
      if (this.settings.sendsAtOnce) this.#deliver();
      for (let turn = 0; turn < 8; turn++) await Promise.resolve();
      runTimers();
      for (const page of [...this.pages]) if (page.isUnstopped && !page.isFrozen) this.#beginAnew(page);
    }
  }
}

/** A text in which one bit is another, as on a failing disk. */
const flipped = (text: string, place: number, bit: number): string => {
  const index = place % Math.max(1, text.length);
  const letter = String.fromCharCode(text.charCodeAt(index) ^ (1 << bit));
  return text.slice(0, index) + letter + text.slice(index + 1);
};
