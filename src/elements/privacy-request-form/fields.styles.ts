import { css } from '../../ui/css.js';

/** Questions, and the fields that answer them. For use inside `.theme`. */
export const fieldStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    margin-block-end: 0.625em;
    padding: 0;
  }

  .field {
    margin-block-start: var(--_privacy-space);
  }

  legend + .field {
    margin-block-start: 0;
  }

  .field > label {
    display: block;
    font-weight: 600;
  }

  .optional {
    font-weight: 400;
  }

  .field :is(.hint, .error) {
    margin-block-end: 0.25em;
    font-size: 0.9375em;
  }

  .error {
    color: var(--_error);
    font-weight: 600;
  }

  [part='input'] {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: max(2.75rem, 44px);
    margin-block-start: 0.375em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_privacy-muted);
    border-radius: calc(var(--_privacy-radius) * 0.5);
    color: var(--_privacy-text);
    background: var(--_privacy-surface);
    font: inherit;
  }

  [part='input'][type='date'],
  select[part='input'] {
    inline-size: auto;
    max-inline-size: 100%;
  }

  textarea[part='input'] {
    resize: vertical;
  }

  [part='input'][aria-invalid='true'] {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }

  .choices {
    display: grid;
    gap: calc(var(--_privacy-space) * 0.5);
  }

  .choice {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.75em;
    align-items: center;
    min-block-size: 24px;
  }

  .card {
    box-sizing: border-box;
    align-content: center;
    min-block-size: 44px;
    padding: calc(var(--_privacy-space) * 0.625) var(--_privacy-space);
    border: 1px solid var(--_privacy-border);
    border-radius: calc(var(--_privacy-radius) * 0.625);
  }

  .card:has(:checked) {
    border-color: var(--_privacy-accent);
    box-shadow: inset 0 0 0 1px var(--_privacy-accent);
  }

  .card:has(:focus-visible) {
    outline: var(--privacy-focus-width, 2px) solid var(--_privacy-focus);
    outline-offset: 2px;
  }

  .theme .card :focus-visible {
    outline: none;
  }

  .choice input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    position: relative;
    z-index: 1;
    margin: 0;
    accent-color: var(--_privacy-accent);
  }

  .card label {
    font-weight: 600;
  }

  /* The whole card can be pressed. */
  .choice label::after {
    content: '';
    position: absolute;
    inset: 0;
    cursor: pointer;
  }

  .choice p {
    grid-column: 2;
    font-size: 0.9375em;
  }

  .choice + .choice {
    margin: 0;
  }

  @media (forced-colors: active) {
    .card:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
