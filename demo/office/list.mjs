import { html } from '../template.mjs';
import { page } from './page.mjs';
import {
  filerOf,
  isLate,
  isSoon,
  placeOf,
  plural,
  reasonWords,
  statusWords,
  timeLeft,
  timeTag,
  typeOf,
} from './words.mjs';

const MOST = 500;

/** The requests by deadline, the nearest first. */
export async function listPage(store, { isAll, now }) {
  const requests = await store.list({ open: !isAll, limit: MOST });
  const unconfirmed = await findUnconfirmed(store, requests);
  const main = html`<section class="ledger">
    <div class="title">
      <h1>Requests</h1>
      <p class="lede">${summary(requests, now)}</p>
    </div>
    <nav class="tabs" aria-label="Which requests">
      <a href="/privacy-office" ${!isAll && html`aria-current="page"`}>Open</a>
      <a href="/privacy-office?all" ${isAll && html`aria-current="page"`}>All</a>
    </nav>
    ${requests.length > 0 ? table(requests, unconfirmed, now) : empty(isAll)}
    ${requests.length === MOST && html`<p class="quiet">The first ${MOST} are shown.</p>`}
  </section>`;
  return page('Requests', 'Requests', main);
}

/** Whoever has a right to be told that the request arrived, and was not yet. */
async function findUnconfirmed(store, requests) {
  const due = requests.filter(({ confirmBy, closedAt }) => confirmBy !== undefined && closedAt === undefined);
  const isTold = ({ event, detail }) => event === 'notified' && detail.recipient === 'requester';
  const checked = await Promise.all(
    due.map(async ({ reference }) => [reference, (await store.log(reference)).some(isTold)]),
  );
  return new Set(checked.filter(([, told]) => !told).map(([reference]) => reference));
}

function summary(requests, now) {
  const open = requests.filter(({ closedAt }) => closedAt === undefined);
  const late = open.filter((one) => isLate(one, now)).length;
  const soon = open.filter((one) => isSoon(one, now)).length;
  if (open.length === 0) return 'Nothing is waiting for an answer.';
  return html`${plural(open.length, 'request')} waiting for an
  answer${
    late > 0 && html`, <strong class="late">${late} late</strong>`
  }${soon > 0 && html`, <strong class="soon">${soon} due within a week</strong>`}.`;
}

const table = (requests, unconfirmed, now) =>
  html`<table class="requests">
    <thead>
      <tr>
        <th scope="col">Request</th>
        <th scope="col">Law</th>
        <th scope="col">Asked by</th>
        <th scope="col">Received</th>
        <th scope="col">Confirm by</th>
        <th scope="col">Answer by</th>
        <th scope="col">Status</th>
      </tr>
    </thead>
    <tbody>
      ${requests.map((one) => row(one, unconfirmed.has(one.reference), now))}
    </tbody>
  </table>`;

const row = (stored, isUnconfirmed, now) => {
  const { reference, request, receivedAt, expectedBy, status, reason } = stored;
  return html`<tr>
    <th scope="row">
      <a href="/privacy-office/${reference}">${typeOf(request)}</a>
      <span class="reference">${reference}</span>
    </th>
    <td data-label="Law"><span>${placeOf(request)}</span> <span class="quiet">${request.regime}</span></td>
    <td data-label="Asked by">${filerOf(request)}</td>
    <td data-label="Received">${timeTag(receivedAt)}</td>
    <td data-label="Confirm by">${confirmation(stored, isUnconfirmed, now)}</td>
    <td data-label="Answer by">${timeTag(expectedBy)} ${timeLeft(stored, now)}</td>
    <td data-label="Status">
      <span>${statusWords[status]}</span> ${reason && html`<span class="quiet">${reasonWords[reason]}</span>`}
    </td>
  </tr>`;
};

export function confirmation({ confirmBy, closedAt }, isUnconfirmed, now) {
  if (confirmBy === undefined) return html`<span class="quiet none">–</span>`;
  if (!isUnconfirmed || closedAt !== undefined)
    return html`${timeTag(confirmBy)} <span class="left">Confirmed</span>`;
  const isMissed = confirmBy < now;
  return html`${timeTag(confirmBy)}
  ${isMissed ? html`<strong class="left late">Not confirmed, late</strong>` : html`<span class="left">Not confirmed</span>`}`;
}

const empty = (isAll) =>
  html`<div class="empty">
    <p class="lede">
      ${isAll ? 'Nobody has asked for anything yet.' : 'Nothing is open.'}
      <a href="/your-privacy-rights">File a request</a> as a visitor would, or put in some that are made up,
      with deadlines near and past.
    </p>
    <form method="post" action="/privacy-office/examples">
      <button class="button">Put in examples</button>
    </form>
  </div>`;
