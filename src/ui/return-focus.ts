/**
 * Gives the focus back to where it came from when its place has gone. Where that has gone too, a keyboard goes on from
 * the start of the page, and not from wherever the browser happens to think.
 */
export function returnFocus({ body }: Document, earlier: HTMLElement | undefined): void {
  if (earlier?.isConnected && earlier !== body) {
    earlier.focus({ preventScroll: true });
    if (earlier.matches(':focus, :focus-within')) return;
  }
  const tabIndex = body.getAttribute('tabindex');
  body.tabIndex = -1;
  body.focus({ preventScroll: true });
  if (tabIndex === null) body.removeAttribute('tabindex');
  else body.setAttribute('tabindex', tabIndex);
}
