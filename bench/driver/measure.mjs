import { visit } from './visit.mjs';
import { loads } from '../site/loads.mjs';
import { profiles } from './profiles.mjs';

/**
 * Makes the visits of a scenario, `runs` for each contestant. They are interleaved, each round in an order of its own: whatever
 * slows the machine down for a while hits everybody.
 *
 * @returns {Promise<Map<string, object[]>>} What was measured, for each contestant.
 */
export async function measure({ browser, server, contestants, scenario, runs, say }) {
  const { load, profile, act, before } = scenario;
  const able = contestants.filter(
    (contestant) => !(act === 'preferences' || before) || contestant[act ?? before],
  );
  const results = new Map(able.map(({ id }) => [id, []]));
  const stored = new Map();
  if (before) {
    for (const contestant of able)
      stored.set(contestant.id, await decidedBefore({ browser, server, contestant, act: before }));
  }
  for (let run = 0; run < runs; run++) {
    say(`${scenario.id}: round ${run + 1} of ${runs}`);
    for (const contestant of shuffled(able)) {
      const result = await visit({
        browser,
        server,
        contestant,
        load,
        profile,
        act: contestant[act] && act,
        stored: stored.get(contestant.id),
      }).catch((error) => say(`${scenario.id}, ${contestant.name}: ${error.message}`));
      if (result) results.get(contestant.id).push(flat(result));
    }
  }
  return results;
}

async function decidedBefore({ browser, server, contestant, act }) {
  const { stored } = await visit({
    browser,
    server,
    contestant,
    load: loads.page,
    profile: profiles.none,
    act,
  });
  return stored;
}

const shuffled = (list) =>
  list
    .map((item) => [Math.random(), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);

/** `{ accept: { paint } }` becomes `{ 'accept.paint' }`. What a browser stored is no figure. */
function flat(result, prefix = '') {
  return Object.fromEntries(
    Object.entries(result)
      .filter(([key]) => key !== 'stored')
      .flatMap(([key, value]) =>
        value && typeof value === 'object'
          ? Object.entries(flat(value, `${prefix}${key}.`))
          : [[prefix + key, value]],
      ),
  );
}
