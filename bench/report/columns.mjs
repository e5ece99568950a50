/**
 * @typedef {object} Column
 * @property {string} key A figure of a visit.
 * @property {string} title
 * @property {'ms' | 'kB' | 'MB' | 'count' | 'share'} unit
 * @property {string} [base] The contestant that a ratio is given to.
 */

const ms = (key, title, base) => ({ key, title, unit: 'ms', base });
const kB = (key, title) => ({ key, title, unit: 'kB' });
const count = (key, title) => ({ key, title, unit: 'count' });

const cost = [kB('bytes', 'JS + CSS'), count('requests', 'requests'), kB('html', 'more HTML')];

const load = [
  kB('neededBytes', 'JS + CSS until visible'),
  count('neededRequests', 'requests until visible'),
  ms('visible', 'visible', 'floor-external'),
  ms('script', 'script', 'floor-external'),
  ms('mainThread', 'main thread', 'floor-external'),
  count('longTasks', 'long tasks'),
  ms('longestTask', 'longest'),
  ms('firstPaint', 'first paint of the page', 'control'),
  { key: 'shift', title: 'CLS', unit: 'share' },
  { key: 'isLargest', title: 'is LCP', unit: 'share' },
  { key: 'heap', title: 'heap', unit: 'MB', base: 'floor-lit' },
];

const accept = [
  ms('accept.paint', 'accept → next paint', 'floor-external'),
  ms('accept.all', 'accept → all has run', 'floor-external'),
  ms('accept.longestTask', 'longest task after accept'),
  { key: 'accept.isInOrder', title: 'in order', unit: 'share' },
];

/** The figures that the table of each kind of scenario shows. @type {Record<string, Column[]>} */
export const columns = {
  first: [...cost, ...load, accept[0], accept[1]],
  returning: [
    ...cost.slice(0, 2),
    ms('script', 'script', 'floor-external'),
    ms('mainThread', 'main thread', 'floor-external'),
    ms('firstPaint', 'first paint of the page', 'control'),
    { key: 'heap', title: 'heap', unit: 'MB', base: 'floor-lit' },
  ],
  preferences: [
    kB('preferences.inAll.bytes', 'JS + CSS in all'),
    count('preferences.inAll.requests', 'requests in all'),
    kB('preferences.later.bytes', 'JS + CSS after the click'),
    count('preferences.later.requests', 'requests after it'),
    ms('preferences.opened', 'click → preferences stand'),
    ms('preferences.paint', 'click → next paint'),
    ms('preferences.longestTask', 'longest task'),
  ],
  growth: [
    ms('visible', 'visible', 'floor-external'),
    ms('script', 'script', 'floor-external'),
    { key: 'heap', title: 'heap', unit: 'MB', base: 'floor-lit' },
    count('early', 'ran before consent'),
    ...accept,
  ],
  frames: [
    ms('visible', 'visible', 'floor-external'),
    ms('script', 'script', 'floor-external'),
    { key: 'heap', title: 'heap', unit: 'MB', base: 'floor-lit' },
    count('early', 'loaded before consent'),
    count('frames', 'empty frames before consent'),
    // Frames load side by side: they have no order.
    ...accept.slice(0, 3),
  ],
};

/** Which of them a scenario has. */
export function columnsOf(id) {
  const [what] = id.split('/');
  if (/^(accepted|refused)/.test(what)) return columns.returning;
  if (what.startsWith('frames')) return columns.frames;
  return columns[what] ?? columns.growth;
}
