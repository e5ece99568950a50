import type { DesignFault } from './check.js';
import { colourOf } from './colour.js';
import { areSeen, isSeen, nameOf, type Shown } from './flat-tree.js';
import { leastContrast } from './painted.js';

export type Fault = Omit<DesignFault, 'element'>;

/** Ratios as people write them. */
export const ratio = (value: number): string => `${Math.floor(value * 100) / 100}:1`;

const isField = (element: Element): boolean =>
  element.matches('input:not([type=radio], [type=checkbox]), select, textarea');

/** Words that stand out too little from what they are painted on, the prompts drawn by a theme included. */
export function findTextFaults(shown: readonly Shown[], needed: number): Fault[] {
  return shown.flatMap(({ element, words }) => {
    const isWritten = words.some((text) => areSeen(text, element)) || (isField(element) && isSeen(element));
    if (!isWritten) return [];
    const colours = [getComputedStyle(element).color];
    for (const pseudo of ['::before', '::after']) {
      const { content, color } = getComputedStyle(element, pseudo);
      if (/[^\s"'()]/.test(content.replace(/^(none|normal)$/, ''))) colours.push(color);
    }
    const found = Math.min(...colours.map((colour) => leastContrast(colourOf(colour), element)));
    if (found >= needed) return [];
    return [{ rule: 'text' as const, where: nameOf(element), found: ratio(found), needed: ratio(needed) }];
  });
}
