import type { Controller, PrivacyElement } from './privacy-element.js';
import type { Consent, ConsentSnapshot } from '../consent/index.js';
import { pageConsent } from './page-consent.js';

export { provideConsent } from './page-consent.js';

type ConsentHost = PrivacyElement & { consent?: Consent | undefined };

/** Keeps an element in step with its own `consent` or, without one, with the page's. */
export class ConsentController implements Controller {
  readonly #host: ConsentHost;
  #consent: Consent | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ConsentHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The store that the element shows; undefined before it first stands in a document. */
  get consent(): Consent | undefined {
    return this.#consent;
  }

  get snapshot(): ConsentSnapshot | undefined {
    return this.#consent?.snapshot;
  }

  hostConnected(): void {
    this.#follow();
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    // Lit also updates an element that has left the document: to subscribe then would keep it alive for ever.
    if (this.#host.isConnected) this.#follow();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #follow(): void {
    const consent = this.#host.consent ?? pageConsent();
    if (consent === this.#consent && this.#unsubscribe) return;
    this.#unsubscribe?.();
    this.#consent = consent;
    this.#unsubscribe = consent?.subscribe(() => this.#host.requestUpdate());
  }
}
