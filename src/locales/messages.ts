import type { RequestMessages, RequestTypesMessages } from './request-messages.js';
import type { RightsMessages } from './rights-messages.js';

/**
 * Every sentence that a visitor reads. A language is complete or it does not compile: legal wording is never mixed
 * from two languages. Functions return plain text; lists come joined in the language's own way.
 */
export interface Messages {
  readonly choices: ChoicesMessages;
  readonly purposes: PurposesMessages;
  readonly meanings: MeaningsMessages;
  readonly banner: BannerMessages;
  readonly preferences: PreferencesMessages;
  readonly gate: GateMessages;
  /** The form and the rights page. A language without them leaves both of these elements in English, whole. */
  readonly request?: RequestMessages;
  readonly requestTypes?: RequestTypesMessages;
  readonly rights?: RightsMessages;
  readonly stored: StoredMessages;
  readonly declaration: DeclarationMessages;
}

/** The link in the footer. */
export interface ChoicesMessages {
  /** The title that 11 CCR § 7015(b) prescribes; elsewhere the name of the cookie settings. */
  readonly us: string;
  readonly settings: string;
  /** Shown when a Global Privacy Control signal was applied; 11 CCR § 7025(c)(6) gives the words in the United States. */
  readonly honoredUs: string;
  readonly honored: string;
}

export interface PurposeMessages {
  readonly label: string;
  readonly description: string;
}

/** The purposes that every site has. */
export type PurposesMessages = Readonly<
  Record<'necessary' | 'functional' | 'analytics' | 'marketing', PurposeMessages>
>;

/** What a purpose means, told in two sentences to whoever asks. */
export type MeaningsMessages = Readonly<
  Record<'title' | 'necessary' | 'functional' | 'analytics' | 'marketing', string>
>;

export interface BannerMessages {
  /** The purposes that a visitor can refuse, as they stand in the middle of a sentence. */
  readonly purposes: Readonly<Record<'functional' | 'analytics' | 'marketing', string>>;
  /**
   * What joins a list of them: between all but the last two, before the last, and before the last of two where that
   * differs. A test holds it to `Intl.ListFormat`.
   */
  readonly list: readonly [between: string, last: string, ofTwo?: string];
  /** `controller` is the name of the company, if the site gives it. */
  readonly title: (controller: string | undefined) => string;
  readonly noticeTitle: (controller: string | undefined) => string;
  /** What is asked. `purposes` is a list of those words. */
  readonly choice: (purposes: string, controller: string | undefined) => string;
  /** What runs already. `purposes` is empty where nothing optional does. */
  readonly notice: (purposes: string, controller: string | undefined) => string;
  /** That refusing is fine, and where to change one's mind: `link` is the label of the link in the footer. */
  readonly change: (link: string) => string;
  /** A Global Privacy Control signal was applied, and has turned `purposes` off. */
  readonly signal: (purposes: string) => string;
  readonly accept: string;
  readonly refuse: string;
  /** Puts a notice away. */
  readonly acknowledge: string;
  readonly manage: string;
  readonly privacyPolicy: string;
  /** Announced to screen readers after a decision. */
  readonly saved: string;
}

export interface PreferencesMessages {
  readonly title: string;
  readonly introduction: string;
  /** The same words as in the banner, in the same order. */
  readonly refuseAll: string;
  readonly acceptAll: string;
  readonly save: string;
  readonly close: string;
  /** Beside a purpose that cannot be refused, or, for a minor, not granted. */
  readonly alwaysOn: string;
  readonly alwaysOff: string;
  /** Beside a switch, so that its state is not told by colour alone (11 CCR § 7004(a)(4)). */
  readonly on: string;
  readonly off: string;
  /** Beside the switch of a purpose whose vendors differ. */
  readonly someOn: (on: number, total: number) => string;
  /** Opens the list of the vendors beneath a purpose. */
  readonly vendors: (count: number) => string;
  /** Opens what is known of one vendor. */
  readonly about: (vendor: string) => string;
  /** What switching a sale off means where a law speaks of selling and sharing. */
  readonly sale: string;
  /** A Global Privacy Control signal keeps a purpose off. */
  readonly signal: string;
  /** What it means to switch the purpose on all the same. */
  readonly signalOverridden: string;
  /** Why a purpose is off for a visitor known to be a minor. */
  readonly minor: string;
  /** Everything is switched on, a sale that was refused before included, and saving confirms it (11 CCR § 7028(a)). */
  readonly confirm: string;
  /** `date` is the day on which the visitor last decided. */
  readonly decidedAt: (date: string) => string;
  readonly download: string;
  readonly privacyPolicy: string;
  readonly saved: string;
}

/** What stands in the place of something from elsewhere until it is allowed. */
export interface GateMessages {
  /** Where the site gives it no name. `recipient` is the company that would receive data, or the host that it comes from. */
  readonly title: (recipient: string | undefined) => string;
  /** Who would receive what, and what for: `purposes` is a list of the banner's words. */
  readonly explanation: (recipient: string | undefined, purposes: string) => string;
  /** Loads this one thing, now, and puts nothing on record. */
  readonly once: string;
  /** Puts consent on record. */
  readonly always: string;
  /** What that consent covers. */
  readonly alwaysVendor: (vendor: string) => string;
  readonly alwaysPurposes: (purposes: string) => string;
  readonly privacyPolicy: string;
  /** Why it cannot be allowed for a visitor known to be a minor. */
  readonly minor: string;
  /** Announced to screen readers once it has been loaded. */
  readonly loaded: string;
}

/** What trackers keep in this browser, as the preferences and the cookie table tell it. */
export interface StoredMessages {
  /** By `StoredUse`. */
  readonly uses: Readonly<
    Record<'visitor' | 'visit' | 'campaign' | 'settings' | 'queue' | 'recording' | 'refusal', string>
  >;
  /** How long an item lasts: until the tab or the browser is closed, or until somebody erases it. */
  readonly session: string;
  readonly unlimited: string;
  /** Stands alone, without a full stop. */
  readonly provider: (company: string) => string;
  /** The link to a vendor's own policy. */
  readonly privacyPolicy: (vendor: string) => string;
}

/** The cookie table of a policy page. */
export interface DeclarationMessages {
  readonly undecided: string;
  /** `date` is the day on which the visitor last decided. */
  readonly decidedAt: (date: string) => string;
  /** Opens the preferences. */
  readonly change: string;
  readonly allowed: string;
  readonly refused: string;
  /** Beside what a visitor cannot refuse. */
  readonly always: string;
  /** The site itself, where it gives no name. */
  readonly site: string;
  /** What the record is for; `duration` is how long a consent counts by the law that applies. */
  readonly record: (duration: string) => string;
  /** For a vendor that needs several purposes, or can do with one of several: a list of their names. */
  readonly purposes: (list: string) => string;
  /** Vendors that have this purpose too and are told of under another. */
  readonly also: (vendors: string) => string;
  readonly storesNothing: string;
  readonly caption: (vendor: string) => string;
  readonly name: string;
  readonly use: string;
  readonly lasts: string;
  readonly place: string;
  readonly places: Readonly<Record<'cookies' | 'localStorage' | 'sessionStorage' | 'indexedDB', string>>;
}
