import { fits, formats, MOST_EXTRA, type Format } from './formats.js';
import { natures } from './natures.data.js';
import { filers, signs, type Filer, type PrivacyRequest, type RequestTypeId, type Sign } from './request.js';
import { identityFor, isOffered, needsRepresentative } from './request-types.js';

/** One thing that is wrong, and what to do about it. */
export interface RequestError {
  /** JSON Pointer (RFC 6901) of the member: `/identity/email`; empty for the whole. */
  readonly pointer: string;
  /** In plain words. */
  readonly detail: string;
}

export type Validation = { readonly request: PrivacyRequest } | { readonly errors: readonly RequestError[] };

/**
 * Judges what came in as a privacy request, in the browser before it is sent and on the server when it arrives.
 * What the type and the filer do not need is refused like what is missing. Never throws, whatever the value is.
 */
export function validateRequest(value: unknown): Validation {
  const check = new Check();
  check.request(value);
  return check.errors.length > 0 ? { errors: check.errors } : { request: value as PrivacyRequest };
}

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** In a browser a member may be there and `undefined`; in JSON it would be missing. */
const has = (value: Members, name: string): boolean =>
  Object.hasOwn(value, name) && value[name] !== undefined;

/** What members an object may have: the rest is refused. */
interface Shape {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

class Check {
  readonly errors: RequestError[] = [];

  request(value: unknown): void {
    if (!isMembers(value)) {
      this.#say('', 'Send a JSON object.');
      return;
    }
    const { type, filer, regime } = value;
    const nature =
      typeof type === 'string' && Object.hasOwn(natures, type) ? natures[type as RequestTypeId] : undefined;
    const who = filers.find((one) => one === filer);
    const isFor = !!who && needsRepresentative(who);
    const identity = nature && who ? identityFor(nature, who) : undefined;
    const isGiven = (shape: Shape | undefined) => !!shape && shape.required.length > 0;

    this.#members(value, '', {
      required: [
        ...['type', 'regime', 'locale', 'filer'],
        ...(isGiven(identity) ? ['identity'] : []),
        ...(isFor ? ['representative'] : []),
        ...(isGiven(nature?.details) ? ['details'] : []),
      ],
      optional: ['region', 'identity', 'details', 'extra', 'signs'],
    });
    this.#text(value, '', 'regime', formats.regime);
    this.#text(value, '', 'region', formats.region);
    this.#text(value, '', 'locale', formats.locale);
    if (type !== undefined && !nature) this.#say('/type', 'There is no request of this type.');
    if (nature && typeof regime === 'string' && !isOffered(type as RequestTypeId, regime))
      this.#say('/type', 'This type of request does not exist where you are.');
    if (filer !== undefined && !who) this.#say('/filer', `Choose one of: ${filers.join(', ')}.`);
    if (who && nature) this.#filer(who, nature.filers);
    if (identity) this.#fields(value, 'identity', identity);
    if (isFor)
      this.#fields(value, 'representative', {
        required: ['name', 'email', 'authorized'],
        optional: ['organization'],
      });
    if (nature) this.#fields(value, 'details', nature.details);
    this.#extra(value.extra);
    this.#signs(value.signs);
  }

  #filer(who: Filer, allowed: readonly Filer[]): void {
    if (!allowed.includes(who))
      this.#say('/filer', `A request of this type can be made by: ${allowed.join(', ')}.`);
  }

  #fields(request: Members, part: string, shape: Shape): void {
    const value = has(request, part) ? request[part] : undefined;
    if (value === undefined) return;
    const path = `/${part}`;
    if (!isMembers(value)) {
      this.#say(path, 'Send a JSON object.');
      return;
    }
    this.#members(value, path, shape);
    for (const name of [...shape.required, ...shape.optional]) {
      if (name === 'authorized' || name === 'declaration') this.#yes(value, path, name);
      else this.#text(value, path, name, formats[name as keyof typeof formats]);
    }
  }

  #extra(value: unknown): void {
    if (value === undefined) return;
    if (!isMembers(value)) {
      this.#say('/extra', 'Send a JSON object.');
      return;
    }
    const names = Object.keys(value);
    if (names.length > MOST_EXTRA) {
      this.#say('/extra', `Send at most ${MOST_EXTRA} fields.`);
      return;
    }
    for (const name of names) {
      if (!fits(name, formats.extraName))
        this.#say('/extra', `A field has a bad name. ${formats.extraName.remedy}`);
      else this.#text(value, '/extra', name, formats.extra);
    }
  }

  #signs(value: unknown): void {
    const isList =
      Array.isArray(value) &&
      value.every((sign) => signs.includes(sign as Sign)) &&
      new Set(value).size === value.length;
    if (value !== undefined && !isList) this.#say('/signs', `Send a list of: ${signs.join(', ')}.`);
  }

  /** Names that nobody asked for, and those that are missing. */
  #members(value: Members, path: string, { required, optional }: Shape): void {
    for (const name of required) {
      if (!has(value, name)) this.#say(`${path}/${name}`, 'This is needed. Please fill it in.');
    }
    const isUnknown = Object.keys(value).some((name) => !required.includes(name) && !optional.includes(name));
    // Without the name: it is as foreign as the value, and would come back in the answer.
    if (isUnknown) this.#say(path, 'There is something here that a request of this type does not have.');
  }

  #text(value: Members, path: string, name: string, format: Format): void {
    if (!has(value, name)) return;
    const text = value[name];
    if (typeof text !== 'string' || !fits(text, format)) this.#say(`${path}/${name}`, format.remedy);
  }

  #yes(value: Members, path: string, name: string): void {
    if (has(value, name) && value[name] !== true) this.#say(`${path}/${name}`, 'Please confirm this.');
  }

  #say(pointer: string, detail: string): void {
    this.errors.push({ pointer, detail });
  }
}
