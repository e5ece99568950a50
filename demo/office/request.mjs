import { requestTypesFor } from 'privacy-elements/requests';
import { html } from '../template.mjs';
import { page } from './page.mjs';
import { confirmation } from './list.mjs';
import {
  filerOf,
  momentOf,
  placeOf,
  reasonWords,
  rowsOf,
  statusWords,
  timeLeft,
  timeTag,
  typeOf,
} from './words.mjs';

/** What was asked, when it is due, what has happened, and the form that changes its status. */
export async function requestPage(store, reference, now) {
  const stored = await store.find(reference);
  if (!stored) return undefined;
  const log = await store.log(reference);
  const { request } = stored;
  const main = html`<article class="request">
    <div class="title">
      <p class="quiet"><a href="/privacy-office">Requests</a> / ${reference}</p>
      <h1>${typeOf(request)}</h1>
      <p class="lede">
        ${timeLeft(stored, now)}
        ${stored.closedAt === undefined && html`· answer by ${timeTag(stored.expectedBy)}`}
      </p>
    </div>
    <section aria-labelledby="asked">
      <h2 id="asked">What was asked</h2>
      <dl class="facts">
        ${fact('Asked by', filerOf(request))} ${fact('Law', lawOf(request))}
        ${fact('Answer in', languageOf(request))}
        ${rowsOf(request).map(([label, value]) => fact(label, value))}
      </dl>
    </section>
    <section aria-labelledby="dates">
      <h2 id="dates">When</h2>
      <dl class="facts">
        ${fact('Received', timeTag(stored.receivedAt, momentOf(stored.receivedAt)))}
        ${stored.confirmBy !== undefined && fact('Confirm by', confirmation(stored, !isTold(log), now))}
        ${fact('Answer by', timeTag(stored.expectedBy))}
        ${stored.verifiedAt !== undefined && fact('Verified', timeTag(stored.verifiedAt, momentOf(stored.verifiedAt)))}
      </dl>
    </section>
    <section aria-labelledby="status">
      <h2 id="status">Status</h2>
      ${stored.reason === 'need_user_verification' && verification(reference)} ${statusForm(stored)}
    </section>
    <section aria-labelledby="log">
      <h2 id="log">What has happened</h2>
      <ol class="log">
        ${log.map(({ at, event, detail }) => html`<li>${timeTag(at, momentOf(at))} <span>${happened(event, detail)}</span></li>`)}
      </ol>
      <p class="quiet">
        Kept for 24 months after the answer. Nothing in it can be changed, and nobody is named in it.
      </p>
    </section>
  </article>`;
  return page(reference, 'Requests', main);
}

const fact = (label, value) =>
  html`<div>
    <dt>${label}</dt>
    <dd dir="auto">${value}</dd>
  </div>`;

const isTold = (log) =>
  log.some(({ event, detail }) => event === 'notified' && detail.recipient === 'requester');

function lawOf(request) {
  const { regime, region, type } = request;
  const { article } = requestTypesFor(regime, region).find(({ id }) => id === type) ?? {};
  return [placeOf(request), regime, article].filter(Boolean).join(' · ');
}

const languageOf = ({ locale }) => new Intl.DisplayNames('en', { type: 'language' }).of(locale);

const verification = (reference) =>
  html`<form class="card" method="post" action="/privacy-office/${reference}/verify">
    <p>
      The requester has a message with a link and has not opened it yet. The law has this request answered
      only to whom it belongs to; the days run on meanwhile.
    </p>
    <button class="button quiet-button">I have verified them in another way</button>
  </form>`;

const statusForm = ({ reference, status, reason }) =>
  html`<form class="card" method="post" action="/privacy-office/${reference}">
    <div class="field">
      <label for="to">Status</label
      ><select id="to" name="status">
        ${options(statusWords, status)}
      </select>
    </div>
    <div class="field">
      <label for="why">Reason</label
      ><select id="why" name="reason">
        <option value="">None</option>
        ${options(reasonWords, reason)}
      </select>
    </div>
    <div class="field wide">
      <label for="note">Note for the log</label>
      <p class="quiet" id="note-hint">
        What was done, or the basis of a denial. No names: the log cannot be changed.
      </p>
      <input id="note" name="note" maxlength="300" aria-describedby="note-hint" autocomplete="off" />
    </div>
    <button class="button">Save</button>
  </form>`;

const options = (words, chosen) =>
  Object.entries(words).map(
    ([value, label]) =>
      html`<option value="${value}" ${value === chosen && html`selected`}>${label}</option>`,
  );

function happened(event, { recipient, status, reason, note }) {
  if (event === 'notified')
    return recipient === 'office' ? 'The office was told' : 'The requester was told that it arrived';
  if (event === 'verified') return 'Verified';
  if (event !== 'status') return event === 'received' ? 'Received' : event;
  return [statusWords[status], reasonWords[reason], note].filter(Boolean).join(' · ');
}
