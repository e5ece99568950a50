/**
 * Looks a time zone up in a table of words: `Europe/` opens an area, `DE:` a country, every other word is the
 * rest of a zone's name (`America/ US: Adak Boise …`). Zones without an area stand first.
 *
 * A star stands for every zone of an area that lies in one country (`Australia/ AU: *`). A zone that the table does not
 * know has no country, which ends in the strictest regime.
 */
export function countryIn(table: string, timeZone: string): string | undefined {
  let area = '';
  let country: string | undefined;
  for (const word of table.split(' ')) {
    if (word.endsWith('/')) area = word;
    else if (word.endsWith(':')) country = word.slice(0, -1);
    else if (word.endsWith('*') ? timeZone.startsWith(area + word.slice(0, -1)) : area + word === timeZone)
      return country;
  }
  return undefined;
}
