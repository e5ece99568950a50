import { loads } from '../site/loads.mjs';
import { profiles } from './profiles.mjs';

/**
 * @typedef {object} Scenario
 * @property {string} id `first/cpu`: what is done, and under which profile.
 * @property {import('../site/loads.mjs').Load} load
 * @property {object} profile
 * @property {'accept' | 'preferences'} [act] What the visitor presses.
 * @property {'accept' | 'refuse'} [before] What the visitor pressed on an earlier visit.
 */

const { none, cpu, slow4g, phone } = profiles;
const throttles = [none, cpu, slow4g];

/** @returns {Scenario[]} */
const under = (names, what, scenario) =>
  names.map((profile) => ({ id: `${what}/${profile.id}`, profile, load: loads.page, ...scenario }));

const growing = (load) => under([cpu], load, { load: loads[load], act: 'accept' });

/** Everything that is measured, in the order of the report. */
export const scenarios = [
  ...under(throttles, 'first', { act: 'accept' }),
  ...under([phone], 'first', { act: 'accept' }),
  ...under(throttles, 'accepted', { before: 'accept' }),
  ...under(throttles, 'accepted-plain', { load: loads.plain, before: 'accept' }),
  ...under(throttles, 'refused', { before: 'refuse' }),
  ...under(throttles, 'preferences', { act: 'preferences' }),
  ...under(throttles, 'scripts-1000', { load: loads['scripts-1000'], act: 'accept' }),
  ...under(throttles, 'frames-100', { load: loads['frames-100'], act: 'accept' }),
  ...['scripts-100', 'scripts-5000', 'trackers-10', 'trackers-100'].flatMap(growing),
];
