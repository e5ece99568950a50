import type { PrivacyRequestsOptions } from '../src/server/index.js';
import type { ClosableStore } from '../src/server/stores/closable-store.js';

export interface CollectedRequest {
  readonly at: number;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** Names of events, or of operations on a profile such as `$set`. */
  readonly events: readonly string[];
  readonly body: unknown;
  /** The `Sec-GPC` header. */
  readonly gpc: string | null;
}

export interface DemoOptions {
  /** Default: any port that is free. */
  port?: number;
  host?: string;
  /** `{ '/prefix/': '/folder' }` */
  extraFolders?: Readonly<Record<string, string>>;
  /** Path → HTML; `{{nonce}}`, `{{collector}}` and `{{place}}` are filled in as in the shop's own pages. */
  extraPages?: Readonly<Record<string, string>>;
  /** Where privacy requests are kept. Without it none are taken. */
  privacy?: Partial<Omit<PrivacyRequestsOptions, 'store' | 'notify'>> & {
    readonly openStore: () => Promise<ClosableStore>;
    /** A mail server; without one messages stay in the office's outbox. */
    readonly smtp?: string;
  };
}

export interface Demo {
  readonly url: string;
  /** What trackers have sent in this session, the oldest first. */
  log(session?: string): readonly CollectedRequest[];
  /** The pages and files asked for, the oldest first. */
  readonly visits: readonly {
    readonly path: string;
    readonly address: string;
    readonly gpc: string | null;
  }[];
  close(): Promise<void>;
}

export declare function start(options?: DemoOptions): Promise<Demo>;
