import { css } from '../../ui/css.js';

export const styles = css`
  /* No box of its own: in a flex or grid page it would cost a gap. */
  :host {
    display: contents;
  }

  :host([hidden]) {
    display: none;
  }

  /* The popover of the top layer; every value of the browser's own rule for [popover] is set again. */
  .banner {
    position: fixed;
    inset-block: auto 0;
    inset-inline: 0;
    display: block;
    inline-size: auto;
    block-size: auto;
    /* A zoomed or low window keeps a view of the page. */
    max-block-size: min(70dvh, 100dvh - 4rem);
    margin: 0;
    padding: var(--consent-banner-padding, min(var(--_privacy-space) * 1.5, 6vw));
    overflow: auto;
    overscroll-behavior: contain;
    border: 0 solid var(--_privacy-border);
    border-block-start-width: 1px;
    border-radius: var(--_privacy-radius) var(--_privacy-radius) 0 0;
    box-shadow: var(--_privacy-shadow);
    container-type: inline-size;
  }

  .content {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_privacy-space) * 1.25) calc(var(--_privacy-space) * 3);
    align-items: center;
    max-inline-size: var(--consent-banner-max-width, 76rem);
    margin-inline: auto;
  }

  .text {
    flex: 1 1 26em;
    max-inline-size: 48em;
  }

  .title {
    margin: 0;
    font-size: 1.1875em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }

  .explanation,
  .more {
    margin-block: 0.5em 0;
    text-wrap: pretty;
  }

  .more {
    color: var(--_privacy-muted);
  }

  .link,
  ::slotted(a) {
    border-radius: 2px;
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .link:hover {
    color: var(--_privacy-text);
  }

  /* Declarations among the children are data and not an explanation. */
  ::slotted(consent-purpose),
  ::slotted(consent-tracker) {
    display: none;
  }

  /* Half a row for each answer, or a whole one as soon as one of them needs more: both have the same size in every language. */
  .actions {
    flex: 1 0 auto;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_privacy-space) * 0.625);
    max-inline-size: 100%;
  }

  .button {
    flex: 1 0 calc(50% - var(--_privacy-space) * 0.3125);
  }

  .manage {
    flex-basis: 100%;
  }

  .status {
    position: fixed;
    clip-path: inset(50%);
  }

  /* In letters, not in pixels: large text needs the room of a narrow window. */
  @container (width > 39em) {
    .bar .actions {
      display: grid;
      flex-grow: 0;
      grid-template-columns: repeat(2, minmax(9em, 1fr)) auto;
    }
  }

  @media (width > 40rem) {
    .bar {
      border-radius: 0;
    }

    .box {
      inset-block-end: var(--_privacy-space);
      inset-inline: auto var(--_privacy-space);
      inline-size: min(var(--consent-banner-max-width, 29em), 100vw - 2 * var(--_privacy-space));
      border-width: 1px;
      border-radius: var(--_privacy-radius);
    }

    .sheet {
      inline-size: min(var(--consent-banner-max-width, 43em), 100%);
      margin-inline: auto;
      border-inline-width: 1px;
    }
  }

  /* On a phone every layout is a sheet, its buttons under the thumb whatever the length of the text. */
  @media (width <= 40rem) {
    .banner {
      padding-block-end: max(var(--_privacy-space), env(safe-area-inset-bottom));
    }
  }

  /* Not where they would leave no room for the text. */
  @media (height > 30rem) {
    @container (width > 16em) {
      .actions {
        position: sticky;
        inset-block-end: 0;
        /* What scrolls by fades, and shows neither between the buttons nor in the padding below. */
        background: var(--_privacy-surface);
        box-shadow:
          0 2em var(--_privacy-surface),
          0 -0.5em 0.5em var(--_privacy-surface);
      }
    }
  }

  @media print {
    .banner {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .banner {
      border-width: 1px;
    }

    /* Nothing fades in these: a line, where the text goes by, and nothing of it below. */
    @media (width <= 40rem) {
      .actions {
        padding-block-start: calc(var(--_privacy-space) * 0.625);
        border-block-start: 1px solid;
        outline: var(--_privacy-space) solid Canvas;
      }
    }
  }
`;
