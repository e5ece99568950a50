import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism, totalmem, type as system, release } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/build/files.mjs';
import { columnsOf } from './columns.mjs';
import { withQuote } from './readme.mjs';
import { roundsOf, sectionOf } from './section.mjs';
import { judge } from './targets.mjs';

const raw = join(root, 'bench/results.json');
const report = join(root, 'bench/RESULTS.md');
const readme = join(root, 'README.md');

/** Keeps the figures of every visit, and of the scenarios measured before: they may be measured one at a time, on any machine. */
export function remember(id, scenario) {
  const all = existsSync(raw) ? JSON.parse(readFileSync(raw, 'utf8')) : {};
  all[id] = scenario;
  const lines = Object.entries(all).map(
    ([each, figures]) => `${JSON.stringify(each)}: ${JSON.stringify(figures, rounded)}`,
  );
  replace(raw, `{\n${lines.join(',\n')}\n}\n`);
  return all;
}

/** To thousandths, the finest that the report shows. */
const rounded = (key, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);

/** In one step, so that a run that ends here leaves the old file or the new one. */
function replace(path, text) {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

/** The kind of machine, without its name. */
export const machine = () =>
  `${availableParallelism()} CPUs (${arch()}), ${Math.round(totalmem() / 2 ** 30)} GB, ${system()} ${release().split('.').slice(0, 2).join('.')}`;

/** Writes RESULTS.md, and what the README quotes. @param {Record<string, object>} all Scenarios in the order of the report. */
export function writeReport(all, { contestants, versions, order }) {
  const present = order.filter(({ id }) => all[id]);
  const sections = present.map(({ id, profile, load }) => {
    const { date, machine: on } = all[id];
    return `## ${titleOf(id)} · ${profile.name}

${load.id === 'page' ? '' : `Load: \`${load.id}\`. `}n = ${roundsOf(all[id])}, ${date}, ${on}.

${sectionOf(all[id], contestants, columnsOf(id))}`;
  });
  const text = `# Results

Written by \`npm run bench\`; how each figure is measured is in [README.md](README.md). Medians, quartiles in brackets, and ratios (×) to the
hand-written external banner; of the page's first paint to the page without banner; of the heap to the Lit floor. Only ratios
within one table mean anything on another machine.

${versions.map(({ name, version }) => `- ${name} ${version}`).join('\n')}

## What was promised

${promisesOf(all, contestants)}

${sections.join('\n\n')}
`;
  replace(report, text);
  replace(readme, withQuote(readFileSync(readme, 'utf8'), all));
}

const titles = {
  first: 'First visit',
  accepted: 'Returning visit, accepted',
  'accepted-plain': 'Returning visit, accepted, to a page that holds nothing back',
  refused: 'Returning visit, refused',
  preferences: 'Opening the preferences',
};

const titleOf = (id) => titles[id.split('/')[0]] ?? id.split('/')[0];

function promisesOf(all, contestants) {
  const rows = judge(all, contestants).map(
    ({ text, scenario, unit, value, announced, limit, isKept, better }) =>
      `| ${isKept ? 'kept' : '**missed**'} | ${text} | ${scenario} | ${[value, announced, limit].map((each) => written(each, unit)).join(' | ')} | ${better.join(', ')} |`,
  );
  return [
    '| | promise | scenario | measured | banner announced | limit | whose figure is better, or the same where it should be ahead |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function written(value, unit) {
  if (!Number.isFinite(value)) return '–';
  const text = Number.isInteger(value) ? String(value) : value.toFixed(unit === 'share' ? 3 : 1);
  return text;
}
