/**
 * Writes the tables of docs/regions.md from the data in src/regimes/:
 *
 *     node --import tsx scripts/regions-table.mjs
 *
 * Each table stands between `<!-- name:start -->` and `<!-- name:end -->`; the rest of the page is prose and stays.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { euNational } from '../src/regimes/eu-national.data.ts';
import { atlas } from '../src/regimes/atlas.ts';
import { locate } from '../src/regimes/locate.ts';
import { regions } from '../src/regimes/regions.data.ts';
import { usStates } from '../src/regimes/us-states.data.ts';
import { world } from '../src/regimes/world.data.ts';

const examples = [
  { locales: ['de-DE'], timeZone: 'Europe/Berlin' },
  { locales: ['de-DE'] },
  { locales: ['de-DE'], timeZone: 'America/Los_Angeles' },
  { locales: ['en-US'], timeZone: 'America/Los_Angeles' },
  { locales: ['en-US'], timeZone: 'Europe/Berlin' },
  { locales: ['en'], timeZone: 'Europe/Dublin' },
  { locales: ['en-US'] },
  { locales: ['en-US'], timeZone: 'UTC' },
  { locales: ['en'], timeZone: 'America/New_York' },
  { locales: ['es-419'], timeZone: 'America/New_York' },
  { locales: ['en-IE'], timeZone: 'America/New_York' },
  { locales: ['en-CA'], timeZone: 'America/Toronto' },
  { region: 'CA-ON', locales: ['en-CA'] },
  { region: 'CA-QC', locales: ['fr-CA'] },
  { region: 'US-CA', locales: ['en-US'] },
  { region: 'US-CA', locales: ['de-DE'], timeZone: 'Europe/Berlin' },
  { region: 'GB-SCT' },
  { region: 'FR-RE' },
  { region: 'XX', timeZone: 'America/New_York' },
  { region: 'USA', timeZone: 'America/New_York' },
  { regime: 'us', timeZone: 'Europe/Berlin' },
  { regime: 'opt-in', timeZone: 'America/New_York' },
];

const decidedBy = {
  regime: '`regime`',
  region: '`region`',
  'time-zone': 'time zone',
  locale: 'locale',
  unknown: 'nothing: strictest',
};

/** Name and text of every table. */
export const tables = {
  examples: table(
    [
      '`regime`',
      '`region`',
      'time zone',
      'locales',
      'place',
      'regime',
      'before a choice',
      'shown',
      'decided by',
    ],
    examples.map((hints) => {
      const { region, regime, reason, problem } = locate(hints, atlas);
      const { regime: name, region: code, timeZone, locales } = hints;
      const by = decidedBy[reason] + (problem ? ` (\`${problem}\`)` : '');
      return [
        name,
        code,
        timeZone,
        locales?.join(', '),
        region,
        `\`${regime.id}\``,
        regime.model,
        regime.prompt,
        by,
      ];
    }),
  ),
  regimes: table(
    [
      'id',
      'codes',
      'law',
      'in force',
      'before a choice',
      'shown',
      'asks again after',
      'consent lasts',
      'source',
    ],
    Object.entries(world).map(([id, { law, inForce, basis }]) => {
      const { model, prompt, reaskMonths, validMonths } = atlas.regimeNamed(id);
      const codes = regions[id] === '*' ? 'every other country' : regions[id];
      return [
        `\`${id}\``,
        codes,
        law,
        inForce,
        model,
        prompt,
        `${reaskMonths} months`,
        `${validMonths} months`,
        basis,
      ];
    }),
  ),
  written: table(
    ['id', 'the law, as the fact sheet has it', 'minors', 'answer to a request', 'GPC', 'notes'],
    Object.entries(world).map(([id, { modelAsWritten, minorAge, requestDeadline, gpc, notes }]) => [
      `\`${id}\``,
      modelAsWritten,
      minorAge.text,
      requestDeadline.text,
      gpc,
      notes,
    ]),
  ),
  national: table(
    [
      'state',
      'age of digital consent',
      'asks again after',
      'consent lasts',
      'authority says',
      'note',
      'source',
    ],
    Object.entries(euNational).map(([code, { digitalConsentAge, validMonths, note, basis }]) => {
      const { reaskMonths, validMonths: used } = atlas.regime(code);
      const said = validMonths === null ? 'no number' : `${validMonths} months`;
      return [code, digitalConsentAge, `${reaskMonths} months`, `${used} months`, said, note, basis];
    }),
  ),
  states: table(
    [
      'code',
      'law',
      'from',
      'opt-out signal',
      'since',
      'sensitive data',
      'appeal (days)',
      'minors',
      'notes',
      'source',
    ],
    Object.entries(usStates).map(
      ([state, { law, effective, signal, sensitive, appeal, minors, notes, basis }]) => {
        return [
          `US-${state}`,
          law,
          effective,
          signal.text,
          signal.from,
          sensitive,
          appeal.text,
          minors,
          notes,
          basis,
        ];
      },
    ),
  ),
};

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The page with its tables written anew. */
export function withTables(page) {
  return Object.entries(tables).reduce((text, [name, rows]) => {
    const place = new RegExp(`(<!-- ${name}:start -->\n)[^]*?(<!-- ${name}:end -->)`);
    if (!place.test(text)) throw new Error(`regions-table: no place for the table ${name}`);
    return text.replace(place, (_, start, end) => `${start}${rows}\n${end}`);
  }, page);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const page = new URL('../docs/regions.md', import.meta.url);
  writeFileSync(page, withTables(readFileSync(page, 'utf8')));
  console.log('regions-table: docs/regions.md written');
}
