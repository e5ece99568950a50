import { summary } from './statistics.mjs';
import { promises } from './promises.mjs';

/**
 * Each promise with what was measured; those whose scenarios were not measured are left out. `better` names the peers to whom a
 * promise was lost: where it is missed, those who do better, and where it says "ahead", also those who do as well.
 */
export function judge(scenarios, contestants) {
  const median = (scenario, id, key) =>
    summary((scenarios[scenario]?.results[id] ?? []).map((visit) => visit[key])).median;
  return promises.flatMap(({ text, in: scenario, key, most, least, times, of, at = scenario, aheadOf }) => {
    const value = median(scenario, 'privacy-elements', key);
    const peers = contestants
      .filter((contestant) => contestant.kind === 'peer' && (!aheadOf || aheadOf(contestant)))
      .map(({ id, name }) => ({ name, value: median(scenario, id, key) }))
      .filter((peer) => Number.isFinite(peer.value));
    const limit = aheadOf
      ? Math.min(...peers.map((peer) => peer.value))
      : of
        ? Math.max(most ?? 0, times * median(at, of, key))
        : (most ?? least);
    if (!Number.isFinite(value) || !Number.isFinite(limit)) return [];
    const isKept = aheadOf ? value < limit : least === undefined ? value <= limit : value >= limit;
    const isBetter = (peer) =>
      least === undefined ? peer.value < value || (aheadOf && peer.value === value) : peer.value > value;
    const better = isKept ? [] : peers.filter(isBetter).map(({ name }) => name);
    const announced = median(scenario, 'privacy-elements-announced', key);
    return [{ text, scenario, value, announced, limit, isKept, better }];
  });
}
