import { summary } from './statistics.mjs';

const factors = { kB: 1000, MB: 1e6 };
const digits = { kB: 1, MB: 2, share: 2, ms: 0, count: 0 };

function written(value, unit) {
  const scaled = value / (factors[unit] ?? 1);
  return `${scaled.toFixed(digits[unit])}${unit in factors ? ` ${unit}` : ''}`;
}

/**
 * A scenario as a table in Markdown: median, quartiles where they differ, and the ratio to the contestant of the column's base.
 *
 * @param {Record<string, object[]>} results Visits by contestant.
 */
export function tableOf(results, contestants, columns) {
  const of = (id, key) => summary((results[id] ?? []).map((visit) => visit[key]));
  const shown = contestants.filter(({ id }) => results[id]?.length > 0);
  const cell = (id, { key, unit, base }) => {
    const { median, low, high } = of(id, key);
    if (median === undefined) return '–';
    const parts = [written(median, unit)];
    if (written(low, unit) !== written(high, unit))
      parts.push(`(${written(low, unit)}–${written(high, unit)})`);
    const reference = base && of(base, key).median;
    if (reference > 0 && base !== id) parts.push(`×${(median / reference).toFixed(2)}`);
    return parts.join(' ');
  };
  const rows = [
    ['', ...columns.map(({ title, unit }) => (unit === 'ms' ? `${title}, ms` : title))],
    ['---', ...columns.map(() => '---')],
    ...shown.map(({ id, name }) => [name, ...columns.map((column) => cell(id, column))]),
  ];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
