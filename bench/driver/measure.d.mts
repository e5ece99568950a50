import type { Contestant } from '../contestants/contestant.mjs';
import type { Scenario } from './scenarios.mjs';

export interface Measured {
  results: Record<string, Record<string, unknown>[]>;
  failed: Record<string, string[]>;
  absent: Record<string, string>;
}

export declare function measure(settings: {
  visit: (wanted: { contestant: Contestant }) => Promise<object>;
  contestants: readonly Contestant[];
  scenario: Scenario;
  runs: number;
  say: (text: string) => void;
  signal: AbortSignal;
}): Promise<Measured>;
