// What dist/ promises: written by `npm run update-api`, and reviewed like code. See CONTRIBUTING.md, "What stays".

declare module 'privacy-elements/server/mail' {
  export interface MailOptions {
    readonly transport: string | object;
    readonly from: string;
    readonly office?: string;
    readonly endpoint: string;
    readonly write?: (notice: Notice, link: string | undefined) => Message | Promise<Message>;
  }
  export interface Message {
    readonly subject: string;
    readonly text: string;
  }
  export function mail({ transport, from, office, endpoint, write }: MailOptions): Notify;
}
