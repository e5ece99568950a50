/* eslint lit-a11y/no-redundant-role: off -- a style that makes cards of rows would take the roles away */
import { html, type TemplateResult } from 'lit/html.js';
import type { ListedItem } from '../../ui/stored-items.js';
import { listed } from './contents.js';
import type { Page } from './vendor-entry.js';

/**
 * What one vendor stores, as a table. Every role is written out, because browsers forget what a table is once a narrow
 * page shows its rows as cards (`display: block`; Safari still does). `data-label` is what a card says before each value.
 */
export function storedTable(
  id: string,
  vendor: string,
  items: readonly ListedItem[],
  { messages: { declaration: words }, language }: Page,
): TemplateResult {
  const rows = items.map(
    ({ name, use, lasts, places }) =>
      html`<tr role="row">
        <th role="rowheader" scope="row"><bdi>${name}</bdi></th>
        <td role="cell" data-label=${words.use}>${use || '–'}</td>
        <td role="cell" data-label=${words.lasts}>${lasts || '–'}</td>
        <td role="cell" data-label=${words.place}>
          ${listed(
            places.map((place) => words.places[place]),
            language,
          )}
        </td>
      </tr>`,
  );
  return html`<table role="table" part="table" aria-labelledby="${id}.caption">
    <caption id="${id}.caption">
      ${words.caption(vendor)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${[words.name, words.use, words.lasts, words.place].map(
          (label) => html`<th role="columnheader" scope="col">${label}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows}
    </tbody>
  </table>`;
}
