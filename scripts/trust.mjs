// npm run test:trust                        100,000 stories of each kind: half an hour
// TRUST_SEQUENCES=5000 npm run test:trust   fewer
// TRUST_SEED=7 npm run test:trust           the same stories as the run that printed this seed
// npm run test:trust -- fail                the kinds of stories with these words in their name or in what they show
// TRUST_STORIES=300 npm test -- e2e/stories   stories in real pages, in three browsers; TRUST_SEED replays them too
import { properties } from '../test/trust/properties.ts';

const sequences = Number(process.env.TRUST_SEQUENCES ?? 100_000);
const seed = Number(process.env.TRUST_SEED ?? Date.now() % 0x7fffffff);
const count = (number) => number.toLocaleString('en');
const words = process.argv.slice(2);
let failures = 0;

const isWanted = ({ stories, names }) => words.every((word) => [stories, ...names].join(' ').includes(word));
for (const { stories, names, run } of properties.filter(isWanted)) {
  const outcome = await run(sequences, seed);
  const { failure } = outcome;
  if (failure) failures += 1;
  console.log(
    `${stories}: ${count(outcome.sequences)} sequences, ${count(outcome.faults)} faults, ${count(outcome.attacks)} attacks, seed ${seed}`,
  );
  if (failure) console.log(`  ✖ ${failure}`);
  else for (const name of names) console.log(`  ✔ ${name}: 0 leaks, 0 losses`);
}
process.exit(failures > 0 ? 1 : 0);
