export type { Model, Prompt, Regime } from './regime.js';
export { strictest } from './regime.js';
export type { Atlas, Hints, Locator, Place, Reason } from './locate.js';
export { locate } from './locate.js';
export { pocketAtlas } from './pocket-atlas.js';
export { atlas } from './atlas.js';
export type { RegimeId } from './regions.data.js';
export type { Basis, Deadline, Facts, NationalFacts, RegimeFacts, StateFacts, Term } from './facts.js';
export { factsNamed, factsOf } from './facts.js';
