import { fileURLToPath } from 'node:url';
import { deliver, privacyRequests } from 'privacy-elements/server';
import { mail } from 'privacy-elements/server/mail';
import { nodeHandler } from 'privacy-elements/server/node';
import { createOffice } from './office/office.mjs';
import { createOutbox } from './office/outbox.mjs';

const minute = 60_000;
const day = 24 * 60 * minute;

/** PGlite in a folder, or the PostgreSQL server that `DATABASE_URL` names. */
export async function openStore({ DATABASE_URL, DATA_FOLDER } = process.env) {
  if (DATABASE_URL) {
    const { openPostgresStore } = await import('privacy-elements/server/postgres');
    return openPostgresStore(DATABASE_URL);
  }
  const { openPGliteStore } = await import('privacy-elements/server/pglite');
  return openPGliteStore(DATA_FOLDER || fileURLToPath(new URL('./data', import.meta.url)));
}

/**
 * The endpoint of the request form, and the office that answers what it takes. `url` is the shop's own address, `smtp` a mail
 * server; without one the messages stay in the outbox, where the office reads them. `options` are those of `privacyRequests`.
 */
export function createPrivacy({ store, url, smtp, ...options }) {
  const outbox = createOutbox();
  const notify = mail({
    transport: smtp || outbox.transport,
    from: 'Tern Pottery <no-reply@tern-pottery.example>',
    office: 'privacy@tern-pottery.example',
    endpoint: `${url}/privacy-requests`,
  });
  const handler = privacyRequests({ store, notify, ...options });
  const chores = [
    repeat(minute, 'The outbox could not be read', () => deliver(store, notify)),
    repeat(day, 'Old requests could not be deleted', () => store.purge(Date.now())),
  ];

  return {
    takeRequest: nodeHandler(handler),
    answerOffice: createOffice({ store, outbox: smtp ? undefined : outbox }),
    async close() {
      for (const chore of chores) clearInterval(chore);
      await store.close();
    },
  };
}

function repeat(pause, failure, work) {
  const attempt = () => work().catch((error) => console.error(`${failure} (${error.code ?? error.name}).`));
  attempt();
  return setInterval(attempt, pause).unref();
}
