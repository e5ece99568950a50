/**
 * Remembers where the focus was before it came into a box, and returns how to give it back when the box has gone. Where
 * that place has gone too, a keyboard goes on from the start of the page, and not from wherever the browser thinks.
 */
export function rememberFocus(box: HTMLElement): () => void {
  const { body } = box.ownerDocument;
  let earlier: EventTarget | null = null;
  box.addEventListener('focusin', ({ relatedTarget }) => {
    const isInside = relatedTarget instanceof Node && box.contains(relatedTarget);
    if (!isInside) earlier = relatedTarget;
  });
  return () => {
    if (earlier instanceof HTMLElement && earlier.isConnected && earlier !== body) {
      earlier.focus({ preventScroll: true });
      if (earlier.matches(':focus, :focus-within')) return;
    }
    const tabIndex = body.getAttribute('tabindex');
    body.tabIndex = -1;
    body.focus({ preventScroll: true });
    if (tabIndex === null) body.removeAttribute('tabindex');
    else body.setAttribute('tabindex', tabIndex);
  };
}
