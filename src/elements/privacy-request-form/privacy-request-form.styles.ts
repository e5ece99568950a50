import { css } from '../../ui/css.js';

export const styles = css`
  :host {
    display: block;
  }

  :host([hidden]),
  [hidden] {
    display: none;
  }

  .theme {
    --_error: var(--privacy-color-error, light-dark(#b3261e, #ffb4ab));

    max-inline-size: var(--privacy-request-form-max-width, 45em);
    background: none;
  }

  h2,
  h3,
  h4,
  p,
  dl,
  dd {
    margin: 0;
  }

  h2,
  h3,
  h4,
  legend {
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: -0.011em;
    text-wrap: balance;
  }

  h2 {
    font-size: 1.5em;
  }

  h3,
  legend {
    font-size: 1.1875em;
  }

  h4 {
    margin-block: 1.5em 0.5em;
    font-size: 1em;
  }

  .theme :is(h2, h3):focus {
    outline: none;
  }

  .introduction,
  .hint,
  .optional,
  .choice p {
    color: var(--_privacy-muted);
  }

  .introduction {
    margin-block-start: 0.25em;
  }

  .notice + .introduction {
    margin-block-start: var(--_privacy-space);
  }

  .questions > :is(fieldset, .hint, .note, .actions),
  ::slotted([slot='fields']) {
    display: block;
    margin-block-start: calc(var(--_privacy-space) * 2);
  }

  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_privacy-space) * 0.625);
    margin-block-start: calc(var(--_privacy-space) * 1.5);
  }

  [aria-disabled='true'] {
    cursor: progress;
    opacity: 0.7;
  }

  .notice,
  .warning {
    margin-block-start: var(--_privacy-space);
    padding: var(--_privacy-space);
    border: 1px solid var(--_error);
    border-inline-start-width: 5px;
    border-radius: calc(var(--_privacy-radius) * 0.625);
  }

  .warning {
    border-color: var(--_privacy-border);
    border-inline-start-color: var(--_privacy-accent);
  }

  .notice > * + * {
    margin-block-start: 0.5em;
  }

  .notice ul {
    margin-block-end: 0;
    padding-inline-start: 1.25em;
  }

  a {
    border-radius: 2px;
    color: inherit;
    text-underline-offset: 0.2em;
  }

  .notice li a {
    color: var(--_error);
    font-weight: 600;
  }

  .note,
  .other-ways {
    padding-block-start: var(--_privacy-space);
    border-block-start: 1px solid var(--_privacy-border);
    color: var(--_privacy-muted);
    font-size: 0.9375em;
  }

  .other-ways {
    margin-block-start: calc(var(--_privacy-space) * 2);
  }

  .review,
  .accepted {
    margin-block-start: var(--_privacy-space);
  }

  .accepted > h3::before {
    content: '';
    display: inline-block;
    inline-size: 0.35em;
    block-size: 0.7em;
    margin-inline: 0.15em 0.5em;
    border: solid;
    border-width: 0 0.15em 0.15em 0;
    rotate: 45deg;
  }

  dl {
    margin-block-start: var(--_privacy-space);
    border-block-start: 1px solid var(--_privacy-border);
  }

  /* One under the other where the form, and not the window, is too narrow for both. */
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_privacy-border);
  }

  dt {
    flex: 1 1 8em;
    color: var(--_privacy-muted);
  }

  dd {
    flex: 2 1 16em;
    white-space: pre-line;
  }

  .promises dd {
    font-weight: 600;
  }

  .status {
    margin-block-start: 0.5em;
  }

  .status:empty {
    margin: 0;
  }

  @media (width <= 30rem) {
    .actions .button {
      flex: 1 1 auto;
    }
  }

  @media print {
    .actions,
    .other-ways {
      display: none;
    }
  }
`;
