import type { Controller, PrivacyElement } from './privacy-element.js';
import type { Messages } from '../locales/messages.js';
import type { Spoken } from '../locales/speakers.js';
import { awaitsLanguages, speakers } from './speakers.js';

export type LocaleHost = PrivacyElement & { readonly locale?: string | undefined };

const builtIn: Spoken = { tag: 'en', dir: 'ltr', isReady: false };

/** The part of `Messages` that an element uses. */
type Words = { readonly [Section in keyof Messages]?: Partial<NonNullable<Messages[Section]>> };

/**
 * Gives an element its sentences in the language that its `locale`, the `lang` around it or the browser asks for.
 * `english` is the part of English that the element needs: it is the only language at hand without a request.
 */
export class LanguageController<Used extends Words> implements Controller {
  readonly #host: LocaleHost;
  readonly #english: Used;
  readonly #changed = (): void => this.#host.requestUpdate();
  #spoken = builtIn;

  constructor(host: LocaleHost, english: Used) {
    this.#host = host;
    this.#english = english;
    host.addController(this);
  }

  get messages(): Used {
    return (this.#spoken.messages as Words | undefined as Used | undefined) ?? this.#english;
  }

  /** The language of `messages` (BCP 47). */
  get language(): string {
    return this.#spoken.tag;
  }

  /** False while a language is on its way. Better wait for it than change the words under a reader's eyes. */
  get isReady(): boolean {
    return this.#spoken.isReady;
  }

  /** For the `lang` and `dir` of what is shown. Empty where it is in the page's language, and inherits both. */
  get mark(): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
    const { tag: lang, dir } = this.#spoken;
    return this.#host.matches(`:lang(${lang.split('-')[0]})`) ? {} : { lang, dir };
  }

  hostConnected(): void {
    speakers.add(this.#changed);
    this.#changed();
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const spoken = speakers.pick?.(this.#host, this.#english as Partial<Messages>) ?? {
      ...builtIn,
      isReady: !awaitsLanguages(this.#host),
    };
    // What somebody reads stays until the other words have come.
    if (spoken.isReady || !this.#spoken.isReady) this.#spoken = spoken;
  }

  hostDisconnected(): void {
    speakers.delete(this.#changed);
  }
}
