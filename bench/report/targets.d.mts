import type { Contestant } from '../contestants/contestant.mjs';
import type { Measured } from '../driver/measure.mjs';

export interface Judged {
  text: string;
  scenario: string;
  value: number;
  announced: number | undefined;
  limit: number;
  isKept: boolean;
  better: string[];
}

export declare function judge(
  scenarios: Readonly<Record<string, Pick<Measured, 'results'>>>,
  contestants: readonly Contestant[],
): Judged[];
