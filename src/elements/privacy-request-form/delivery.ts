import type { PrivacyRequest } from '../../requests/index.js';
import type { Outcome, RequestPort } from '../../ui/request-port.js';

/** Nobody reads the question and types an answer faster than this (milliseconds); a script does. */
const TOO_FAST = 2000;

/** What the attributes of the form say. */
export interface Destination {
  readonly endpoint?: string | undefined;
  readonly credentials?: RequestCredentials | undefined;
}

/**
 * Brings requests to the endpoint. The same request keeps its key, so that no repetition is a second request; another one
 * gets another. Keys are in no storage.
 */
export class Delivery {
  readonly #startedAt = performance.now();
  #last: { readonly body: string; readonly key: string } | undefined;

  /** Whether this very request was sent before, with whatever result. */
  hasSent(request: PrivacyRequest): boolean {
    return this.#last?.body === JSON.stringify(request);
  }

  /** Milliseconds until a person could have filled the form in. */
  get rest(): number {
    return Math.max(0, TOO_FAST - (performance.now() - this.#startedAt));
  }

  /** `isTimed` makes a form wait that was filled in faster than a person can. */
  async send(
    port: RequestPort,
    { endpoint = '', credentials }: Destination,
    request: PrivacyRequest,
    isTimed: boolean,
  ): Promise<Outcome> {
    if (!this.hasSent(request)) this.#last = { body: JSON.stringify(request), key: port.newKey() };
    if (isTimed && this.rest > 0) await port.wait(this.rest);
    const outcome = await port.send(endpoint, request, this.#last?.key ?? '', credentials);
    // What is asked again after it was accepted is another request.
    if ('acceptance' in outcome) this.#last = undefined;
    return outcome;
  }
}
