// npm run test:trust                        every property, 100,000 stories each: some minutes
// TRUST_SEQUENCES=5000 npm run test:trust   fewer
// TRUST_SEED=7 npm run test:trust           the same stories as the run that printed this seed
// npm run test:trust -- "every tab"         the properties with these words
// TRUST_STORIES=300 npm test -- e2e/stories   stories in real pages, in three browsers; TRUST_SEED replays them too
import { properties } from '../test/trust/properties.ts';

const sequences = Number(process.env.TRUST_SEQUENCES ?? 100_000);
const seed = Number(process.env.TRUST_SEED ?? Date.now() % 0x7fffffff);
const count = (number) => number.toLocaleString('en');
const words = process.argv.slice(2);
let failures = 0;

for (const { name, run } of properties.filter((one) => words.every((word) => one.name.includes(word)))) {
  const outcome = await run(sequences, seed);
  const { failure } = outcome;
  if (failure) failures += 1;
  console.log(
    `${failure ? '✖' : '✔'} ${name}\n  ${count(outcome.sequences)} sequences, ${count(outcome.faults)} faults, ` +
      `${count(outcome.attacks)} attacks, ${failure ? 'broken' : '0 leaks, 0 losses'}, seed ${seed}`,
  );
  if (failure) console.log(`  ${failure}`);
}
process.exit(failures > 0 ? 1 : 0);
