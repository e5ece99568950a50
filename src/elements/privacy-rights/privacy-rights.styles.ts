import { css } from '../../ui/css.js';

export const styles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  .theme {
    max-inline-size: var(--privacy-rights-max-width, 64em);
    background: none;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  dl,
  dd {
    margin: 0;
  }

  h2,
  h3,
  h4 {
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }

  h2 {
    font-size: clamp(1.75em, 5vw, 2.5em);
  }

  h3 {
    font-size: 1.375em;
  }

  h4 {
    font-size: 1.0625em;
    line-height: 1.3;
  }

  .lead {
    max-inline-size: 42em;
    margin-block-start: 0.5em;
    font-size: 1.125em;
    text-wrap: pretty;
  }

  .hint,
  small,
  dt,
  [part='right'] p {
    color: var(--_privacy-muted);
  }

  section {
    margin-block-start: calc(var(--_privacy-space) * 3);
  }

  section > :not(h3) {
    margin-block-start: 0.5em;
  }

  .picker,
  .control {
    padding: calc(var(--_privacy-space) * 1.25);
    border: 1px solid var(--_privacy-border);
    border-radius: var(--_privacy-radius);
  }

  .picker {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_privacy-space);
    align-items: end;
    margin-block-start: calc(var(--_privacy-space) * 1.5);
  }

  .control {
    margin-block-start: var(--_privacy-space);
  }

  .picker .hint {
    flex-basis: 100%;
  }

  .field {
    max-inline-size: 100%;
  }

  .field label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }

  [part='input'] {
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: max(2.75rem, 44px);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_privacy-muted);
    border-radius: calc(var(--_privacy-radius) * 0.5);
    color: var(--_privacy-text);
    background: var(--_privacy-surface);
    font: inherit;
  }

  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    font-size: 1.0625em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_privacy-space) * 0.625);
  }

  section > .actions {
    margin-block-start: var(--_privacy-space);
  }

  .rights {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: var(--_privacy-space);
    padding: 0;
    list-style: none;
  }

  section > .rights {
    margin-block-start: var(--_privacy-space);
  }

  [part='right'] {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    padding: calc(var(--_privacy-space) * 1.25);
    border: 1px solid var(--_privacy-border);
    border-radius: var(--_privacy-radius);
  }

  [part='right'] p {
    flex: 1;
  }

  small {
    display: block;
    margin-block-start: 0.25em;
    font-size: 0.875em;
  }

  [part='right'] .button {
    align-self: start;
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: 0.25em;
  }

  dt {
    flex: 0 1 16em;
  }

  a {
    border-radius: 2px;
    color: inherit;
    text-underline-offset: 0.2em;
  }

  article > .hint {
    margin-block-start: calc(var(--_privacy-space) * 3);
  }
`;
