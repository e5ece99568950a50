import type { Hints, Place } from '../../src/regimes/index.js';
import { rows } from './locate.rows.data.js';

/** One row of the table, read. */
export interface Row {
  readonly title: string;
  readonly hints: Hints;
  /** In the words of the table: `eu opt-in choice 6/12 | DE | time-zone`. */
  readonly expected: string;
}

/** The rows of `locate.rows.data.ts`. */
export function readRows(): Row[] {
  const lines = rows.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  return lines.map((line) => {
    const [why = '', regime, region, timeZone, locales, ...expected] = line
      .split('|')
      .map((cell) => cell.trim());
    const hints = {
      regime: regime || undefined,
      region: region || undefined,
      timeZone: timeZone || undefined,
      locales: locales ? locales.split(',') : [],
    };
    const given = [regime, region, timeZone, locales].filter(Boolean).join(', ') || 'nothing';
    return { title: `${why} (${given})`, hints, expected: expected.join(' | ') };
  });
}

/** A place in the words of the table. */
export function inWords({ region, regime, reason, problem }: Place): string {
  const { id, model, prompt, reaskMonths, validMonths } = regime;
  const words = `${id} ${model} ${prompt} ${reaskMonths}/${validMonths}`;
  return [words, region ?? '-', problem ? `${reason} ${problem}` : reason].join(' | ');
}
