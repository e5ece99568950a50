import { html } from '../template.mjs';
import { page } from './page.mjs';
import { momentOf, timeTag } from './words.mjs';

/** The messages that a mail server would have taken. Without `outbox` there is one, and it has taken them. */
export function outboxPage(outbox) {
  const main = html`<section class="outbox">
    <div class="title">
      <h1>Outbox</h1>
      <p class="lede">
        ${
          outbox
            ? 'Messages about requests, as they would have been sent since the demo was started. With SMTP_URL they are.'
            : 'A mail server takes the messages: SMTP_URL names it.'
        }
      </p>
    </div>
    ${outbox?.messages.length === 0 && html`<p>None yet.</p>`} ${outbox?.messages.map(letter)}
  </section>`;
  return page('Outbox', 'Outbox', main);
}

const letter = ({ at, to, subject, text }) =>
  html`<article class="letter">
    <h2>${subject}</h2>
    <p class="quiet">To <bdi>${to}</bdi>, ${timeTag(at, momentOf(at))}</p>
    ${text.split('\n\n').map((paragraph) => html`<p>${linked(paragraph)}</p>`)}
  </article>`;

/** The link that verifies; our own messages hold no other address. */
const linked = (text) => (/^https?:\/\/\S+$/.test(text) ? html`<a href="${text}">${text}</a>` : text);
