// Written by scripts/mail-languages.mjs.
import type { MailMessages } from '../../locales/mail-messages.js';

/** The languages besides English in which requesters are written to, each fetched when somebody needs it. */
export const mailLanguages: Readonly<Record<string, () => Promise<{ readonly mail: MailMessages }>>> = {};
