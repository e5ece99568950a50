import { pocketTimeZones } from '../../src/regimes/pocket-time-zones.data.js';
import { timeZones } from '../../src/regimes/time-zones.data.js';

/** Every zone of the two tables with its country, read apart from `countryIn`. */
export function committedZones(): Map<string, string> {
  return new Map([...read(pocketTimeZones), ...read(timeZones)]);
}

function read(table: string): [string, string][] {
  const areas = ` ${table}`.split(/ (?=\S+\/ )/);
  return areas.flatMap((text) => {
    const [, area = '', rest = ''] = /^(\S+\/)? ?(.*)$/.exec(text) ?? [];
    return rest
      .split(/ ?([A-Z]{2}): /)
      .flatMap((cities, i, parts): [string, string][] =>
        i === 0 || i % 2 ? [] : cities.split(' ').map((city) => [area + city, parts[i - 1] ?? '']),
      );
  });
}
