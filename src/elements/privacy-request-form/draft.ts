import {
  identityFor,
  needsRepresentative,
  validateRequest,
  type Filer,
  type PrivacyRequest,
  type RequestType,
  type RequestTypeId,
  type Sign,
} from '../../requests/index.js';

/** Where the person is, and in what language they ask. */
export interface Circumstances {
  readonly regime: string;
  readonly region: string | undefined;
  readonly locale: string;
  readonly extra: Readonly<Record<string, string>>;
}

/** What is wrong with a field, by its JSON Pointer. Without text it is said in the words of the language. */
export interface FieldError {
  readonly pointer: string;
  readonly kind: 'missing' | 'wrong';
  readonly text?: string;
}

export type Since = 'year' | 'all' | 'day';

/**
 * What a person has typed and chosen, by JSON Pointer. It is kept through every change of the form, so that nothing is asked
 * twice, and lives in this object only: it is in no storage and in no address.
 */
export class Draft {
  type: RequestTypeId | undefined;
  filer: Filer = 'self';
  since: Since = 'year';
  /** Kept for as long as the draft, so that a repetition says the same and is no second request. */
  readonly signs = new Set<Sign>();
  readonly #texts = new Map<string, string>();
  readonly #confirmed = new Set<string>();

  text(pointer: string): string {
    return this.#texts.get(pointer) ?? '';
  }

  write(pointer: string, text: string): void {
    this.#texts.set(pointer, text);
  }

  isConfirmed(pointer: string): boolean {
    return this.#confirmed.has(pointer);
  }

  confirm(pointer: string, value: boolean): void {
    if (value) this.#confirmed.add(pointer);
    else this.#confirmed.delete(pointer);
  }

  /** Who asks, among those who may ask for this. */
  filerFor({ filers }: RequestType): Filer {
    return filers.includes(this.filer) ? this.filer : 'self';
  }

  /** Only what this type and this filer need, whatever else was typed before. */
  requestFor(type: RequestType, { regime, region, locale, extra }: Circumstances): PrivacyRequest {
    const filer = this.filerFor(type);
    const identity = identityFor(type, filer);
    const details = [...type.details.required, ...type.details.optional];
    return {
      type: type.id,
      regime,
      ...(region && { region }),
      locale,
      filer,
      identity: this.#part('identity', [...identity.required, ...identity.optional]),
      ...(needsRepresentative(filer) && {
        representative: {
          ...this.#part('representative', ['name', 'email', ...(filer === 'agent' ? ['organization'] : [])]),
          ...this.#yes('/representative/authorized', 'authorized'),
        } as PrivacyRequest['representative'] & object,
      }),
      details: {
        ...this.#part(
          'details',
          details.filter((name) => name !== 'declaration' && name !== 'since'),
        ),
        ...(details.includes('since') && this.#sinceText()),
        ...(details.includes('declaration') && this.#yes('/details/declaration', 'declaration')),
      },
      ...(Object.keys(extra).length > 0 && { extra }),
      ...(this.signs.size > 0 && { signs: [...this.signs].sort() }),
    };
  }

  /** What has to be mended before the request can be sent. */
  errorsIn(request: PrivacyRequest): FieldError[] {
    const judged = validateRequest(request);
    const errors = 'errors' in judged ? judged.errors : [];
    const isSinceOpen = this.since === 'day' && !this.text('/details/since');
    return [
      ...errors.map(({ pointer, detail }): FieldError => {
        const isOwn = /^\/(identity|representative|details)\/\w+$/.test(pointer);
        const isBlank = !this.text(pointer).trim();
        return { pointer, kind: isBlank ? 'missing' : 'wrong', ...(!isOwn && { text: detail }) };
      }),
      ...(isSinceOpen && request.type.startsWith('access:')
        ? [{ pointer: '/details/since', kind: 'missing' } as const]
        : []),
    ];
  }

  #part(part: string, names: readonly string[]): Record<string, string> {
    const given = names.map((name) => [name, this.text(`/${part}/${name}`).trim()] as const);
    return Object.fromEntries(given.filter(([, text]) => text));
  }

  #yes(pointer: string, name: string): Record<string, true> {
    return this.#confirmed.has(pointer) ? { [name]: true } : {};
  }

  #sinceText(): { since?: string } {
    const day = this.text('/details/since');
    return this.since === 'all' ? { since: 'all' } : this.since === 'day' && day ? { since: day } : {};
  }
}
