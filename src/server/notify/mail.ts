import { createTransport } from 'nodemailer';
import { mailOf } from '../requests/file-request.js';
import type { Notice, Notify } from './notify.js';
import { writeMessage, type Message } from './wording.js';

export type { Message } from './wording.js';

export interface MailOptions {
  /** `smtps://user:password@mail.example.com`, or the options of nodemailer's SMTP transport. */
  readonly transport: string | object;
  /** The sender, such as `Shop <privacy@shop.example>`. */
  readonly from: string;
  /** The privacy office. Without it only requesters get messages. */
  readonly office?: string;
  /** Where `privacyRequests` answers, for the verification link: `https://shop.example/privacy-requests`. */
  readonly endpoint: string;
  /**
   * Words of your own. Default: the language of the request (`notice.stored.request.locale`), English where there is none. `link` is
   * the verification link, if any.
   */
  readonly write?: (notice: Notice, link: string | undefined) => Message | Promise<Message>;
}

/** A server that does not answer must not hold the outbox up. */
const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/**
 * Sends messages by e-mail, through `nodemailer`.
 *
 * @example
 * privacyRequests({ store, notify: mail({ transport: process.env.SMTP_URL, from, office, endpoint }) });
 */
export function mail({ transport, from, office, endpoint, write = writeMessage }: MailOptions): Notify {
  const options = typeof transport === 'string' ? { url: transport } : transport;
  // Texts are ours; nothing in a message may make nodemailer read a file or fetch an address.
  const transporter = createTransport({
    ...limits,
    ...options,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  return async (notice) => {
    const to = notice.recipient === 'office' ? office : mailOf(notice.stored.request);
    if (to === undefined) return;
    const { subject, text } = await write(notice, linkFor(endpoint, notice));
    await transporter.sendMail({
      from,
      to: { name: '', address: to },
      subject,
      text,
      // The same each time it is tried, so that mail servers and programs notice a second copy.
      messageId: `<${notice.stored.reference}.${notice.id}.${notice.recipient}@${new URL(endpoint).hostname}>`,
      // RFC 3834: no answering machine answers.
      headers: { 'auto-submitted': 'auto-generated' },
    });
  };
}

const linkFor = (endpoint: string, { verification }: Notice): string | undefined =>
  verification &&
  `${endpoint.replace(/\/$/, '')}/verify?${new URLSearchParams({ ...verification }).toString()}`;
