/** An element as it is shown: with what is slotted into it, and what its shadow holds. */
export interface Shown {
  readonly element: Element;
  /** The words that stand directly in it. */
  readonly words: readonly Text[];
}

/** Everything that a person can see of an element, from top to bottom, its own and other elements' shadows included. */
export function* flatTree(element: Element): Generator<Shown> {
  const nodes = childrenOf(element);
  yield { element, words: nodes.filter((node) => node instanceof Text && hasWords(node)) as Text[] };
  for (const node of nodes) if (node instanceof Element) yield* flatTree(node);
}

function childrenOf(element: Element): readonly Node[] {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...(element.shadowRoot ?? element).childNodes];
}

const hasWords = ({ data }: Text): boolean => !!data.trim();

/** What an element is painted on: the slot that shows it, or its parent, across the border of a shadow. */
export function flatParent(element: Element): Element | null {
  const { assignedSlot, parentNode } = element;
  return assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement);
}

/** Whether a person sees it: it has an area, and is not hidden, clipped away or folded up. */
export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && isUnveiled(element);
}

export function areSeen(words: Text, element: Element): boolean {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(words);
  return [...range.getClientRects()].some(({ width }) => width > 0) && isUnveiled(element);
}

function isUnveiled(element: Element): boolean {
  for (let one: Element | null = element; one; one = flatParent(one)) {
    const { display, clipPath, position } = getComputedStyle(one);
    // Only for screen readers.
    if (/^inset\(50%/.test(clipPath)) return false;
    if (display !== 'contents' && !one.checkVisibility({ visibilityProperty: true })) return false;
    // It is shown by itself, whatever is around it.
    if (position === 'fixed') break;
  }
  return true;
}

/** How a person would call it: `button “Reject all”`. */
export function nameOf(element: Element): string {
  const parent = flatParent(element);
  if (element instanceof HTMLSlotElement && parent) return nameOf(parent);
  const words = element.getAttribute('aria-label') ?? labelOf(element) ?? element.textContent;
  const kind = element.getAttribute('part')?.split(' ')[0] ?? element.localName;
  const text = words.replace(/\s+/g, ' ').trim();
  return `${kind} “${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

const labelOf = (element: Element): string | undefined =>
  'labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : undefined;
