/** What somebody would see who reads a page in a narrow window and in large letters. */
export interface Measured {
  /** What sticks out, is cut off or lies on something else; empty if nothing. */
  readonly faults: readonly string[];
  /** Every text that is shown or read out, in order. */
  readonly texts: readonly string[];
  /** Height of all that the banner says, scrolled or not, in px; 0 where there is none. */
  readonly bannerHeight: number;
}

/** Half a pixel is rounding. */
const tolerance = 1;

export function measure(): Measured {
  const width = document.documentElement.clientWidth;
  const faults: string[] = [];
  const texts: string[] = [];
  const controls: (readonly [control: Element, place: DOMRect, scroller: Element | undefined])[] = [];
  if (document.documentElement.scrollWidth > width) faults.push('the page scrolls sideways');

  const visit = (node: Node, boxes: readonly Box[]): void => {
    if (node instanceof Text) {
      const text = node.data.replace(/\s+/g, ' ').trim();
      if (!text) return;
      texts.push(text);
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
      for (const rect of rects) {
        if (rect.left < -tolerance || rect.right > width + tolerance)
          faults.push(`beyond the window: ${text}`);
        // One complaint is enough: what sticks out of a box often sticks out of those around it too.
        const box = boxes.find((one) => leaves(rect, one));
        if (box) faults.push(`${leaves(rect, box)} ${nameOf(box.element)}: ${text}`);
      }
      return;
    }
    if (!(node instanceof Element) || /^(style|script|template)$/.test(node.localName)) return;
    for (const name of ['aria-label', 'title', 'placeholder', 'data-label']) {
      const said = node.getAttribute(name)?.trim();
      if (said) texts.push(said);
    }
    if (!node.checkVisibility() && getComputedStyle(node).display !== 'contents') return;
    const style = getComputedStyle(node);
    // For screen readers only.
    if (style.clipPath !== 'none') {
      const said = node.textContent.replace(/\s+/g, ' ').trim();
      if (said) texts.push(said);
      return;
    }
    if (node instanceof SVGElement) return;
    if (node.matches('button, input, select, textarea, summary'))
      controls.push([
        node,
        node.getBoundingClientRect(),
        boxes.find(({ isScroller }) => isScroller)?.element,
      ]);
    // What a browser draws itself: a list, a field that scrolls.
    if (node.matches('select, input, textarea')) {
      const { left, right } = node.getBoundingClientRect();
      if (left < -tolerance || right > width + tolerance) faults.push(`beyond the window: ${nameOf(node)}`);
      return;
    }
    if (/auto|scroll|hidden|clip/.test(style.overflowX) && node.scrollWidth > node.clientWidth + tolerance)
      faults.push(`wider than its box: ${nameOf(node)}`);
    const isBox = !/^(contents|inline|none)$/.test(style.display);
    const inner = isBox ? [boxOf(node, style), ...boxes] : boxes;
    for (const child of childrenOf(node)) visit(child, inner);
  };
  visit(document.querySelector('main')!, []);

  for (const [index, [one, place, scroller]] of controls.entries())
    for (const [other, otherPlace, otherScroller] of controls.slice(index + 1))
      // What scrolls passes beneath what stays.
      if (scroller === otherScroller && overlap(place, otherPlace) && !one.contains(other))
        faults.push(`on top of each other: ${nameOf(one)}, ${nameOf(other)}`);

  return { faults: [...new Set(faults)], texts, bannerHeight: bannerHeight() };
}

const childrenOf = (node: Element): Iterable<Node> =>
  node.shadowRoot?.childNodes ??
  (node instanceof HTMLSlotElement && node.assignedNodes().length > 0
    ? node.assignedNodes()
    : node.childNodes);

interface Box {
  readonly element: Element;
  readonly rect: DOMRect;
  /** Nothing may stand above or below it either: a button, or what is cut off there. */
  readonly isClosed: boolean;
  readonly isScroller: boolean;
}

const boxOf = (element: Element, { overflowY }: CSSStyleDeclaration): Box => ({
  element,
  rect: element.getBoundingClientRect(),
  isClosed: element.localName === 'button' || /hidden|clip/.test(overflowY),
  isScroller: /auto|scroll/.test(overflowY),
});

function leaves({ left, right, top, bottom }: DOMRect, { rect, isClosed }: Box): string | undefined {
  if (left < rect.left - tolerance || right > rect.right + tolerance) return 'wider than';
  if (isClosed && (top < rect.top - tolerance || bottom > rect.bottom + tolerance)) return 'higher than';
  return undefined;
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.width, b.width) > 0 &&
  Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top) + tolerance &&
  Math.min(a.right, b.right) > Math.max(a.left, b.left) + tolerance;

const nameOf = (element: Element): string =>
  `<${element.localName}${element.classList.length > 0 ? ` class="${element.className}"` : ''}> ${
    element.matches('button, summary') ? `“${element.textContent.trim()}”` : ''
  }`.trim();

const bannerHeight = (): number =>
  document.querySelector('consent-banner')?.shadowRoot?.querySelector('.banner')?.scrollHeight ?? 0;
