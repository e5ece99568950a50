/**
 * Writes the tables "time zone → country" of src/regimes/ from tzdata:
 *
 *     node scripts/time-zones.mjs [folder with zone.tab and tzdata.zi or backward]
 *
 * zone.tab gives each zone one country; zone1970.tab would merge Atlantic/Reykjavik into Africa/Abidjan, and Icelanders
 * would lose their law. A link that zone.tab does not list takes the country of its target, except where
 * the target lies in another country: those are kept by hand below, and the script stops at one that it cannot judge.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Links whose name means another place than their target. tzdata's `backward` says so in comments only. */
const ownCountry = {
  'Africa/Asmera': 'ER',
  'Africa/Timbuktu': 'ML',
  'America/Coral_Harbour': 'CA',
  'America/Virgin': 'VI',
  'Antarctica/South_Pole': 'AQ',
  'Atlantic/Jan_Mayen': 'SJ',
  Iceland: 'IS',
  'Pacific/Johnston': 'UM',
  'Pacific/Ponape': 'FM',
  'Pacific/Truk': 'FM',
  'Pacific/Yap': 'FM',
};

/** Rules of the clock, not places, although some releases link them to one (EST to America/Panama). */
const noCountry = new Set('CET CST6CDT EET EST EST5EDT Factory HST MET MST MST7MDT PST8PDT WET'.split(' '));

/** Where something may run before a choice: the pocket atlas knows these and nothing else. */
const lenientCountries = new Set('AU BM HK JP MX NZ US'.split(' '));

/** Links of tzdata by which ICU, and so browsers, still call a zone. */
const icuNames = new Set(['America/Indianapolis', 'America/Louisville']);

/** Names of the clock itself. */
const clockNames = /^(?:Etc\/|GMT|UTC$|UCT$|Universal$|Zulu$|Greenwich$)/;

/** Reads tzdata. @returns undefined where the folder holds none. */
export function readTzdata(folder = '/usr/share/zoneinfo') {
  const read = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');
  const zoneTab = read('zone.tab');
  const rules = read('tzdata.zi');
  const backward = rules || read('backward');
  if (!zoneTab || !backward) return undefined;
  const version = /^# version (\S+)/.exec(rules)?.[1] ?? (read('version').trim() || 'unknown');
  return { version, zones: zonesOf(zoneTab), links: linksOf(backward) };
}

/** `zone.tab`: country, coordinates, zone. */
function zonesOf(text) {
  const rows = text.split('\n').filter((line) => line && !line.startsWith('#'));
  return new Map(rows.map((line) => line.split('\t')).map(([country, , zone]) => [zone, country]));
}

/** `L target name` in tzdata.zi, `Link target name` in backward. */
function linksOf(text) {
  return new Map(
    [...text.matchAll(/^L(?:ink)?\s+(\S+)\s+(\S+)/gm)].map(([, target, name]) => [name, target]),
  );
}

/** Whether a name means somewhere, and not only a time. */
export function standsForPlace(name) {
  return !noCountry.has(name) && !clockNames.test(name);
}

/** Every zone and link that stands for a place, with its country. */
export function countries({ zones, links }) {
  const known = new Map(zones);
  for (const name of links.keys()) {
    if (zones.has(name) || !standsForPlace(name)) continue;
    const country = ownCountry[name] ?? zones.get(target(name, zones, links));
    if (!country)
      throw new Error(`time-zones: no country for the link ${name}; add it to ownCountry or noCountry`);
    known.set(name, country);
  }
  return known;
}

function target(name, zones, links) {
  let at = name;
  while (!zones.has(at) && links.has(at)) at = links.get(at);
  return at;
}

/**
 * The words that `countryIn` reads: areas, countries within, zones within; all in code-point order. Where a whole
 * area lies in one country (`Australia/`, `America/Indiana/`), a star stands for all its zones, also for later ones.
 */
export function table(part, known = part) {
  const shortened = new Map(
    [...part].map(([zone, country]) => [wholeArea(zone, country, known) ?? zone, country]),
  );
  const rows = [...shortened].map(([zone, country]) => {
    const cut = zone.indexOf('/') + 1;
    return { area: zone.slice(0, cut), country, city: zone.slice(cut) };
  });
  const words = [];
  for (const [area, inArea] of grouped(rows, 'area')) {
    if (area) words.push(area);
    for (const [country, inCountry] of grouped(inArea, 'country')) {
      words.push(`${country}:`, ...inCountry.map(({ city }) => city).sort());
    }
  }
  return words.join(' ');
}

/** `Australia/*` for any zone of it; undefined where the area has zones in two countries, or one zone only. */
function wholeArea(zone, country, known) {
  const areas = [...zone.matchAll(/\//g)].map(({ index }) => zone.slice(0, index + 1));
  const whole = areas.find((area) => {
    const zones = [...known].filter(([name]) => name.startsWith(area));
    return zones.length > 1 && zones.every(([, its]) => its === country);
  });
  return whole && `${whole}*`;
}

function grouped(rows, key) {
  const groups = new Map();
  for (const row of rows) groups.set(row[key], [...(groups.get(row[key]) ?? []), row]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** One line per area, so that a change of tzdata reads well in a diff. */
function moduleText(name, meaning, version, words) {
  const lines = words.split(/ (?=\S+\/ )/);
  return [
    `// Written by scripts/time-zones.mjs from tzdata ${version}. Do not edit.`,
    '',
    `/** ${meaning} For \`countryIn\`. */`,
    '// prettier-ignore',
    `export const ${name} =`,
    lines.map((line, i) => `  '${line}${i < lines.length - 1 ? ' ' : ''}'`).join(' +\n') + ';',
    '',
  ].join('\n');
}

/** File names in src/regimes/ and what belongs in them. */
export function modules(tzdata) {
  const known = countries(tzdata);
  const isReported = (zone) => tzdata.zones.has(zone) || icuNames.has(zone);
  // The old names that no browser reports stay out of the pocket table, and so under opt-in.
  const lenient = new Map(
    [...known].filter(([zone, country]) => lenientCountries.has(country) && isReported(zone)),
  );
  const others = new Map([...known].filter(([zone]) => !lenient.has(zone)));
  const write = (name, meaning, part) => moduleText(name, meaning, tzdata.version, table(part, known));
  return {
    'pocket-time-zones.data.ts': write(
      'pocketTimeZones',
      'The zones of countries where something may run before a choice.',
      lenient,
    ),
    'time-zones.data.ts': write('timeZones', 'All other zones.', others),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tzdata = readTzdata(process.argv[2]);
  if (!tzdata) {
    console.error(
      'time-zones: no zone.tab with tzdata.zi or backward here. Install tzdata or name a folder that has them.',
    );
    process.exit(1);
  }
  const folder = new URL('../src/regimes/', import.meta.url);
  for (const [name, text] of Object.entries(modules(tzdata))) writeFileSync(new URL(name, folder), text);
  console.log(`time-zones: written from tzdata ${tzdata.version}`);
}
