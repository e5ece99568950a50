import type { RequestFailure } from '../events/privacy-request-failed.js';
import type { Acceptance, PrivacyRequest, RequestError } from '../requests/index.js';

/** How sending a request ended. */
export type Outcome =
  | { readonly acceptance: Acceptance }
  | {
      readonly failure: RequestFailure;
      /** The same request may be accepted later. */
      readonly retryable: boolean;
      /** Seconds to wait, where the endpoint says. */
      readonly retryAfter?: number;
      /** What the endpoint says about single fields. */
      readonly errors?: readonly RequestError[];
      /** Its own words, for the person who typed and nobody else. */
      readonly detail?: string;
    };

/** An outcome that is no acceptance. */
export type Failed = Extract<Outcome, { failure: unknown }>;

/** What the form needs of the world: elements have no network of their own. */
export interface RequestPort {
  /** Whether requests may be sent there: https, the same origin, or localhost. Tells the site's people if not. Never throws. */
  accepts(endpoint: string | undefined): boolean;
  /** Sends once, and once more where nobody can know whether it arrived. `key` makes the repetition harmless. No cookies unless `credentials` says so. Never rejects. */
  send(
    endpoint: string,
    request: PrivacyRequest,
    key: string,
    credentials?: RequestCredentials,
  ): Promise<Outcome>;
  /** A new random key for a request. */
  newKey(): string;
  wait(milliseconds: number): Promise<void>;
}

let page: RequestPort | undefined;

/** Tells the forms how requests are sent. The first answer stays, because every module of `define/` gives the same one. */
export const provideRequestPort = (port: RequestPort): void => {
  page ??= port;
};

export const pageRequestPort = (): RequestPort | undefined => page;
