import type { Decorator } from '@storybook/web-components-vite';
import { css, type CSSResult } from 'lit';
import { shopStyles } from './shop.js';
import { dress } from './themes.js';

export const adopt = ({ styleSheet }: CSSResult): void => {
  if (styleSheet) document.adoptedStyleSheets.push(styleSheet);
};

adopt(shopStyles);
adopt(css`
  html {
    color-scheme: light dark;
    background: light-dark(#faf7f2, #1a1815);
  }

  html[data-scheme='light'] {
    color-scheme: light;
  }

  html[data-scheme='dark'] {
    color-scheme: dark;
  }

  html[data-text='200'] {
    font-size: 200%;
  }

  body.sb-show-main.sb-main-padded {
    padding: 0;
  }
`);

/** Does to the page what the toolbar says. */
export const onThePage: Decorator = (story, { globals }) => {
  const { documentElement: page } = document;
  const language = String(globals.language);
  const isRightToLeft = /^(?:ar|fa|he|ur)\b/.test(language);
  page.lang = language;
  page.dir = globals.direction === 'language' ? (isRightToLeft ? 'rtl' : 'ltr') : String(globals.direction);
  page.dataset.scheme = String(globals.scheme);
  page.dataset.text = String(globals.text);
  dress(globals.theme, globals.density);
  return story();
};
