/**
 * Writes src/server/notify/mail-languages.ts from the folders in src/locales that hold a mail.ts:
 *
 *     node scripts/mail-languages.mjs
 *
 * A list and not a search, because a server may be bundled, and then there is no folder to search. A test compares the two.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const url = (path) => new URL(`../${path}`, import.meta.url);

/** The text of the module, as prettier has it. */
export function mailLanguages() {
  const tags = readdirSync(url('src/locales/'))
    .filter((tag) => tag !== 'en' && existsSync(url(`src/locales/${tag}/mail.ts`)))
    .sort();
  const keyOf = (tag) => (tag.includes('-') ? `'${tag}'` : tag);
  const lines = tags.map((tag) => `  ${keyOf(tag)}: () => import('../../locales/${tag}/mail.js'),\n`);
  return `// Written by scripts/mail-languages.mjs.
import type { MailMessages } from '../../locales/mail-messages.js';

/** The languages besides English in which requesters are written to, each fetched when somebody needs it. */
export const mailLanguages: Readonly<Record<string, () => Promise<{ readonly mail: MailMessages }>>> = {${
    lines.length > 0 ? `\n${lines.join('')}` : ''
  }};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(url('src/server/notify/mail-languages.ts'), mailLanguages());
