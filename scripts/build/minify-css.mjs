import { defaultStrategy } from '@literals/html-css-minifier';

/** The strategy of the minifier of literals, which leaves the space after a comma where a value holds `var()`. A text keeps its own. */
export const tightStrategy = {
  ...defaultStrategy,
  minifyCSS: (css, options) =>
    defaultStrategy.minifyCSS(css, options).replace(/("[^"]*"|'[^']*')|, /g, (_, text) => text ?? ','),
};
