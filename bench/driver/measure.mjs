import { loads } from '../site/loads.mjs';
import { profiles } from './profiles.mjs';

/** Why who has no such button cannot be measured. */
const lacks = {
  accept: 'nothing that accepts everything at once',
  refuse: 'nothing that refuses everything at once',
  preferences: 'no choice one by one',
};

/**
 * @typedef {object} Measured
 * @property {Record<string, object[]>} results What each visit showed, for each contestant.
 * @property {Record<string, string[]>} failed What went wrong in visits, one line for each, also where the second attempt went well.
 * @property {Record<string, string>} absent Who was not visited, or in vain, and why.
 */

/**
 * Makes the visits of a scenario, `runs` for each contestant. They are interleaved, each round in an order of its own: whatever
 * slows the machine down for a while hits everybody. A visit that fails is made once more. Who fails twice before anything was
 * measured is not visited again: each failure may take as long as a minute.
 *
 * @param {(visit: object) => Promise<object>} visit
 * @param {AbortSignal} signal Ends the measurement with an error: half a scenario is not told from a whole one by its figures.
 * @returns {Promise<Measured>}
 */
export async function measure({ visit, contestants, scenario, runs, say, signal }) {
  const { load, profile, act, before } = scenario;
  const concerned = contestants.filter(({ loads: only }) => !only || only.includes(load.id));
  const button = before ?? (act === 'preferences' ? act : undefined);
  const able = concerned.filter((contestant) => !button || contestant[button]);
  const results = Object.fromEntries(able.map(({ id }) => [id, []]));
  const failed = {};
  const absent = Object.fromEntries(
    concerned
      .filter((contestant) => !able.includes(contestant))
      .map(({ id, banner }) => [id, banner ? lacks[button] : 'asks nothing']),
  );

  const tryTwice = async ({ id, name }, make) => {
    for (let attempt = 1; attempt <= 2; attempt++) {
      signal.throwIfAborted();
      try {
        return await make();
      } catch (error) {
        // Whoever ends the run closes the browser in the middle of a visit.
        signal.throwIfAborted();
        const [reason] = error.message.split('\n');
        say(`${scenario.id}, ${name}, attempt ${attempt}: ${reason}`);
        (failed[id] ??= []).push(reason);
      }
    }
    if (results[id].length === 0) absent[id] = failed[id].at(-1);
    return undefined;
  };

  const stored = {};
  for (const contestant of before ? able : []) {
    const earlier = { contestant, load: loads.page, profile: profiles.none, act: before };
    stored[contestant.id] = (await tryTwice(contestant, () => visit(earlier)))?.stored;
  }
  for (let run = 0; run < runs; run++) {
    say(`${scenario.id}: round ${run + 1} of ${runs}`);
    for (const contestant of shuffled(able)) {
      const { id } = contestant;
      if (id in absent) continue;
      const wanted = { contestant, load, profile, before, stored: stored[id], act: contestant[act] && act };
      const result = await tryTwice(contestant, () => visit(wanted));
      if (result) results[id].push(flat(result));
    }
  }
  return { results, failed, absent };
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
