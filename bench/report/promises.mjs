/**
 * @typedef {object} Promised What this library promises of itself, held against the medians of one scenario.
 * @property {string} text
 * @property {string} in The scenario.
 * @property {string} key The figure.
 * @property {number} [most]
 * @property {number} [least]
 * @property {string} [of] With `times`: at most so many times the figure of this contestant, and never less than `most`.
 * @property {number} [times]
 * @property {string} [at] The scenario in which that contestant's figure is taken, if it is another.
 * @property {(peer: import('../contestants/contestant.mjs').Contestant) => boolean} [aheadOf] Less than each of these peers.
 */

const everyPeer = () => true;
const hasPreferencesAndGates = ({ preferences, gates }) => Boolean(preferences && gates);

const most = (text, scenario, key, limit) => ({ text, in: scenario, key, most: limit });
const ahead = (text, scenario, key, aheadOf = everyPeer) => ({ text, in: scenario, key, aheadOf });
const times = (text, scenario, key, factor, of) => ({ text, in: scenario, key, times: factor, of });
const inAllProfiles = (make) => ['none', 'cpu', 'slow4g'].flatMap(make);

/** @type {Promised[]} */
export const promises = [
  most('First visit to a visible banner: at most 12 kB', 'first/none', 'neededBytes', 12_000),
  most('First visit to a visible banner: at most 3 requests', 'first/none', 'neededRequests', 3),
  most('First visit with preferences: at most 16 kB', 'preferences/none', 'preferences.inAll.bytes', 16_000),
  ahead(
    'First visit to a visible banner: fewer bytes than every peer that has preferences and gates scripts',
    'first/none',
    'neededBytes',
    hasPreferencesAndGates,
  ),
  ahead(
    'First visit with preferences: fewer bytes than every peer that has them and gates scripts',
    'preferences/none',
    'preferences.inAll.bytes',
    hasPreferencesAndGates,
  ),
  ...[
    ['accepted', 'Returning visit'],
    ['accepted-plain', 'Returning visit, nothing held back'],
    ['refused', 'Returning visit after a refusal'],
  ].flatMap(([what, name]) => [
    most(`${name}: at most 4 kB`, `${what}/none`, 'bytes', 4000),
    most(`${name}: one request`, `${what}/none`, 'requests', 1),
    ...inAllProfiles((profile) =>
      times(
        `${name}: script at most 1.2 × the external floor`,
        `${what}/${profile}`,
        'script',
        1.2,
        'floor-external',
      ),
    ),
  ]),
  ...inAllProfiles((profile) => [
    times(
      'Visible: at most 1.15 × the external floor',
      `first/${profile}`,
      'visible',
      1.15,
      'floor-external',
    ),
    ahead('Visible: ahead of every peer', `first/${profile}`, 'visible'),
    times(
      'First paint of the page not delayed (at most 1.05 × the page without banner)',
      `first/${profile}`,
      'firstPaint',
      1.05,
      'control',
    ),
  ]),
  ahead('Script time to the banner: ahead of every peer', 'first/cpu', 'script'),
  ahead('Main-thread time to the banner: ahead of every peer', 'first/cpu', 'mainThread'),
  {
    text: 'No long task of ours (longest at most 50 ms, or what it is with the external floor)',
    in: 'first/cpu',
    key: 'longestTask',
    most: 50,
    times: 1,
    of: 'floor-external',
  },
  ...[
    ['first/none', ''],
    ['first/phone', ' on a phone'],
  ].flatMap(([scenario, where]) => [
    most(`No layout shift${where}`, scenario, 'shift', 0),
    most(`Never the largest paint${where}`, scenario, 'isLargest', 0),
  ]),
  times('Heap at most 1.5 × that of the Lit floor', 'first/none', 'heap', 1.5, 'floor-lit'),
  most('100 frames: none loaded before consent', 'frames-100/cpu', 'early', 0),
  most('100 frames: none instantiated before consent', 'frames-100/cpu', 'frames', 0),
  most('100 frames: accept → next paint at most 90 ms', 'frames-100/cpu', 'accept.paint', 90),
  most('1,000 scripts: none runs before consent', 'scripts-1000/cpu', 'early', 0),
  most('1,000 scripts: accept → next paint at most 50 ms', 'scripts-1000/cpu', 'accept.paint', 50),
  most('1,000 scripts: no task above 50 ms', 'scripts-1000/cpu', 'accept.longestTask', 50),
  { text: '1,000 scripts: all in order', in: 'scripts-1000/cpu', key: 'accept.isInOrder', least: 1 },
  times(
    "1,000 scripts: all have run within 1.2 × the floor's time",
    'scripts-1000/cpu',
    'accept.all',
    1.2,
    'floor-external',
  ),
  {
    text: 'Linear: 1,000 scripts take at most 11 × as long as 100',
    in: 'scripts-1000/cpu',
    key: 'accept.all',
    times: 11,
    of: 'privacy-elements',
    at: 'scripts-100/cpu',
  },
  {
    text: 'Linear: 5,000 scripts take at most 5.5 × as long as 1,000',
    in: 'scripts-5000/cpu',
    key: 'accept.all',
    times: 5.5,
    of: 'privacy-elements',
    at: 'scripts-1000/cpu',
  },
];
