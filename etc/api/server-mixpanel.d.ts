// What dist/ promises: written by `npm run update-api`, and reviewed like code. See CONTRIBUTING.md, "What stays".

declare module 'privacy-elements/server/mixpanel' {
  export type Compliance = 'GDPR' | 'CCPA';
  export type Disclosure = 'Data' | 'Categories' | 'Sources';
  export type FilingState = 'planned' | 'filing' | 'filed' | 'unclear' | 'done' | 'failed';
  export interface MixpanelAccess {
    readonly projectToken: string;
    readonly oauthToken: string | (() => string | Promise<string>);
    readonly residency?: Residency;
    readonly host?: string;
  }
  export interface MixpanelFulfilment {
    add(reference: string, distinctIds: readonly string[]): Promise<void>;
    run(): Promise<RunSummary>;
    tasks(): Promise<readonly Task[]>;
    settle(
      task: string,
      found:
        | {
            readonly trackingId: string;
          }
        | 'not-filed',
    ): Promise<void>;
  }
  export interface MixpanelOptions extends MixpanelAccess {
    readonly store: SqlStore;
    readonly fetch?: typeof globalThis.fetch;
    readonly now?: () => number;
    readonly sleep?: (milliseconds: number) => Promise<void>;
    readonly onError?: (message: string) => void;
  }
  export type Residency = 'us' | 'eu' | 'in';
  export interface RunSummary {
    readonly filed: number;
    readonly ended: number;
    readonly unclear: number;
    readonly busy?: true;
  }
  export interface Task {
    readonly id: string;
    readonly kind: TaskKind;
    readonly compliance: Compliance;
    readonly disclosure?: Disclosure;
    readonly state: FilingState;
    readonly trackingId?: string;
    readonly vendorStatus?: string;
    readonly result?: string;
    readonly attempts: number;
    readonly references: readonly string[];
  }
  export type TaskKind = 'deletion' | 'retrieval';
  export function mixpanelFulfilment({
    store,
    fetch,
    now,
    sleep,
    onError,
    ...access
  }: MixpanelOptions): MixpanelFulfilment;
}
