import { keepClear } from './keep-clear.js';
import { rememberFocus } from './return-focus.js';

/**
 * What the banner does for the page around it, in one file: fetched once the banner is on screen, which works without.
 * Returns what to call when the box has gone, with whether the focus was in it.
 */
export const attend = (box: HTMLElement): ((hadFocus: boolean) => void) => {
  const release = keepClear(box);
  const returnFocus = rememberFocus(box);
  return (hadFocus) => {
    release();
    if (hadFocus) returnFocus();
  };
};
