import type { Contestant } from '../contestants/contestant.mjs';
import type { Measured } from '../driver/measure.mjs';

export interface Column {
  key: string;
  title: string;
  unit: 'ms' | 'kB' | 'MB' | 'count' | 'share';
  base?: string;
}

export declare function roundsOf(scenario: Pick<Measured, 'results'>): number;
export declare function sectionOf(
  scenario: Measured,
  contestants: readonly Contestant[],
  columns: readonly Column[],
): string;
