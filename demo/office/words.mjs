import { request as words } from 'privacy-elements/locales/en/request';
import { requestTypes } from 'privacy-elements/locales/en/request-types';
import { html } from '../template.mjs';

const day = 86_400_000;

export const statusWords = {
  open: 'Open',
  in_progress: 'In progress',
  fulfilled: 'Fulfilled',
  denied: 'Denied',
  revoked: 'Taken back',
  expired: 'Expired',
};

export const reasonWords = {
  need_user_verification: 'Waiting for the requester to confirm',
  suspected_fraud: 'Suspected fraud',
  insuf_verification: 'Could not be verified',
  no_match: 'No data found',
  claim_not_covered: 'Not covered by the law',
  outside_jurisdiction: 'Outside the jurisdiction',
  too_many_requests: 'Too many requests',
  other: 'Another reason',
};

export const typeOf = ({ type }) => requestTypes[type].label;

const filerWords = {
  self: 'The person',
  parent: 'A parent or guardian',
  agent: 'An authorized agent',
  household: 'A household',
};
export const filerOf = ({ filer }) => filerWords[filer];

const countries = new Intl.DisplayNames('en', { type: 'region' });

/** `Germany`, `United States, CA`, `place unknown`. */
export function placeOf({ region }) {
  if (!region) return 'Place unknown';
  const [country, part] = region.split('-');
  return [countries.of(country), part].filter(Boolean).join(', ');
}

/** Days are those of UTC, as the deadlines are. */
export const dayOf = (at) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(at);

export const momentOf = (at) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(at);

export const timeTag = (at, text = dayOf(at)) =>
  html`<time datetime="${new Date(at).toISOString()}">${text}</time>`;

const daysBetween = (now, at) => Math.floor(at / day) - Math.floor(now / day);

export const isLate = ({ closedAt, expectedBy }, now) => closedAt === undefined && expectedBy < now;
export const isSoon = ({ closedAt, expectedBy }, now) =>
  closedAt === undefined && !isLate({ expectedBy }, now) && daysBetween(now, expectedBy) <= 7;

/** `3 days late`, `due today`, `44 days left`; in words, so that nothing depends on seeing the colour. */
export function timeLeft({ closedAt, expectedBy }, now) {
  if (closedAt !== undefined) return html`<span class="left">Answered ${timeTag(closedAt)}</span>`;
  const days = daysBetween(now, expectedBy);
  if (expectedBy < now)
    return html`<strong class="left late"
      >${days === 0 ? 'Late since today' : `${plural(-days, 'day')} late`}</strong
    >`;
  if (days === 0) return html`<strong class="left soon">Due today</strong>`;
  return html`<span class="left ${isSoon({ expectedBy }, now) && 'soon'}">${plural(days, 'day')} left</span>`;
}

export const plural = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What the requester typed, in the order of the form; a label and a text each. */
export function rowsOf({ identity = {}, representative, details = {}, extra = {} }) {
  const { fields, rows, since } = words;
  const labelled = (values) => Object.entries(values).map(([name, value]) => [fields[name].label, value]);
  const { declaration, since: start, ...texts } = details;
  return [
    ...labelled(identity),
    ...(representative
      ? [
          ['Name of who asks', representative.name],
          [rows.representativeEmail.replace('Your', 'Their'), representative.email],
          [fields.organization.label, representative.organization],
        ]
      : []),
    [since.label, start === 'all' ? since.all : start],
    ...labelled(texts),
    ['Declared', declaration && words.declaration],
    ...Object.entries(extra),
  ].filter(([, value]) => value);
}
