export interface Row {
  readonly tag: string;
  readonly texts: readonly string[];
  readonly height: number;
}

const lengthOf = ({ texts }: Row): number => texts.reduce((sum, text) => sum + text.length, 0);

/** The longest of what a browser cannot break without a hyphen. */
const longestWord = ({ texts }: Row): string =>
  texts
    .flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? [])
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/** How much each language says, compared with English, which comes first. */
export function tableOf(rows: readonly Row[]): string {
  const english = lengthOf(rows[0]!);
  const longest = rows.reduce((one, other) => (lengthOf(other) > lengthOf(one) ? other : one));
  const highest = rows.reduce((one, other) => (other.height > one.height ? other : one));
  return [
    '| language | texts | letters | of English | banner, px | longest word |',
    '|---|---|---|---|---|---|',
    ...rows.map((row) => {
      const share = `${Math.round((lengthOf(row) / english) * 100)} %`;
      return `| ${[row.tag, row.texts.length, lengthOf(row), share, row.height, longestWord(row)].join(' | ')} |`;
    }),
    `The longest is ${longest.tag}; the highest banner has ${highest.tag}.`,
  ].join('\n');
}
