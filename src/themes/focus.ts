import { colourOf } from './colour.js';
import { flatParent, isSeen, nameOf, type Shown } from './flat-tree.js';
import { leastContrast } from './painted.js';
import { ratio, type Fault } from './texts.js';

const stops = 'button, input, select, textarea, a[href], summary, [tabindex="0"]';

/** Everything that the Tab key comes to. */
export const tabStops = (shown: readonly Shown[]): HTMLElement[] =>
  shown
    .map(({ element }) => element as HTMLElement)
    .filter((element) => element.matches(stops) && element.tabIndex >= 0 && isSeen(element));

/** Stops of the keyboard without a ring, or with one that stands out too little. The focus is put back where it was. */
export function findFocusFaults(shown: readonly Shown[], needed: number): Fault[] {
  const before = focused();
  const faults = tabStops(shown).flatMap((element) => {
    const shadow = getComputedStyle(element).boxShadow;
    element.focus({ preventScroll: true });
    // Where the browser gives no focus (an inert page), or shows none (after the mouse), there is nothing to measure.
    if (!element.matches(':focus-visible')) return [];
    const found = ring(element, shadow);
    if (found >= needed) return [];
    const where = nameOf(element);
    return [
      { rule: 'focus' as const, where, found: found === 0 ? 'no ring' : ratio(found), needed: ratio(needed) },
    ];
  });
  before?.focus({ preventScroll: true });
  if (!before) focused()?.blur();
  return faults;
}

/** The contrast of the ring, drawn by the element or by something around it; 0 where there is none. */
function ring(element: Element, shadowBefore: string): number {
  for (let one: Element | null = element; one; one = flatParent(one)) {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(one);
    if (outlineStyle === 'auto') return Infinity;
    if (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) {
      const isInside = parseFloat(outlineOffset) <= -parseFloat(outlineWidth);
      return leastContrast(colourOf(outlineColor), isInside ? one : flatParent(one));
    }
    if (one.shadowRoot) break;
  }
  const { boxShadow } = getComputedStyle(element);
  const colour = /^[a-z]+\([^)]*\)/.exec(boxShadow)?.[0];
  return colour && boxShadow !== shadowBefore ? leastContrast(colourOf(colour), flatParent(element)) : 0;
}

function focused(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body ? null : (active as HTMLElement | null);
}
