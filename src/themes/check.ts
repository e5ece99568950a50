import { findControlFaults } from './controls.js';
import { findFocusFaults } from './focus.js';
import { findInequalities } from './equality.js';
import { flatTree } from './flat-tree.js';
import { findTextFaults } from './texts.js';

/** One thing that is wrong with how a page dresses the elements of this library. */
export interface DesignFault {
  /** The element: `consent-banner`. */
  readonly element: string;
  /**
   * `text`: words that cannot be read; `control`: a field, switch or button whose edge cannot be seen; `focus`: no ring, or a ring
   * that cannot be seen; `unequal`: refusing and accepting differ; `unseen`: a choice is hidden, covered or cut off;
   * `effect`: something that changes colours after they are computed, so that nothing can be promised.
   */
  readonly rule: 'text' | 'control' | 'focus' | 'unequal' | 'unseen' | 'effect';
  /** Where: `button “Reject all”`. */
  readonly where: string;
  readonly found: string;
  readonly needed: string;
}

/** Least contrast ratios (WCAG 2.2, 1.4.3 and 1.4.11). */
export interface DesignLimits {
  /** Of text. Default 4.5, whatever its size. */
  readonly text?: number;
  /** Of what shows where a control is, and of focus rings. Default 3. */
  readonly control?: number;
}

const elements = ['banner', 'preferences', 'gate', 'declaration'].map((name) => `consent-${name}`);
const tags = [...elements, ...['choices', 'request-form', 'rights'].map((name) => `privacy-${name}`)];

/**
 * Measures how a page dresses the elements that it shows now: whether all words can be read, controls and focus seen, and
 * whether refusing is as easy to see and to reach as accepting. An empty list means that nothing was found.
 * Brings motion to its end, and moves the focus for a moment. What is not on the page (closed preferences, another colour scheme) is not measured.
 */
export function checkDesign(
  root: ParentNode = document,
  { text = 4.5, control = 3 }: DesignLimits = {},
): DesignFault[] {
  return [...root.querySelectorAll(tags.join())].flatMap((element) => {
    for (const motion of element.shadowRoot?.getAnimations() ?? [])
      if (Number.isFinite(motion.effect?.getComputedTiming().endTime)) motion.finish();
    const shown = [...flatTree(element)];
    return [
      ...findTextFaults(shown, text),
      ...findControlFaults(shown, control),
      ...findFocusFaults(shown, control),
      ...findInequalities(element),
    ].map((fault) => ({ element: element.localName, ...fault }));
  });
}
