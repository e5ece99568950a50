/**
 * @typedef {object} GatedScript
 * @property {number} n Its place among the scripts. Running it calls `ran(n)`.
 * @property {string} [src] Address of the file that calls it; without one the script is inline.
 *
 * @typedef {object} Load What a page holds back until it is allowed.
 * @property {string} id
 * @property {GatedScript[]} scripts
 * @property {string[]} frames Addresses.
 * @property {number[]} trackers Numbers of services that are declared one by one, each with a script.
 * @property {number} count How often `ran` has been called when everything has run.
 */

const numbers = (count) => Array.from({ length: count }, (_, n) => n);

/** @returns {Load} */
function load(id, { scripts = 0, external = 0, frames = 0, trackers = 0 }) {
  return {
    id,
    scripts: numbers(scripts).map((n) => (n < external ? { n, src: `/gated/${n}.js` } : { n })),
    frames: numbers(frames).map((n) => `/frame/${scripts + n}.html`),
    trackers: numbers(trackers).map((n) => scripts + frames + n),
    count: scripts + frames + trackers,
  };
}

/** An ordinary page has two scripts with an address and three inline, a plain one nothing; the others are there for growth. */
export const loads = Object.fromEntries(
  [
    load('page', { scripts: 5, external: 2 }),
    load('plain', {}),
    load('scripts-100', { scripts: 100 }),
    load('scripts-1000', { scripts: 1000 }),
    load('scripts-5000', { scripts: 5000 }),
    load('frames-100', { frames: 100 }),
    load('trackers-10', { trackers: 10 }),
    load('trackers-100', { trackers: 100 }),
  ].map((each) => [each.id, each]),
);
