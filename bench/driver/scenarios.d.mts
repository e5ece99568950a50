export interface Scenario {
  id: string;
  load: { id: string };
  profile: { id: string; name: string };
  act?: 'accept' | 'preferences';
  before?: 'accept' | 'refuse';
}

export declare const scenarios: readonly Scenario[];
