/** What of a contestant matters to its report; `contestant.mjs` says the rest. */
export interface Contestant {
  id: string;
  name: string;
  kind: 'control' | 'floor' | 'ours' | 'peer';
  gates?: boolean;
  loads?: string[];
  banner?: string;
  accept?: string;
  refuse?: string;
  preferences?: string;
}
