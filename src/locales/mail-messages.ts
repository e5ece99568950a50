/** The e-mail that confirms a request to the person who made it. */
export interface MailMessages {
  readonly subject: (reference: string) => string;
  /** `date` is the day on which the request arrived. */
  readonly received: (date: string, reference: string) => string;
  /** Stands above the verification link. */
  readonly verify: string;
  /** Stands beneath it. */
  readonly notYou: string;
  /** `date` is the last day on which the answer is due. */
  readonly answerBy: (date: string) => string;
}
