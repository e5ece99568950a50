import { summary } from './statistics.mjs';

/** What this library promises of itself, each held against figures of one scenario. */
const promises = [
  {
    text: 'First visit to a visible banner: at most 12 kB',
    in: 'first/none',
    key: 'neededBytes',
    most: 12_000,
  },
  {
    text: 'First visit to a visible banner: at most 3 requests',
    in: 'first/none',
    key: 'neededRequests',
    most: 3,
  },
  { text: 'Returning visit: at most 4 kB', in: 'accepted/none', key: 'bytes', most: 4000 },
  { text: 'Returning visit after a refusal: at most 4 kB', in: 'refused/none', key: 'bytes', most: 4000 },
  { text: 'Returning visit after a refusal: one request', in: 'refused/none', key: 'requests', most: 1 },
  ...['none', 'cpu', 'slow4g'].flatMap((profile) => [
    {
      text: 'Visible: at most 1.15 × the external floor',
      in: `first/${profile}`,
      key: 'visible',
      times: 1.15,
      of: 'floor-external',
    },
    {
      text: 'Returning visit: script at most 1.2 × the external floor',
      in: `accepted/${profile}`,
      key: 'script',
      times: 1.2,
      of: 'floor-external',
    },
    {
      text: 'First paint of the page not delayed (at most 1.05 × the page without banner)',
      in: `first/${profile}`,
      key: 'firstPaint',
      times: 1.05,
      of: 'control',
    },
  ]),
  { text: 'No layout shift', in: 'first/none', key: 'shift', most: 0 },
  { text: 'No layout shift on a phone', in: 'first/phone', key: 'shift', most: 0 },
  { text: 'Never the largest paint', in: 'first/none', key: 'isLargest', most: 0 },
  { text: 'Never the largest paint on a phone', in: 'first/phone', key: 'isLargest', most: 0 },
  {
    text: 'Heap at most 1.5 × that of the Lit floor',
    in: 'first/none',
    key: 'heap',
    times: 1.5,
    of: 'floor-lit',
  },
  {
    text: '100 frames: accept → next paint at most 90 ms',
    in: 'frames-100/cpu',
    key: 'accept.paint',
    most: 90,
  },
  {
    text: '1,000 scripts: accept → next paint at most 50 ms',
    in: 'scripts-1000/cpu',
    key: 'accept.paint',
    most: 50,
  },
  { text: '1,000 scripts: no task above 50 ms', in: 'scripts-1000/cpu', key: 'accept.longestTask', most: 50 },
  { text: '1,000 scripts: all in order', in: 'scripts-1000/cpu', key: 'accept.isInOrder', least: 1 },
  {
    text: "1,000 scripts: all have run within 1.2 × the floor's time",
    in: 'scripts-1000/cpu',
    key: 'accept.all',
    times: 1.2,
    of: 'floor-external',
  },
];

/** Each promise with what was measured; those whose scenario was not measured are left out. */
export function judge(scenarios, ours = 'privacy-elements') {
  const median = (scenario, id, key) =>
    summary((scenario.results[id] ?? []).map((visit) => visit[key])).median;
  return promises.flatMap(({ text, in: id, key, most, least, times, of }) => {
    const scenario = scenarios[id];
    const value = scenario && median(scenario, ours, key);
    const limit = scenario && (times ? times * median(scenario, of, key) : (most ?? least));
    if (!Number.isFinite(value) || !Number.isFinite(limit)) return [];
    return [
      { text, scenario: id, value, limit, isKept: least === undefined ? value <= limit : value >= limit },
    ];
  });
}
