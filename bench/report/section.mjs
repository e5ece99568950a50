import { tableOf } from './table.mjs';

/** How often a scenario was really visited: by those who were visited most. */
export const roundsOf = ({ results }) =>
  Math.max(0, ...Object.values(results).map((visits) => visits.length));

/**
 * The table of a scenario, and below it who is not in it and what went wrong: a reader must not take a figure of two visits for
 * one of five, nor a contestant that cannot for one that was forgotten.
 *
 * @param {import('../driver/measure.mjs').Measured} scenario
 */
export function sectionOf({ results, absent = {}, failed = {} }, contestants, columns) {
  const rounds = roundsOf({ results });
  const named = contestants.map((contestant) => {
    const { length } = results[contestant.id] ?? [];
    return length > 0 && length < rounds
      ? { ...contestant, name: `${contestant.name} (n = ${length})` }
      : contestant;
  });
  const line = (title, of) => {
    const parts = contestants.flatMap(({ id, name }) => (of[id] ? [`${name} (${of[id]})`] : []));
    return parts.length > 0 ? [`${title}: ${parts.join(', ')}.`] : [];
  };
  const failures = Object.fromEntries(
    Object.entries(failed).map(([id, reasons]) => [
      id,
      `${reasons.length} ×: ${[...new Set(reasons.map((reason) => reason.replace(/\.$/, '')))].join('; ')}`,
    ]),
  );
  const withoutStop = Object.fromEntries(
    Object.entries(absent).map(([id, reason]) => [id, reason.replace(/\.$/, '')]),
  );
  return [
    tableOf(results, named, columns),
    ...line('Not in the table', withoutStop),
    ...line('Visits that failed, each made once more', failures),
  ].join('\n\n');
}
