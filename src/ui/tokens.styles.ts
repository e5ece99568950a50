import { css } from './css.js';

/**
 * The shared tokens, resolved once for whatever carries the class `theme`. The public `--privacy-*` names are only
 * read here and never set, so that one rule on `:root` themes every element; the `--_privacy-*` ones are private.
 * Surface and text are enough for a whole theme: the other colours follow from them.
 *
 * Light or dark follows the `color-scheme` of the page, as the browser's own controls do.
 */
export const tokens = css`
  .theme {
    --_privacy-surface: var(--privacy-color-surface, light-dark(#fff, #1d1d21));
    --_privacy-text: var(--privacy-color-text, light-dark(#18181b, #f2f2f5));
    --_privacy-muted: var(
      --privacy-color-muted,
      color-mix(in oklab, var(--_privacy-text) 70%, var(--_privacy-surface))
    );
    --_privacy-accent: var(--privacy-color-accent, var(--_privacy-text));
    --_privacy-accent-text: var(--privacy-color-accent-text, var(--_privacy-surface));
    --_privacy-border: var(
      --privacy-color-border,
      color-mix(in oklab, var(--_privacy-text) 16%, var(--_privacy-surface))
    );
    --_privacy-focus: var(--privacy-color-focus, #3478f6);
    --_privacy-radius: var(--privacy-radius, 1rem);
    --_privacy-space: var(--privacy-space, 1rem);
    --_privacy-shadow: var(--privacy-shadow, 0 8px 40px #0003);

    box-sizing: border-box;
    color: var(--_privacy-text);
    background: var(--_privacy-surface);
    font-family: var(--privacy-font, inherit);
    font-size: var(--privacy-font-size, max(0.9375rem, 15px));
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    text-transform: none;
    white-space: normal;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  .theme :focus-visible {
    outline: var(--privacy-focus-width, 2px) solid var(--_privacy-focus);
    outline-offset: 2px;
  }

  @media (prefers-contrast: more) {
    .theme {
      --_privacy-muted: var(--_privacy-text);
      --_privacy-border: var(--_privacy-text);
    }
  }

  @media (forced-colors: active) {
    .theme {
      --_privacy-focus: Highlight;
    }
  }
`;
