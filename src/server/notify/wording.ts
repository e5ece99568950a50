import type { Notice } from './notify.js';
import { speak, type Speech } from './speak.js';

export interface Message {
  readonly subject: string;
  readonly text: string;
}

/** For the office, whose programs may read it. */
const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

/**
 * The message to the requester in the language of the request, and the one to the office in English. They repeat nothing that was typed
 * into the form: the message may reach somebody else, and nobody shall use the form to send their own words to a stranger.
 */
export const writeMessage = async (notice: Notice, link: string | undefined): Promise<Message> =>
  notice.recipient === 'office'
    ? toOffice(notice)
    : toRequester(notice, link, await speak(notice.stored.request.locale));

const toRequester = (
  { stored: { reference, receivedAt, expectedBy } }: Notice,
  link: string | undefined,
  { words, day: dayOf }: Speech,
): Message => ({
  subject: words.subject(reference),
  text: [
    words.received(dayOf(receivedAt), reference),
    ...(link === undefined ? [] : [words.verify, link, words.notYou]),
    words.answerBy(dayOf(expectedBy)),
  ].join('\n\n'),
});

const toOffice = ({ stored }: Notice): Message => {
  const { reference, request, receivedAt, confirmBy, expectedBy, reason } = stored;
  const { type, regime, region, filer, signs = [] } = request;
  return {
    subject: `Privacy request ${reference}: answer by ${day(expectedBy)}`,
    text: [
      `Type: ${type}`,
      `Regime: ${region ? `${regime} (${region})` : regime}`,
      `Filed by: ${filer}`,
      `Received: ${day(receivedAt)}`,
      ...(confirmBy === undefined ? [] : [`Confirm receipt by: ${day(confirmBy)}`]),
      `Answer by: ${day(expectedBy)}`,
      ...(reason ? [`Waiting: ${reason}`] : []),
      ...(signs.length > 0 ? [`Signs of a machine: ${signs.join(', ')}`] : []),
      'Who filed it is in the list of requests, and on purpose not in this message.',
    ].join('\n'),
  };
};
