import { css } from '../../ui/css.js';

/** The vendors of a purpose, and the row about the record. */
export const styles = css`
  ul {
    margin: 0;
    padding: 0;
    padding-inline-start: var(--_privacy-space);
    border-inline-start: 2px solid var(--_privacy-border);
    list-style: none;
  }

  li + li,
  .record {
    border-block-start: 1px solid var(--_privacy-border);
  }

  /* Beside the list's own line, and not as wide as the switches' rows. */
  .about {
    margin-block-end: calc(var(--_privacy-space) * 0.625);
  }

  .about,
  .meaning,
  dd {
    color: var(--_privacy-muted);
  }

  .about summary {
    font-size: 0.9em;
  }

  dl {
    margin: 0;
  }

  dt {
    margin-block-start: 0.5em;
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }

  dd {
    margin: 0;
  }

  .record {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: var(--_privacy-space);
    color: var(--_privacy-muted);
  }

  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 2px;
    color: inherit;
    background: none;
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
`;
