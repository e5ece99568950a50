/**
 * Defines an element under its own name. Where the name is taken, by another copy of this library or by the page,
 * the first one stays: `customElements.define` would throw at the page.
 */
export function register(elementClass: CustomElementConstructor & { readonly tagName: string }): void {
  if (!customElements.get(elementClass.tagName)) customElements.define(elementClass.tagName, elementClass);
}
