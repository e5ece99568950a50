// What dist/ promises: written by `npm run update-api`, and reviewed like code. See CONTRIBUTING.md, "What stays".

declare module 'privacy-elements/consent' {
  export interface Act {
    readonly isTrusted: boolean;
  }
  export interface Change {
    readonly consent: ConsentSnapshot;
    readonly granted: readonly string[];
    readonly revoked: readonly string[];
    readonly source: Source;
    readonly recorded: boolean;
  }
  export type Choices = Readonly<Record<string, boolean>>;
  export interface Circumstances {
    readonly policy: Policy;
    readonly place: Place;
    readonly record: ConsentRecord | undefined;
    readonly unreadable: boolean;
    readonly signal: boolean;
    readonly now: number;
  }
  export interface Consent {
    readonly policy: Policy;
    readonly snapshot: ConsentSnapshot;
    readonly origin: Source;
    isGranted(expression: string): boolean;
    decide(choices: Choices, source?: Source, act?: Act): void;
    withdraw(source?: Source): void;
    subscribe(listener: Listener): () => void;
    track(vendor: Vendor): () => void;
    amend(policy: PolicyInput): void;
    relocate(atlas: Locator): void;
    refresh(): void;
    export(): ConsentRecord | undefined;
    receive(record: ConsentRecord, source?: Source): void;
  }
  export interface ConsentReceipt {
    readonly schema_version: string;
    readonly record_id: string;
    readonly event_time: string;
    readonly event_type: string;
    readonly validity_duration?: string;
    readonly purposes: readonly ReceiptPurpose[];
    readonly privacy_notice?: string;
    readonly language?: string;
    readonly jurisdiction?: string;
    readonly collection_method?: string;
    readonly withdrawal_method?: string;
    readonly service?: string;
  }
  export interface ConsentRecord {
    readonly id: string;
    readonly policy: string;
    readonly regime: string;
    readonly region: string;
    readonly at: number;
    readonly until: number;
    readonly order: number;
    readonly source: Source;
    readonly signal: boolean;
    readonly language: string;
    readonly choices: Choices;
  }
  export interface ConsentSnapshot {
    readonly regime: string;
    readonly model: Model;
    readonly region: string | undefined;
    readonly reason: Reason;
    readonly prompt: Prompt;
    readonly granted: readonly string[];
    readonly choices: Choices;
    readonly record: ConsentRecord | undefined;
    readonly signal: boolean;
    readonly signalHonored: boolean;
    isGranted(expression: string): boolean;
  }
  export type Listener = (change: Change) => void;
  export interface Policy extends PolicyInput {
    readonly version: string;
    readonly purposes: readonly Purpose[];
    readonly vendors: readonly Vendor[];
    readonly optional: ReadonlySet<string>;
    readonly sales: ReadonlySet<string>;
  }
  export interface PolicyInput {
    readonly version?: string | undefined;
    readonly purposes?: readonly Purpose[] | undefined;
    readonly vendors?: readonly Vendor[] | undefined;
    readonly minor?: boolean | undefined;
    readonly prompt?: 'auto' | 'always' | undefined;
    readonly expiry?: number | undefined;
    readonly regime?: string | undefined;
    readonly region?: string | undefined;
    readonly locale?: string | undefined;
  }
  export interface Ports {
    readonly clock?: () => number;
    readonly ids?: () => string;
    readonly storage?: StoragePort;
    readonly tabs?: TabsPort;
    readonly signals?: {
      readonly gpc: unknown;
    };
    readonly surroundings?: {
      readonly timeZone?: string | undefined;
      readonly locales?: readonly string[];
    };
    readonly atlas?: Locator;
    readonly report?: Report;
    readonly needsAct?: boolean;
  }
  export type ProblemCode =
    | 'bad-purpose'
    | 'bad-tracker'
    | 'bad-region'
    | 'bad-regime'
    | 'not-stored'
    | 'unreadable'
    | 'second-banner'
    | 'unknown-vendor'
    | 'bad-method'
    | 'no-method'
    | 'no-tracker'
    | 'late-denial'
    | 'bad-gate'
    | 'bad-address'
    | 'bad-nonce'
    | 'gate-failed'
    | 'no-gate'
    | 'open-gate'
    | 'bad-endpoint'
    | 'bad-receipts'
    | 'refused-receipt'
    | 'bad-policy';
  export interface Purpose {
    readonly id: string;
    readonly required?: boolean;
    readonly sale?: boolean;
    readonly label?: string;
    readonly description?: string;
  }
  export interface ReceiptPurpose {
    readonly purpose: string;
    readonly event_state: (typeof receiptStates)[number];
  }
  export type Report = (code: ProblemCode, subject: string) => void;
  export type Source = 'visitor' | 'signal' | 'stored' | 'default' | 'other-tab' | 'api' | 'expired';
  export interface StoragePort {
    load(): readonly string[];
    save(text: string): boolean;
  }
  export interface StoredItem {
    readonly name: string;
    readonly use?: StoredUse;
    readonly description?: string;
    readonly lasts?: string;
    readonly host?: string;
  }
  export type StoredUse = 'visitor' | 'visit' | 'campaign' | 'settings' | 'queue' | 'recording' | 'refusal';
  export interface Stores {
    readonly cookies?: readonly (string | StoredItem)[];
    readonly localStorage?: readonly (string | StoredItem)[];
    readonly sessionStorage?: readonly (string | StoredItem)[];
    readonly indexedDB?: readonly (string | StoredItem)[];
    readonly keep?: readonly string[];
  }
  export interface TabsPort {
    post(text: string): void;
    listen(callback: (text?: string) => void): void;
  }
  export interface Vendor {
    readonly id: string;
    readonly name: string;
    readonly purposes: string;
    readonly company?: string;
    readonly privacyPolicy?: string;
    readonly stores?: Stores;
  }
  export const adopt: (consent: Consent, record: ConsentRecord) => void;
  export const builtInPurposes: readonly Purpose[];
  export const createConsent: (policy?: PolicyInput, ports?: Ports) => Consent;
  export const createPolicy: (input: PolicyInput, report: Report) => Policy;
  export const decode: (text: string) => ConsentRecord | undefined;
  export const encode: (record: ConsentRecord) => string;
  export const evaluate: ({
    policy,
    place,
    record,
    unreadable,
    signal,
    now,
  }: Circumstances) => ConsentSnapshot;
  export const grantAll: (policy: Policy) => Choices;
  export const isId: (text: unknown) => text is string;
  export const isLater: (one: ConsentRecord, other: ConsentRecord | undefined) => boolean;
  export const monthsLater: (time: number, months: number) => number;
  export const optionalPurposes: ({ purposes }: Policy) => Purpose[];
  export const refuseAll: (policy: Policy) => Choices;
  export const vendorKey: (id: string) => string;
  export const vendorsOf: ({ vendors }: Policy, purpose: string) => Vendor[];
  // reached, not exported
  const receiptStates: readonly ['given', 'refused', 'withdrawn'];
}
