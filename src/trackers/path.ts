const PATH = /^[a-z_$][\w$]*(\.[a-z_$][\w$]*)*$/i;
const PROTOTYPES = /(^|\.)(__proto__|constructor|prototype)(\.|$)/;

/** A function found on the page, the object it belongs to, and the global that its path starts from. */
export interface Method {
  readonly root: unknown;
  readonly owner: unknown;
  readonly call: unknown;
}

/**
 * The value of a page's own global. Only an own data property of `window` counts, and no part of the document:
 * `<div id="acme">` also answers to `window.acme`, and so does a frame of that name.
 */
export const globalNamed = (name: string): unknown => {
  const value: unknown = Object.getOwnPropertyDescriptor(window, name)?.value;
  return [Node, HTMLCollection, Window].some((type) => value instanceof type) ? undefined : value;
};

/** `alert`, `eval`, `close` and their like; a page's own bound function prints the same but is named after `bound`. */
const isNative = (method: { readonly name: string }): boolean =>
  Function.prototype.toString.call(method).includes('[native code]') && !method.name.startsWith('bound ');

/**
 * Finds the function at a path such as `acme.start`: `undefined` while it is not there, `null` when that path
 * is never called: it is no path, leads through a prototype, starts at an accessor such as `document` or
 * `localStorage`, or is a function of the browser. Never throws.
 */
export const resolve = (path: string): Method | null | undefined => {
  if (!PATH.test(path) || PROTOTYPES.test(path)) return null;
  const [name, ...rest] = path.split('.') as [string, ...string[]];
  const property = Object.getOwnPropertyDescriptor(window, name);
  if (property && !('value' in property)) return null;
  const root = globalNamed(name);
  let owner: unknown = window;
  let value = root;
  try {
    for (const segment of rest) [owner, value] = [value, (value as Record<string, unknown>)[segment]];
  } catch {
    return undefined;
  }
  if (typeof value !== 'function') return undefined;
  return owner === window && isNative(value) ? null : { root, owner, call: value };
};
