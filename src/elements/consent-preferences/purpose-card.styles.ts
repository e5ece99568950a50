import { css } from '../../ui/css.js';

/** One purpose, its switch and its vendors. For use inside `.theme`. */
export const purposeStyles = css`
  .purpose {
    padding-block: calc(var(--_privacy-space) * 0.625) var(--_privacy-space);
    border-block-start: 1px solid var(--_privacy-border);
  }

  .header,
  .row,
  .actions {
    display: flex;
    gap: calc(var(--_privacy-space) * 0.625);
    align-items: center;
  }

  /* The label covers the row, so that a finger need not hit the switch. */
  .row {
    position: relative;
    min-block-size: max(2.75rem, 44px);
  }

  .row > :first-child {
    flex: 1;
  }

  label::after {
    content: '';
    position: absolute;
    inset: 0;
    cursor: pointer;
  }

  h2,
  h3,
  p {
    margin: 0;
  }

  h2,
  h3 {
    font-weight: 600;
    line-height: 1.25;
  }

  h3 {
    font-size: 1.1em;
  }

  /* The banner uses the same label in the middle of a sentence. */
  h3::first-letter {
    text-transform: uppercase;
  }

  .state,
  .purpose > p,
  summary {
    color: var(--_privacy-muted);
  }

  .state {
    font-size: 0.9em;
  }

  .purpose > p {
    max-inline-size: 62ch;
  }

  input {
    appearance: none;
    flex: none;
    inline-size: max(2.75rem, 44px);
    aspect-ratio: 1.7;
    margin: 0;
    border: 1.5px solid var(--_privacy-muted);
    border-radius: 99rem;
    background: none;
    cursor: pointer;
  }

  input::before {
    content: '';
    display: block;
    block-size: calc(100% - 6px);
    aspect-ratio: 1;
    margin: 3px;
    border-radius: 50%;
    background: var(--_privacy-muted);
  }

  input:checked {
    border-color: var(--_privacy-accent);
    background: var(--_privacy-accent);
  }

  input:checked::before {
    margin-inline-start: auto;
    background: var(--_privacy-accent-text);
  }

  .notice {
    margin-block-start: 0.5em;
    padding: 0.5em 1em;
    border-inline-start: 2px solid;
  }

  strong {
    display: block;
  }

  summary {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    padding-block: 0.5em;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: '';
    inline-size: 0.4em;
    aspect-ratio: 1;
    margin-block-start: -0.25em;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
  }

  [open] > summary::after {
    margin-block-start: 0.25em;
    rotate: 225deg;
  }

  @media (forced-colors: active) {
    input {
      --_privacy-muted: ButtonText;
      --_privacy-accent: Highlight;
      --_privacy-accent-text: HighlightText;

      forced-color-adjust: none;
    }
  }
`;
