import type { Controller, PrivacyElement } from '../../ui/privacy-element.js';

/** Calls back when the browser is online again, while the element stands in a document. */
export class OnlineController implements Controller {
  readonly #host: HTMLElement;
  readonly #goOn: () => void;

  constructor(host: PrivacyElement, goOn: () => void) {
    this.#host = host;
    this.#goOn = goOn;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.defaultView?.addEventListener('online', this.#goOn);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.defaultView?.removeEventListener('online', this.#goOn);
  }
}
