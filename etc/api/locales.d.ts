// What dist/ promises: written by `npm run update-api`, and reviewed like code. See CONTRIBUTING.md, "What stays".

declare module 'privacy-elements/locales/ar' {
  export const ar: Messages;
}

declare module 'privacy-elements/locales/bg' {
  export const bg: Messages;
}

declare module 'privacy-elements/locales/built-in' {
  export type Section = keyof Messages;
  export const builtIn: readonly string[];
  export function fetchSections(tag: string, sections: readonly Section[]): Promise<Partial<Messages>>;
}

declare module 'privacy-elements/locales/ca' {
  export const ca: Messages;
}

declare module 'privacy-elements/locales/cs' {
  export const cs: Messages;
}

declare module 'privacy-elements/locales/cy' {
  export const cy: Messages;
}

declare module 'privacy-elements/locales/da' {
  export const da: Messages;
}

declare module 'privacy-elements/locales/de' {
  export const de: Messages;
}

declare module 'privacy-elements/locales/el' {
  export const el: Messages;
}

declare module 'privacy-elements/locales/en' {
  export const en: Messages;
}

declare module 'privacy-elements/locales/es-419' {
  export const es419: Messages;
}

declare module 'privacy-elements/locales/es' {
  export const es: Messages;
}

declare module 'privacy-elements/locales/et' {
  export const et: Messages;
}

declare module 'privacy-elements/locales/fa' {
  export const fa: Messages;
}

declare module 'privacy-elements/locales/fi' {
  export const fi: Messages;
}

declare module 'privacy-elements/locales/fil' {
  export const fil: Messages;
}

declare module 'privacy-elements/locales/fr-CA' {
  export const frCA: Messages;
}

declare module 'privacy-elements/locales/fr' {
  export const fr: Messages;
}

declare module 'privacy-elements/locales/ga' {
  export const ga: Messages;
}

declare module 'privacy-elements/locales/he' {
  export const he: Messages;
}

declare module 'privacy-elements/locales/hi' {
  export const hi: Messages;
}

declare module 'privacy-elements/locales/hr' {
  export const hr: Messages;
}

declare module 'privacy-elements/locales/hu' {
  export const hu: Messages;
}

declare module 'privacy-elements/locales/id' {
  export const id: Messages;
}

declare module 'privacy-elements/locales/is' {
  export const is_: Messages;
}

declare module 'privacy-elements/locales/it' {
  export const it: Messages;
}

declare module 'privacy-elements/locales/ja' {
  export const ja: Messages;
}

declare module 'privacy-elements/locales/ko' {
  export const ko: Messages;
}

declare module 'privacy-elements/locales/languages' {
  export type Language = Messages | ((sections: readonly Section[]) => Promise<Partial<Messages>>);
  export interface Picked {
    readonly tag: string;
    readonly messages?: Language | undefined;
  }
  export function addLanguage(tag: string, language: Language): void;
  export function pickLanguage(tags: readonly string[]): Picked;
  export function reword(tag: string, sentences: Rewording): void;
  export function speak(): void;
}

declare module 'privacy-elements/locales/likely' {
  export function candidates(tag: string): string[];
}

declare module 'privacy-elements/locales/lt' {
  export const lt: Messages;
}

declare module 'privacy-elements/locales/lv' {
  export const lv: Messages;
}

declare module 'privacy-elements/locales/mail-messages' {
  export interface MailMessages {
    readonly subject: (reference: string) => string;
    readonly received: (date: string, reference: string) => string;
    readonly verify: string;
    readonly notYou: string;
    readonly answerBy: (date: string) => string;
  }
}

declare module 'privacy-elements/locales/messages' {
  export interface BannerMessages {
    readonly purposes: Readonly<Record<'functional' | 'analytics' | 'marketing', string>>;
    readonly list: readonly [between: string, last: string, ofTwo?: string];
    readonly title: (controller: string | undefined) => string;
    readonly noticeTitle: (controller: string | undefined) => string;
    readonly choice: (purposes: string, controller: string | undefined) => string;
    readonly notice: (purposes: string, controller: string | undefined) => string;
    readonly change: (link: string) => string;
    readonly signal: (purposes: string) => string;
    readonly accept: string;
    readonly refuse: string;
    readonly acknowledge: string;
    readonly manage: string;
    readonly privacyPolicy: string;
    readonly saved: string;
  }
  export interface ChoicesMessages {
    readonly us: string;
    readonly settings: string;
    readonly honoredUs: string;
    readonly honored: string;
  }
  export interface DeclarationMessages {
    readonly undecided: string;
    readonly decidedAt: (date: string) => string;
    readonly change: string;
    readonly allowed: string;
    readonly refused: string;
    readonly always: string;
    readonly site: string;
    readonly record: (duration: string) => string;
    readonly purposes: (list: string) => string;
    readonly also: (vendors: string) => string;
    readonly storesNothing: string;
    readonly caption: (vendor: string) => string;
    readonly name: string;
    readonly use: string;
    readonly lasts: string;
    readonly place: string;
    readonly places: Readonly<Record<'cookies' | 'localStorage' | 'sessionStorage' | 'indexedDB', string>>;
  }
  export interface GateMessages {
    readonly title: (recipient: string | undefined) => string;
    readonly explanation: (recipient: string | undefined, purposes: string) => string;
    readonly once: string;
    readonly always: string;
    readonly alwaysVendor: (vendor: string) => string;
    readonly alwaysPurposes: (purposes: string) => string;
    readonly privacyPolicy: string;
    readonly minor: string;
    readonly loaded: string;
  }
  export type MeaningsMessages = Readonly<
    Record<'title' | 'necessary' | 'functional' | 'analytics' | 'marketing', string>
  >;
  export interface Messages {
    readonly choices: ChoicesMessages;
    readonly purposes: PurposesMessages;
    readonly meanings: MeaningsMessages;
    readonly banner: BannerMessages;
    readonly preferences: PreferencesMessages;
    readonly gate: GateMessages;
    readonly request?: RequestMessages;
    readonly requestTypes?: RequestTypesMessages;
    readonly rights?: RightsMessages;
    readonly stored: StoredMessages;
    readonly declaration: DeclarationMessages;
  }
  export interface PreferencesMessages {
    readonly title: string;
    readonly introduction: string;
    readonly refuseAll: string;
    readonly acceptAll: string;
    readonly save: string;
    readonly close: string;
    readonly alwaysOn: string;
    readonly alwaysOff: string;
    readonly on: string;
    readonly off: string;
    readonly someOn: (on: number, total: number) => string;
    readonly vendors: (count: number) => string;
    readonly about: (vendor: string) => string;
    readonly sale: string;
    readonly signal: string;
    readonly signalOverridden: string;
    readonly minor: string;
    readonly confirm: string;
    readonly decidedAt: (date: string) => string;
    readonly download: string;
    readonly privacyPolicy: string;
    readonly saved: string;
  }
  export interface PurposeMessages {
    readonly label: string;
    readonly description: string;
  }
  export type PurposesMessages = Readonly<
    Record<'necessary' | 'functional' | 'analytics' | 'marketing', PurposeMessages>
  >;
  export interface StoredMessages {
    readonly uses: Readonly<
      Record<'visitor' | 'visit' | 'campaign' | 'settings' | 'queue' | 'recording' | 'refusal', string>
    >;
    readonly session: string;
    readonly unlimited: string;
    readonly provider: (company: string) => string;
    readonly privacyPolicy: (vendor: string) => string;
  }
}

declare module 'privacy-elements/locales/mt' {
  export const mt: Messages;
}

declare module 'privacy-elements/locales/nb' {
  export const nb: Messages;
}

declare module 'privacy-elements/locales/nl' {
  export const nl: Messages;
}

declare module 'privacy-elements/locales/page-languages' {
  export const languagesAround: (element: Element, locale: string | undefined) => string[];
}

declare module 'privacy-elements/locales/pl' {
  export const pl: Messages;
}

declare module 'privacy-elements/locales/pt-BR' {
  export const ptBR: Messages;
}

declare module 'privacy-elements/locales/pt' {
  export const pt: Messages;
}

declare module 'privacy-elements/locales/request-messages' {
  export interface FieldMessages {
    readonly label: string;
    readonly hint?: string;
    readonly missing: string;
    readonly wrong: string;
  }
  export interface RequestMessages {
    readonly title: string;
    readonly introduction: string;
    readonly chooseType: string;
    readonly missingType: string;
    readonly chooseFiler: string;
    readonly filers: Readonly<Record<'self' | 'parent' | 'agent' | 'household', string>>;
    readonly aboutYou: string;
    readonly aboutChild: string;
    readonly aboutPerson: string;
    readonly yourRequest: string;
    readonly optional: string;
    readonly noIdentity: string;
    readonly fields: Readonly<
      Record<
        | 'name'
        | 'email'
        | 'phoneNumber'
        | 'address'
        | 'account'
        | 'organization'
        | 'message'
        | 'nominee'
        | 'nomineeContact'
        | 'reference'
        | 'since',
        FieldMessages
      >
    >;
    readonly since: Readonly<Record<'label' | 'year' | 'all' | 'day', string>>;
    readonly declaration: string;
    readonly authorized: string;
    readonly notConfirmed: string;
    readonly errorsTitle: (count: number) => string;
    readonly answerWithin: (time: string) => string;
    readonly time: (amount: number, unit: 'calendar-days' | 'business-days' | 'months') => string;
    readonly review: string;
    readonly reviewTitle: string;
    readonly reviewDeletion: string;
    readonly reviewOptIn: string;
    readonly change: string;
    readonly send: string;
    readonly sending: string;
    readonly pressAgain: string;
    readonly failedTitle: string;
    readonly failed: Readonly<
      Record<'offline' | 'timeout' | 'network' | 'server' | 'refused' | 'unreadable', string>
    >;
    readonly busy: (seconds: number | undefined) => string;
    readonly keptHere: string;
    readonly tryAgain: string;
    readonly optedOutHere: string;
    readonly acceptedTitle: string;
    readonly acceptedText: string;
    readonly rows: Readonly<
      Record<
        | 'reference'
        | 'secret'
        | 'receivedAt'
        | 'confirmBy'
        | 'expectedBy'
        | 'type'
        | 'filer'
        | 'representativeName'
        | 'representativeEmail',
        string
      >
    >;
    readonly sentTitle: string;
    readonly copy: string;
    readonly copied: string;
    readonly print: string;
    readonly download: string;
    readonly another: string;
    readonly otherWays: string;
    readonly health: string;
    readonly unusable: string;
  }
  export type RequestTypesMessages = Readonly<Record<TypeName, TypeMessages>>;
  export interface TypeMessages {
    readonly label: string;
    readonly description: string;
  }
  // reached, not exported
  type TypeName =
    | 'access'
    | 'access:categories'
    | 'access:specific'
    | 'confirmation'
    | 'correction'
    | 'deletion'
    | 'anonymisation'
    | 'restriction'
    | 'portability'
    | 'objection'
    | 'third-parties'
    | 'consent:withdraw'
    | 'consent:information'
    | 'sale:opt-out'
    | 'sale:opt-in'
    | 'sensitive:limit'
    | 'automated-decisions:opt-out'
    | 'automated-decisions:access'
    | 'automated-decisions:review'
    | 'marketing:opt-out'
    | 'post-mortem'
    | 'nomination'
    | 'de-indexing'
    | 'complaint'
    | 'appeal';
}

declare module 'privacy-elements/locales/rewording' {
  export type Rewording = Some<Messages>;
  export const reworded: <Kind extends object>(messages: Kind, sentences: object) => Kind;
  // reached, not exported
  type Some<Words> = {
    readonly [Key in keyof Words]?: Words[Key] extends Sentence ? Words[Key] | string : Some<Words[Key]>;
  };
  // reached, not exported
  type Sentence = string | ((...parts: never[]) => string) | undefined;
}

declare module 'privacy-elements/locales/rights-messages' {
  export interface RightsMessages {
    readonly title: string;
    readonly introduction: (controller: string | undefined) => string;
    readonly updated: (date: string) => string;
    readonly placeLabel: string;
    readonly placeHint: string;
    readonly elsewhere: string;
    readonly stateLabel: string;
    readonly provinceLabel: string;
    readonly quebec: string;
    readonly otherProvince: string;
    readonly otherState: string;
    readonly rightsTitle: (place: string | undefined) => string;
    readonly ask: string;
    readonly optOutTitle: string;
    readonly optOutText: string;
    readonly optedOut: string;
    readonly notOptedOut: string;
    readonly optOut: string;
    readonly advertisingOff: string;
    readonly advertisingOn: string;
    readonly turnOff: string;
    readonly settings: string;
    readonly signal: string;
    readonly noSignal: string;
    readonly noRetaliation: string;
    readonly contactTitle: string;
    readonly contacts: Readonly<
      Record<'office' | 'officer' | 'euRepresentative' | 'ukRepresentative', string>
    >;
    readonly complaintTitle: string;
    readonly complaint: Readonly<
      Record<
        'eu' | 'uk' | 'california' | 'states' | 'in' | 'other',
        (authority: string | undefined) => string
      >
    >;
    readonly customersTitle: string;
    readonly customers: string;
    readonly industryTitle: string;
    readonly industry: string;
  }
}

declare module 'privacy-elements/locales/ro' {
  export const ro: Messages;
}

declare module 'privacy-elements/locales/sk' {
  export const sk: Messages;
}

declare module 'privacy-elements/locales/sl' {
  export const sl: Messages;
}

declare module 'privacy-elements/locales/speakers' {
  export type Speakers = Set<() => void> & {
    pick?: (
      element: Element & {
        readonly locale?: string | undefined;
      },
      english: Partial<Messages>,
    ) => Spoken;
  };
  export type Speaking = Record<symbol, Speakers | undefined>;
  export interface Spoken {
    readonly tag: string;
    readonly dir: 'ltr' | 'rtl';
    readonly messages?: Partial<Messages> | undefined;
    readonly isReady: boolean;
  }
}

declare module 'privacy-elements/locales/sv' {
  export const sv: Messages;
}

declare module 'privacy-elements/locales/th' {
  export const th: Messages;
}

declare module 'privacy-elements/locales/tr' {
  export const tr: Messages;
}

declare module 'privacy-elements/locales/uk' {
  export const uk: Messages;
}

declare module 'privacy-elements/locales/ur' {
  export const ur: Messages;
}

declare module 'privacy-elements/locales/vi' {
  export const vi: Messages;
}

declare module 'privacy-elements/locales/zh-Hant' {
  export const zhHant: Messages;
}

declare module 'privacy-elements/locales/zh' {
  export const zh: Messages;
}
