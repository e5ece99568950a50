/**
 * Keeps what has the focus from lying under a box at the lower edge of the window (WCAG 2.2, 2.4.11): the page scrolls
 * so much further, and can be scrolled so much further, as the box is high. It does so through a style sheet that the
 * document adopts, which a strict Content Security Policy allows, and which leaves with the box.
 *
 * @returns the way to stop.
 */
export function keepClear(box: HTMLElement): () => void {
  const page = box.ownerDocument;
  const view = page.defaultView;
  if (!view) return () => undefined;
  const sheet = new view.CSSStyleSheet();
  const { scrollHeight, clientHeight } = page.documentElement;
  // Where nothing scrolls yet, room would bring a scroll bar and shift the page: it waits until somebody needs it.
  let hasRoom = scrollHeight > clientHeight;

  const reserve = () => {
    const size = `${Math.ceil(box.getBoundingClientRect().height)}px`;
    const room = hasRoom ? `html::after{content:"";display:block;block-size:${size}}` : '';
    sheet.replaceSync(`@media screen{html{scroll-padding-block-end:${size}}${room}}`);
  };

  const uncover = (event: FocusEvent) => {
    const focused = event.composedPath()[0];
    if (!(focused instanceof view.Element) || event.composedPath().includes(box) || !overlap(focused, box))
      return;
    hasRoom = true;
    reserve();
    focused.scrollIntoView({ block: 'nearest' });
  };

  const resized = new view.ResizeObserver(reserve);
  resized.observe(box);
  page.adoptedStyleSheets.push(sheet);
  page.addEventListener('focusin', uncover);
  reserve();
  return () => {
    resized.disconnect();
    page.removeEventListener('focusin', uncover);
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.bottom > b.top && a.top < b.bottom && a.right > b.left && a.left < b.right;
}
