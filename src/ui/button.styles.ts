import { css } from './css.js';

/**
 * Buttons of equal weight (`button`), and the quieter one for a way that decides nothing yet (`button quiet`).
 * For use inside `.theme`.
 */
export const buttons = css`
  .button {
    box-sizing: border-box;
    min-block-size: max(2.75rem, 44px);
    margin: 0;
    max-inline-size: 100%;
    padding: 0.5em min(1.25em, 6vw);
    border: 1px solid var(--_privacy-accent);
    border-radius: calc(var(--_privacy-radius) * 0.625);
    color: var(--_privacy-accent-text);
    background: var(--_privacy-accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    hyphens: manual;
    overflow-wrap: break-word;
    cursor: pointer;
  }

  .button.quiet {
    border-color: var(--_privacy-muted);
    color: inherit;
    background: none;
  }

  @media (hover: hover) {
    .button:hover {
      background: color-mix(in oklab, var(--_privacy-accent), var(--_privacy-surface) 16%);
    }

    .button.quiet:hover {
      background: color-mix(in oklab, var(--_privacy-text), transparent 94%);
    }
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonBorder;
    }
  }
`;
