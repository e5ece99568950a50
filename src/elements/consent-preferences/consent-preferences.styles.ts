import { css } from '../../ui/css.js';

export const styles = css`
  /* No box of its own unless inline: in a flex or grid page it would cost a gap. */
  :host {
    display: contents;
  }

  :host([inline]) {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  .theme {
    --inset: var(--consent-preferences-padding, min(1.5 * var(--_privacy-space), 5vw));
  }

  section,
  dialog {
    border-radius: var(--_privacy-radius);
  }

  section {
    border: 1px solid var(--_privacy-border);
  }

  dialog {
    inline-size: var(--consent-preferences-max-width, 43em);
    max-block-size: min(52rem, 100dvh - 4rem);
    padding: 0;
    overscroll-behavior: contain;
    border: 0;
    box-shadow: var(--_privacy-shadow);
    container-type: inline-size;
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
  }

  dialog::backdrop {
    background: #0006;
  }

  .header,
  .actions {
    padding: var(--_privacy-space) var(--inset);
  }

  h2 {
    flex: 1;
    font-size: 1.4em;
  }

  .theme h2:focus {
    outline: none;
  }

  .close {
    inline-size: max(2.75rem, 44px);
    aspect-ratio: 1;
    margin-inline-end: calc(var(--inset) * -0.5);
    padding: 0;
    border: 0;
    color: var(--_privacy-muted);
    background: none;
    font: inherit;
    font-size: 1.75em;
    cursor: pointer;
  }

  .body {
    padding-inline: var(--inset);
  }

  dialog,
  dialog .body {
    overflow: auto;
  }

  /* Where large text makes the rest high, all of it scrolls before this is too low to be read. */
  dialog .body {
    flex: auto;
    min-block-size: 10em;
  }

  /* Large text on a phone: one thing that scrolls, not one in the other. */
  @container (width <= 18em) {
    dialog .body {
      flex: none;
      overflow: visible;
    }
  }

  .introduction {
    padding-block-end: var(--_privacy-space);
  }

  a {
    color: inherit;
  }

  .actions {
    flex-wrap: wrap;
    border-block-start: 1px solid var(--_privacy-border);
  }

  .actions p {
    flex-basis: 100%;
  }

  .actions p:empty {
    display: none;
  }

  .actions .button {
    flex: 1 1 8rem;
  }

  dialog + p {
    position: fixed;
    clip-path: inset(50%);
  }

  .close:hover,
  summary:hover {
    color: inherit;
  }

  /* On a phone a sheet, its buttons under the thumb. */
  @media (width <= 40rem) {
    dialog {
      inline-size: 100%;
      max-inline-size: none;
      margin-block-end: 0;
      border-radius: var(--_privacy-radius) var(--_privacy-radius) 0 0;
    }

    dialog .actions {
      padding-block-end: max(var(--_privacy-space), env(safe-area-inset-bottom));
    }
  }

  /* Zoomed in or on its side there is no room for a header and a footer that stay: everything scrolls. */
  @media (height <= 30rem) {
    dialog[open] {
      display: block;
    }
  }

  @media (forced-colors: active) {
    dialog,
    .notice {
      border: 1px solid;
    }
  }
`;
