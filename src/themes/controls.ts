import { colourOf, transparent } from './colour.js';
import { flatParent, isSeen, nameOf, type Shown } from './flat-tree.js';
import { leastContrast, paintedBy } from './painted.js';
import { ratio, type Fault } from './texts.js';

/** Fields, switches and buttons whose edge, or the area inside it, stands out too little. A button of words alone has none. */
export function findControlFaults(shown: readonly Shown[], needed: number): Fault[] {
  return shown.flatMap(({ element }) => {
    if (!element.matches('button, input, select, textarea') || isNative(element) || !isSeen(element))
      return [];
    const found = Math.min(edge(element), thumb(element));
    if (found >= needed) return [];
    return [{ rule: 'control' as const, where: nameOf(element), found: ratio(found), needed: ratio(needed) }];
  });
}

/** Radio buttons and checkboxes that the browser draws; it takes care of their contrast itself. */
const isNative = (element: Element): boolean =>
  element.matches('[type=radio], [type=checkbox]') && getComputedStyle(element).appearance !== 'none';

function edge(element: Element): number {
  const style = getComputedStyle(element);
  const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).filter(
    (side) => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none',
  );
  const painted = [
    paintedBy(element),
    ...sides.map((side) => paintedBy(element, style[`border${side}Color`])),
  ].filter((colour) => colour[3] > 0);
  if (painted.length === 0) return element.matches('button') ? Infinity : 1;
  return Math.max(...painted.map((colour) => leastContrast(colour, flatParent(element))));
}

/** What tells a switch that is on from one that is off. */
function thumb(element: Element): number {
  if (element.role !== 'switch') return Infinity;
  const colour = colourOf(getComputedStyle(element, '::before').backgroundColor);
  return colour === transparent ? 1 : leastContrast(colour, element);
}
