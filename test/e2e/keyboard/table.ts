import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../../../docs/every-request.md');

/** A request that was found in all databases. */
export interface Row {
  readonly code: string;
  readonly regime: string;
  readonly type: string;
  /** ISO days; empty where nothing has to be confirmed. */
  readonly confirmBy: string;
  readonly expectedBy: string;
}

/** One line for every place and deadline. */
export function tableOf(rows: readonly Row[]): string {
  const lines = new Map<string, string[]>();
  for (const { code, regime, type, confirmBy, expectedBy } of rows) {
    const key = `| ${code} | ${regime} | ${confirmBy} | ${expectedBy} |`;
    lines.set(key, [...(lines.get(key) ?? []), `\`${type}\``]);
  }
  return [
    '| place | regime | confirm by | answer by | types |',
    '|---|---|---|---|---|',
    ...[...lines].map(([key, types]) => `${key} ${types.join(' ')} |`),
  ].join('\n');
}

const page = (count: number, table: string): string => `# Every type of request in every regime

${count} requests, filed on 20 November 2026 at 12:00 UTC by the clock of the server: one region of every regime, and every part of a country
that has rights or deadlines of its own. What is not in the table is not offered there. The regimes are those of [regions.md](regions.md).

Every \`npm test\` files some of them by keyboard alone, each type in three browsers (Chromium, Firefox and WebKit) and each regime at least
once, looks for them in PGlite and in PostgreSQL, and compares the dates of all with this page. \`EVERY_BROWSER=1 npm test -- every-request\` files each of them in each of the
browsers, ${count * 3} in all, and writes this page.

${table}
`;

export const writePage = (rows: readonly Row[]): void =>
  writeFileSync(file, page(rows.length, tableOf(rows)));
export const readPage = (): string => readFileSync(file, 'utf8');
