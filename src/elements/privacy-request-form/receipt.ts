import { html, type TemplateResult } from 'lit/html.js';
import { detailFields, identityFields, type Acceptance, type PrivacyRequest } from '../../requests/index.js';
import type { RequestMessages } from '../../locales/request-messages.js';
import type { FormWords } from './wording.js';

/** A label and what was said there. */
export type Row = readonly [label: string, value: string];

/** What a request says, in the order of the form. */
export function rowsOf(request: PrivacyRequest, words: FormWords, language: string): Row[] {
  const { type, filer, representative, identity = {}, details = {}, extra = {} } = request;
  const { rows, fields } = words;
  const since =
    details.since === undefined
      ? words.since.year
      : details.since === 'all'
        ? words.since.all
        : dayOf(details.since, language);
  const detailRows = detailFields.flatMap((name): Row[] => {
    if (name === 'declaration') return details.declaration ? [[words.yourRequest, words.declaration]] : [];
    if (name === 'since') return type.startsWith('access:') ? [[words.since.label, since]] : [];
    return [[fields[name].label, details[name] ?? '']];
  });
  const said: Row[] = [
    [rows.type, words.types[type].label],
    [rows.filer, words.filers[filer]],
    [rows.representativeName, representative?.name ?? ''],
    [rows.representativeEmail, representative?.email ?? ''],
    [fields.organization.label, representative?.organization ?? ''],
    ...identityFields.map((name): Row => [fields[name].label, identity[name] ?? '']),
    ...detailRows,
    ...Object.entries(extra),
  ];
  return said.filter(([, value]) => value);
}

/** What the endpoint promised. */
export function promisesOf(acceptance: Acceptance, { rows }: RequestMessages, language: string): Row[] {
  const { reference, secret, receivedAt, confirmBy, expectedBy } = acceptance;
  return [
    [rows.reference, reference],
    ...(secret ? [[rows.secret, secret] as const] : []),
    [rows.receivedAt, dayOf(receivedAt, language)],
    ...(confirmBy ? [[rows.confirmBy, dayOf(confirmBy, language)] as const] : []),
    [rows.expectedBy, dayOf(expectedBy, language)],
  ];
}

export const rowList = (rows: readonly Row[], name: string): TemplateResult =>
  html`<dl part="summary" class=${name}>
    ${rows.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;

/** To be copied, or kept in a file. */
export const textOf = (rows: readonly Row[]): string =>
  rows.map(([label, value]) => `${label}: ${value}\n`).join('');

/** When the browser has certainly begun to read it. WebKit reads the address only after the click has been handled. */
const MINUTE = 60_000;

/** Made in the browser: nothing is sent and nothing navigates. */
export function downloadText(text: string, document: Document): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'privacy-request.txt';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), MINUTE);
}

/** A day as it is, wherever the reader is; a moment as the reader's day. */
function dayOf(date: string, language: string): string {
  const timeZone = /^\d{4}-\d\d-\d\d$/.test(date) ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', ...timeZone }).format(new Date(date));
}
