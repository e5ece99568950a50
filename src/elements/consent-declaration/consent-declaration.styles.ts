import { css } from '../../ui/css.js';

export const styles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  /* It stands in a page's text: the page's own surface shows through. */
  .theme {
    container-type: inline-size;
    padding: var(--consent-declaration-padding, 0);
    background: none;
  }

  p,
  .heading {
    margin: 0;
  }

  p {
    max-inline-size: 62ch;
    text-wrap: pretty;
  }

  .header,
  .title {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_privacy-space) * 0.5) var(--_privacy-space);
    align-items: center;
    justify-content: space-between;
  }

  .title {
    align-items: baseline;
    justify-content: flex-start;
  }

  .purpose {
    margin-block-start: calc(var(--_privacy-space) * 1.5);
    padding-block-start: var(--_privacy-space);
    border-block-start: 1px solid var(--_privacy-border);
  }

  .vendor {
    margin-block-start: calc(var(--_privacy-space) * 1.25);
  }

  .heading {
    font-weight: 600;
    line-height: 1.25;
  }

  .h0 {
    font-size: 1.25em;
  }

  .h1 {
    font-size: 1.05em;
  }

  .h0::first-letter {
    text-transform: uppercase;
  }

  .explanation,
  .vendor > p,
  caption,
  thead,
  td::before {
    color: var(--_privacy-muted);
  }

  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }

  .state {
    padding: 0.1em 0.6em;
    border: 1px solid var(--_privacy-border);
    border-radius: 99rem;
    color: var(--_privacy-muted);
    font-size: 0.8em;
    font-weight: 600;
    white-space: nowrap;
  }

  .allowed {
    border-color: transparent;
    color: var(--_privacy-surface);
    background: var(--_privacy-text);
  }

  table {
    inline-size: 100%;
    margin-block-start: calc(var(--_privacy-space) * 0.5);
    border-collapse: collapse;
    table-layout: fixed;
    font-size: 0.9375em;
  }

  caption {
    padding-block-end: 0.25em;
    text-align: start;
  }

  th,
  td {
    padding-block: 0.5em;
    padding-inline: 0 1em;
    border-block-start: 1px solid var(--_privacy-border);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  thead th {
    border: 0;
    padding-block: 0.25em;
    font-size: 0.9em;
  }

  th:first-child {
    inline-size: 27%;
  }

  td:nth-child(2),
  th:nth-child(2) {
    inline-size: 34%;
  }

  tbody th {
    font-family: ui-monospace, monospace;
    font-size: 0.95em;
  }

  /* Each row a card: the table's roles are written in the markup, where no style can take them away. */
  @container (width < 34rem) {
    table,
    caption,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
    }

    thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }

    tr {
      padding-block: 0.625em;
      border-block-start: 1px solid var(--_privacy-border);
    }

    tbody th:first-child,
    td:nth-child(n) {
      inline-size: auto;
      padding: 0.1em 0;
      border: 0;
    }

    tbody th:first-child {
      font-weight: 600;
    }

    td {
      display: grid;
      grid-template-columns: minmax(6.5em, 30%) 1fr;
      gap: 0.75em;
    }

    td::before {
      content: attr(data-label);
      /* The column's header says it already; Firefox before 128 knows no empty alternative and reads it twice. */
      content: attr(data-label) / '';
    }
  }

  @media print {
    .button {
      display: none;
    }

    .vendor,
    tr {
      break-inside: avoid;
    }

    .state {
      border-color: currentcolor;
      color: inherit;
      background: none;
    }
  }

  @media (forced-colors: active) {
    .state {
      border-color: currentcolor;
    }
  }
`;
