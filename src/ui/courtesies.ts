/* What the banner does for the page around it, in one file: fetched once the banner is on screen, which works without. */
export { keepClear } from './keep-clear.js';
export { returnFocus } from './return-focus.js';
