// What dist/ promises: written by `npm run update-api`, and reviewed like code. See CONTRIBUTING.md, "What stays".

declare module 'privacy-elements' {
  export { addLanguage, reword } from 'privacy-elements/locales/languages';
  export { PrivacyRequest } from 'privacy-elements/requests';
  export { Atlas, Hints, Model, Place, Prompt, Regime, locate } from 'privacy-elements/regimes';
  export {
    Act,
    Change,
    Choices,
    Circumstances,
    Consent,
    ConsentReceipt,
    ConsentRecord,
    ConsentSnapshot,
    Listener,
    Policy,
    PolicyInput,
    Ports,
    ProblemCode,
    Purpose,
    ReceiptPurpose,
    Report,
    Source,
    StoragePort,
    StoredItem,
    StoredUse,
    Stores,
    TabsPort,
    Vendor,
    adopt,
    builtInPurposes,
    createConsent,
    createPolicy,
    decode,
    encode,
    evaluate,
    grantAll,
    isId,
    isLater,
    monthsLater,
    optionalPurposes,
    refuseAll,
    vendorKey,
    vendorsOf,
  } from 'privacy-elements/consent';
  export type Call =
    | string
    | readonly [path: string, ...args: unknown[]]
    | ((isCurrent: () => boolean, isGranted: (expression: string) => boolean) => unknown);
  export class ConsentBannerElement extends PrivacyElement {
    static readonly tagName = 'consent-banner';
    static readonly styles: string[];
    static readonly properties: {
      policyVersion: {
        attribute: string;
        reflect: boolean;
        useDefault: boolean;
      };
      privacyPolicy: {
        attribute: string;
        reflect: boolean;
      };
      region: {
        reflect: boolean;
      };
      regime: {
        reflect: boolean;
      };
      locale: {
        reflect: boolean;
      };
      prompt: {
        reflect: boolean;
        useDefault: boolean;
      };
      minor: {
        type: BooleanConstructor;
        reflect: boolean;
      };
      expiry: {
        type: NumberConstructor;
        reflect: boolean;
      };
      cookieName: {
        attribute: string;
        reflect: boolean;
      };
      cookieDomain: {
        attribute: string;
        reflect: boolean;
      };
      receiptEndpoint: {
        attribute: string;
        reflect: boolean;
      };
      onWithdraw: {
        attribute: string;
        reflect: boolean;
      };
      layout: {
        reflect: boolean;
        useDefault: boolean;
      };
      controller: {
        reflect: boolean;
      };
      consent: {
        attribute: boolean;
      };
    };
    policyVersion: string;
    privacyPolicy?: string | undefined;
    region?: string | undefined;
    regime?: string | undefined;
    locale?: string | undefined;
    prompt: 'auto' | 'always';
    minor: boolean;
    expiry?: number | undefined;
    cookieName?: string | undefined;
    cookieDomain?: string | undefined;
    receiptEndpoint?: string | undefined;
    onWithdraw?: 'reload' | undefined;
    layout: 'bar' | 'box' | 'sheet';
    controller?: string | undefined;
    consent?: Consent | undefined;
    disconnectedCallback(): void;
  }
  export class ConsentChangeEvent extends Event {
    readonly consent: ConsentSnapshot;
    readonly granted: readonly string[];
    readonly revoked: readonly string[];
    readonly source: Source;
    static readonly type = 'consent-change';
    constructor(
      consent: ConsentSnapshot,
      granted: readonly string[],
      revoked: readonly string[],
      source: Source,
    );
  }
  export class ConsentDecideEvent extends Event {
    readonly choices: Choices;
    readonly source: Source;
    static readonly type = 'consent-decide';
    constructor(choices: Choices, source: Source);
  }
  export class ConsentDeclarationElement extends PrivacyElement {
    static readonly tagName = 'consent-declaration';
    static readonly styles: string[];
    static readonly properties: {
      consent: {
        attribute: boolean;
      };
      level: {
        type: NumberConstructor;
        reflect: boolean;
        useDefault: boolean;
      };
      cookieName: {
        attribute: string;
        reflect: boolean;
      };
      controller: {
        reflect: boolean;
      };
      locale: {
        reflect: boolean;
      };
    };
    consent?: Consent | undefined;
    level: number;
    cookieName?: string | undefined;
    controller?: string | undefined;
    locale?: string | undefined;
  }
  export class ConsentGateElement extends PrivacyElement {
    static readonly tagName = 'consent-gate';
    static readonly styles: string[];
    static readonly properties: {
      purpose: {
        reflect: boolean;
      };
      vendor: {
        reflect: boolean;
      };
      label: {
        reflect: boolean;
      };
      locale: {
        reflect: boolean;
      };
      consent: {
        attribute: boolean;
      };
    };
    purpose?: string | undefined;
    vendor?: string | undefined;
    label?: string | undefined;
    locale?: string | undefined;
    consent?: Consent | undefined;
    disconnectedCallback(): void;
  }
  export type ConsentOpenEvent = Event;
  export class ConsentPreferencesElement extends PrivacyElement {
    static readonly tagName = 'consent-preferences';
    static readonly styles: string[];
    static readonly properties: {
      consent: {
        attribute: boolean;
      };
      open: {
        type: BooleanConstructor;
        reflect: boolean;
      };
      inline: {
        type: BooleanConstructor;
        reflect: boolean;
      };
      privacyPolicy: {
        attribute: string;
        reflect: boolean;
      };
      locale: {
        reflect: boolean;
      };
    };
    consent?: Consent | undefined;
    open: boolean;
    inline: boolean;
    privacyPolicy?: string | undefined;
    locale?: string | undefined;
    disconnectedCallback(): void;
    show(): void;
    close(): void;
  }
  export class ConsentPurposeElement extends PrivacyElement {
    static readonly tagName = 'consent-purpose';
    static readonly styles: string[];
    static readonly properties: {
      name: {
        reflect: boolean;
      };
      label: {
        reflect: boolean;
      };
      description: {
        reflect: boolean;
      };
      sale: {
        type: BooleanConstructor;
        reflect: boolean;
      };
    };
    name?: string | undefined;
    label?: string | undefined;
    description?: string | undefined;
    sale: boolean;
  }
  export class ConsentReadyEvent extends Event {
    readonly consent: ConsentSnapshot;
    static readonly type = 'consent-ready';
    constructor(consent: ConsentSnapshot);
  }
  export class ConsentTrackerElement extends PrivacyElement {
    static readonly tagName = 'consent-tracker';
    static readonly styles: string[];
    static readonly properties: {
      vendor: {
        reflect: boolean;
      };
      name: {
        reflect: boolean;
      };
      purpose: {
        reflect: boolean;
      };
      company: {
        reflect: boolean;
      };
      privacyPolicy: {
        attribute: string;
        reflect: boolean;
      };
      optIn: {
        attribute: string;
        reflect: boolean;
      };
      optOut: {
        attribute: string;
        reflect: boolean;
      };
      undecided: {
        reflect: boolean;
      };
      onWithdraw: {
        attribute: string;
        reflect: boolean;
      };
      cookies: {
        reflect: boolean;
      };
      localStorage: {
        attribute: string;
        reflect: boolean;
      };
      sessionStorage: {
        attribute: string;
        reflect: boolean;
      };
      indexedDb: {
        attribute: string;
        reflect: boolean;
      };
      keep: {
        reflect: boolean;
      };
      token: {
        reflect: boolean;
      };
      residency: {
        reflect: boolean;
      };
      apiHost: {
        attribute: string;
        reflect: boolean;
      };
      instance: {
        reflect: boolean;
      };
      ip: {
        reflect: boolean;
      };
      propertyBlacklist: {
        attribute: string;
        reflect: boolean;
      };
      config: {
        type: typeof fromJson;
        reflect: boolean;
      };
    };
    vendor?: string | undefined;
    name?: string | undefined;
    purpose?: string | undefined;
    company?: string | undefined;
    privacyPolicy?: string | undefined;
    optIn?: string | undefined;
    optOut?: string | undefined;
    undecided?: 'opt-out' | undefined;
    onWithdraw?: 'reload' | undefined;
    cookies?: string | undefined;
    localStorage?: string | undefined;
    sessionStorage?: string | undefined;
    indexedDb?: string | undefined;
    keep?: string | undefined;
    token?: string | undefined;
    residency?: string | undefined;
    apiHost?: string | undefined;
    instance?: string | undefined;
    ip?: 'true' | 'false' | undefined;
    propertyBlacklist?: string | undefined;
    config?: Readonly<Record<string, unknown>> | undefined;
  }
  export class ConsentTrackerErrorEvent extends Event {
    readonly tracker: string;
    readonly call: 'opt-in' | 'opt-out' | 'load';
    readonly error: unknown;
    static readonly type = 'consent-tracker-error';
    constructor(tracker: string, call: 'opt-in' | 'opt-out' | 'load', error: unknown);
  }
  export class PrivacyChoicesElement extends HTMLElement {
    static readonly tagName = 'privacy-choices';
    static readonly observedAttributes: string[];
    constructor();
    get consent(): Consent | undefined;
    set consent(consent: Consent | undefined);
    get locale(): string | undefined;
    set locale(locale: string | undefined);
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(): void;
  }
  export class PrivacyRequestAcceptedEvent extends Event {
    readonly reference: string;
    readonly expectedBy: string;
    static readonly type = 'privacy-request-accepted';
    constructor(reference: string, expectedBy: string);
  }
  export class PrivacyRequestFailedEvent extends Event {
    readonly problem: RequestFailure;
    readonly retryable: boolean;
    static readonly type = 'privacy-request-failed';
    constructor(problem: RequestFailure, retryable: boolean);
  }
  export class PrivacyRequestFormElement extends PrivacyElement {
    static readonly tagName = 'privacy-request-form';
    static readonly styles: string[];
    static readonly properties: {
      endpoint: {
        reflect: boolean;
      };
      credentials: {
        reflect: boolean;
      };
      regime: {
        reflect: boolean;
      };
      region: {
        reflect: boolean;
      };
      types: {
        reflect: boolean;
      };
      type: {
        reflect: boolean;
      };
      locale: {
        reflect: boolean;
      };
      contact: {
        reflect: boolean;
      };
      consent: {
        attribute: boolean;
      };
      port: {
        attribute: boolean;
      };
    };
    endpoint?: string | undefined;
    credentials?: RequestCredentials | undefined;
    regime?: string | undefined;
    region?: string | undefined;
    types?: string | undefined;
    type?: string | undefined;
    locale?: string | undefined;
    contact?: string | undefined;
    consent?: Consent | undefined;
    port?: RequestPort | undefined;
    constructor();
    choose(type: RequestTypeId): void;
  }
  export class PrivacyRequestSubmitEvent extends Event {
    readonly request: PrivacyRequest;
    static readonly type = 'privacy-request-submit';
    constructor(request: PrivacyRequest);
  }
  export class PrivacyRightsElement extends PrivacyElement {
    static readonly tagName = 'privacy-rights';
    static readonly styles: string[];
    static readonly properties: {
      endpoint: {
        reflect: boolean;
      };
      credentials: {
        reflect: boolean;
      };
      region: {
        reflect: boolean;
      };
      regime: {
        reflect: boolean;
      };
      types: {
        reflect: boolean;
      };
      locale: {
        reflect: boolean;
      };
      controller: {
        reflect: boolean;
      };
      contact: {
        reflect: boolean;
      };
      officer: {
        reflect: boolean;
      };
      euRepresentative: {
        attribute: string;
        reflect: boolean;
      };
      ukRepresentative: {
        attribute: string;
        reflect: boolean;
      };
      processor: {
        type: BooleanConstructor;
        reflect: boolean;
      };
      lastUpdated: {
        attribute: string;
        reflect: boolean;
      };
      consent: {
        attribute: boolean;
      };
      port: {
        attribute: boolean;
      };
    };
    endpoint?: string | undefined;
    credentials?: RequestCredentials | undefined;
    region?: string | undefined;
    regime?: string | undefined;
    types?: string | undefined;
    locale?: string | undefined;
    controller?: string | undefined;
    contact?: string | undefined;
    officer?: string | undefined;
    euRepresentative?: string | undefined;
    ukRepresentative?: string | undefined;
    processor: boolean;
    lastUpdated?: string | undefined;
    consent?: Consent | undefined;
    port?: RequestPort | undefined;
  }
  export type RequestFailure =
    'offline' | 'timeout' | 'network' | 'server' | 'busy' | 'refused' | 'unreadable';
  export interface Tracker extends Vendor {
    readonly optIn?: Call;
    readonly optOut?: Call;
    readonly sdk?: () => unknown;
    readonly isRunning?: () => boolean;
    readonly denyFirst?: boolean;
    readonly follows?: readonly string[];
    readonly reloadOnWithdraw?: boolean;
  }
  // reached, not exported
  abstract class PrivacyElement extends HTMLElement {
    static readonly properties: Readonly<Record<string, Property>>;
    static readonly styles: readonly string[];
    static get observedAttributes(): readonly string[];
    readonly renderRoot: ShadowRoot;
    constructor();
    get updateComplete(): Promise<void>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(attribute: string, _: string | null, text: string | null): void;
    addController(controller: Controller): void;
    requestUpdate(): void;
  }
  // reached, not exported
  function fromJson(text: string): unknown;
  // reached, not exported
  interface RequestPort {
    accepts(endpoint: string | undefined): boolean;
    send(
      endpoint: string,
      request: PrivacyRequest,
      key: string,
      credentials?: RequestCredentials,
    ): Promise<Outcome>;
    newKey(): string;
    wait(milliseconds: number): Promise<void>;
  }
  // reached, not exported
  interface Controller {
    hostConnected?(): void;
    hostUpdate?(): void;
    hostDisconnected?(): void;
  }
  // reached, not exported
  interface Property {
    readonly attribute?: string | boolean;
    readonly type?: (text: string) => unknown;
    readonly reflect?: boolean;
    readonly useDefault?: boolean;
  }
  // reached, not exported
  type Outcome =
    | {
        readonly acceptance: Acceptance;
      }
    | {
        readonly failure: RequestFailure;
        readonly retryable: boolean;
        readonly retryAfter?: number;
        readonly errors?: readonly RequestError[];
        readonly detail?: string;
      };
}
