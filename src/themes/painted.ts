import { black, colourOf, contrast, faded, over, transparent, white, type Colour } from './colour.js';
import { flatParent } from './flat-tree.js';

/**
 * The least contrast that a colour can have where it is painted: on the background of `element` and of everything below it.
 * A picture, a gradient or the page under something that floats can be of any colour, so both ends are measured.
 */
export function leastContrast(colour: Colour, element: Element | null): number {
  let above = colour;
  let below: Colour = transparent;
  const against = (ground: Colour) => contrast(over(above, ground), over(below, ground));

  for (let one = element; one; one = flatParent(one)) {
    const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(one);
    if (backgroundImage !== 'none') return Math.min(against(black), against(white));
    const layer = colourOf(backgroundColor);
    above = faded(over(above, layer), Number(opacity));
    below = faded(over(below, layer), Number(opacity));
    if (below[3] > 0.996) return contrast(above, below);
    if (position === 'fixed' || isBeforePoster(one)) return Math.min(against(black), against(white));
  }
  return against(canvasColour());
}

/** What an element paints itself, seen from outside: its background, or a border over it. */
export function paintedBy(element: Element, border?: string): Colour {
  const { backgroundColor, opacity } = getComputedStyle(element);
  const ground = colourOf(backgroundColor);
  return faded(border ? over(colourOf(border), ground) : ground, Number(opacity));
}

/** The text of a gate stands on the picture that the site has put into it. */
const isBeforePoster = (element: Element): boolean => {
  const root = element.getRootNode();
  return (
    element.getAttribute('part') === 'text' &&
    root instanceof ShadowRoot &&
    !!root.host.querySelector(':scope > [slot=poster]')
  );
};

/** What a browser paints where no page does, in the colour scheme of the page. */
function canvasColour(): Colour {
  const probe = document.createElement('i');
  probe.style.backgroundColor = 'Canvas';
  document.documentElement.append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return over(colourOf(backgroundColor), white);
}
