import type { Notice } from './notify.js';

export interface Message {
  readonly subject: string;
  readonly text: string;
}

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

/**
 * The messages in English. They repeat nothing that was typed into the form: the message may reach somebody else, and nobody
 * shall use the form to send their own words to a stranger.
 */
export const writeMessage = (notice: Notice, link: string | undefined): Message =>
  notice.recipient === 'office' ? toOffice(notice) : toRequester(notice, link);

const toRequester = ({ stored: { reference, receivedAt, expectedBy } }: Notice, link?: string): Message => ({
  subject: `Your privacy request ${reference}`,
  text: [
    `We received your privacy request on ${day(receivedAt)}. Its reference is ${reference}.`,
    ...(link === undefined
      ? []
      : [
          'So that nobody else can ask for your data or have it deleted, please confirm that it was you:',
          link,
          'If it was not you, do nothing.',
        ]),
    `You will have an answer by ${day(expectedBy)} at the latest.`,
  ].join('\n\n'),
});

const toOffice = ({ stored }: Notice): Message => {
  const { reference, request, receivedAt, confirmBy, expectedBy, reason } = stored;
  const { type, regime, region, filer } = request;
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
      'Who filed it is in the list of requests, and on purpose not in this message.',
    ].join('\n'),
  };
};
