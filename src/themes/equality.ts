import { colourOf } from './colour.js';
import { flatParent, flatTree, isSeen, nameOf } from './flat-tree.js';
import { tabStops } from './focus.js';
import { leastContrast, paintedBy } from './painted.js';
import { ratio, type Fault } from './texts.js';

const looks = [
  ...['color', 'background-color', 'border-top-color', 'border-top-width', 'border-top-style', 'box-shadow'],
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'letter-spacing', 'text-decoration-line'],
  ...['border-top-left-radius', 'opacity', 'text-transform', 'visibility', 'cursor'],
];

/** What changes the picture after colours were computed. */
const effects = ['filter', 'backdrop-filter', 'clip-path', 'mask-image', 'mix-blend-mode'];

/**
 * Whether refusing and accepting are alike in everything that draws an eye or a hand: size, colours, contrast, weight,
 * place and order (EDPB, report of the Cookie Banner Taskforce of 17 January 2023; 11 CCR § 7004(a)).
 */
export function findInequalities(element: Element): Fault[] {
  const root = element.shadowRoot;
  const actions = root?.querySelector('[part~=actions]');
  if (!root || !actions || !/^consent-(banner|preferences)$/.test(element.localName)) return [];
  const [refuse, accept] = actions.querySelectorAll('[part~=button]');
  if (!refuse || !accept) return [];
  actions.scrollIntoView({ block: 'nearest' });
  const ways = root.querySelectorAll('[part~=quiet-button], [part~=save-button]');
  return [
    ...[refuse, accept, ...ways].filter((way) => !isReachable(way)).map(unseen),
    ...effectsOn([refuse, accept], element),
    ...differences(refuse, accept),
    ...distance(refuse, accept, tabStops([...flatTree(element)])),
  ];
}

const unseen = (way: Element): Fault => ({
  rule: 'unseen',
  where: nameOf(way),
  found: 'hidden, covered or cut off',
  needed: 'in sight',
});

/** A press on the middle of each quarter arrives. */
function isReachable(way: Element): boolean {
  if (!isSeen(way)) return false;
  const { left, top, width, height } = way.getBoundingClientRect();
  const root = way.getRootNode() as ShadowRoot;
  return [0.25, 0.75].every((x) =>
    [0.25, 0.75].every((y) => {
      const hit = root.elementFromPoint(left + x * width, top + y * height);
      return way === hit || way.contains(hit);
    }),
  );
}

function effectsOn(ways: readonly Element[], host: Element): Fault[] {
  const around = new Set<Element>();
  for (const way of ways)
    for (let one: Element | null = way; one && one !== host; one = flatParent(one)) around.add(one);
  return [...around].flatMap((one) => {
    const style = getComputedStyle(one);
    const found: string[] = effects.filter(
      (effect) => !/^(none|normal)?$/.test(style.getPropertyValue(effect)),
    );
    if (ways.includes(one) && style.backgroundImage !== 'none') found.push('background-image');
    for (const pseudo of ['::before', '::after']) {
      const { content, position } = getComputedStyle(one, pseudo);
      if (content !== 'none' && /absolute|fixed/.test(position)) found.push(`${pseudo} above it`);
    }
    const where = nameOf(one);
    return found.map((effect) => ({ rule: 'effect' as const, where, found: effect, needed: 'none' }));
  });
}

function differences(refuse: Element, accept: Element): Fault[] {
  const [one, other] = [refuse, accept].map((way) => getComputedStyle(way)) as [
    CSSStyleDeclaration,
    CSSStyleDeclaration,
  ];
  const [small, large] = [refuse, accept].map((way) => way.getBoundingClientRect()) as [DOMRect, DOMRect];
  const unequal = (what: string, found: string, needed: string): Fault => ({
    rule: 'unequal',
    where: `${nameOf(refuse)} and ${nameOf(accept)}: ${what}`,
    found,
    needed,
  });
  const sizes = (['width', 'height'] as const)
    .filter((side) => Math.abs(small[side] - large[side]) > 1)
    .map((side) => unequal(side, `${Math.round(small[side])}px`, `${Math.round(large[side])}px`));
  const styles = looks
    .filter((look) => one.getPropertyValue(look) !== other.getPropertyValue(look))
    .map((look) => unequal(look, one.getPropertyValue(look), other.getPropertyValue(look)));
  const [less = 0, more = 0] = [refuse, accept].map((way) => prominence(way));
  const contrasts = Math.abs(less - more) > 0.1 ? [unequal('contrast', ratio(less), ratio(more))] : [];
  return [...sizes, ...styles, ...contrasts];
}

/** How much a button stands out from what is around it, and its words from the button. */
const prominence = (way: Element): number =>
  leastContrast(paintedBy(way), flatParent(way)) * leastContrast(colourOf(getComputedStyle(way).color), way);

/** Side by side or one under the other, in the order in which the keyboard comes to them, with nothing between. */
function distance(refuse: Element, accept: Element, stops: readonly Element[]): Fault[] {
  const [one, other] = [refuse.getBoundingClientRect(), accept.getBoundingClientRect()];
  const isRow = Math.abs(one.top - other.top) <= 1;
  const isColumn = Math.abs(one.left - other.left) <= 1;
  const isReversed = getComputedStyle(refuse).direction === 'rtl';
  const along = isReversed ? one.left - other.right : other.left - one.right;
  const gap = isRow ? along : other.top - one.bottom;
  const steps = stops.indexOf(accept) - stops.indexOf(refuse);
  if ((isRow || isColumn) && gap >= 0 && gap <= one.height && steps === 1) return [];
  const found =
    steps === 1
      ? `${Math.round(gap)}px apart${isRow || isColumn ? '' : ', askew'}`
      : `${steps} presses of Tab apart`;
  const needed = 'side by side or one under the other, refusing first';
  return [{ rule: 'unequal', where: `${nameOf(refuse)} and ${nameOf(accept)}: order`, found, needed }];
}
