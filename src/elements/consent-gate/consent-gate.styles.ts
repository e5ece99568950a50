import { css } from '../../ui/css.js';

export const styles = css`
  /* A page that gives the element a ratio or a height gives it to whatever is in it. */
  :host {
    display: grid;
  }

  :host([hidden]) {
    display: none;
  }

  .placeholder,
  .content {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }

  .placeholder[hidden],
  .content[hidden] {
    display: none;
  }

  .placeholder {
    position: relative;
    display: grid;
    max-inline-size: 100%;
    /* Not "hidden", which would let words too large for a ratio be cut off instead of making room for them. */
    overflow: clip;
    border: 1px solid var(--_privacy-border);
    border-radius: var(--_privacy-radius);
    container-type: inline-size;
  }

  ::slotted([slot='poster']) {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .text {
    position: relative;
    display: grid;
    grid-template-columns: 100%;
    gap: calc(var(--_privacy-space) * 0.5);
    justify-items: center;
    box-sizing: border-box;
    max-inline-size: 32rem;
    margin: auto;
    padding: var(--consent-gate-padding, calc(var(--_privacy-space) * 1.5));
    text-align: center;
  }

  .over-poster {
    align-self: center;
    margin-block: var(--_privacy-space);
    border-radius: calc(var(--_privacy-radius) * 0.75);
    background: color-mix(in oklab, var(--_privacy-surface) 94%, transparent);
  }

  .title,
  .explanation,
  .scope {
    margin: 0;
    text-wrap: balance;
  }

  .title {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }

  .scope {
    color: var(--_privacy-muted);
    font-size: 0.875em;
  }

  .link {
    border-radius: 2px;
    color: inherit;
    text-underline-offset: 0.2em;
  }

  .actions {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: calc(var(--_privacy-space) * 0.625);
    margin-block: calc(var(--_privacy-space) * 0.5);
  }

  .content:focus-visible {
    outline: var(--privacy-focus-width, 2px) solid var(--privacy-color-focus, #3478f6);
    outline-offset: 2px;
  }

  .sized {
    max-inline-size: min(100%, var(--_gate-width));
    aspect-ratio: var(--_gate-ratio);
  }

  .content.sized ::slotted(:is(iframe, video, img, embed, object)) {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
  }

  .status {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* As wide as on a phone: the same words, closer together. */
  @container (inline-size < 28em) {
    .text {
      gap: calc(var(--_privacy-space) * 0.25);
      padding: var(
        --consent-gate-padding,
        calc(var(--_privacy-space) * 0.5) calc(var(--_privacy-space) * 0.75)
      );
      font-size: 0.9375em;
      line-height: 1.35;
    }

    .over-poster {
      align-self: stretch;
      align-content: center;
      margin: 0;
      border-radius: 0;
    }

    .actions {
      margin-block: calc(var(--_privacy-space) * 0.25);
    }
  }

  @container (inline-size < 18em) {
    .actions {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
