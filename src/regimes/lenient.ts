import type { Regime } from './regime.js';

const optOut = ['us', 'ca', 'opt-out'];
const notice = ['mx', 'au', 'nz', 'jp', 'hk', 'bm', 'notice'];

/**
 * The few regimes under which something may run before a choice; every other id gives undefined.
 *
 * United States: opt-out and no prompt, a link in the page is enough. Canada outside Quebec: opt-out with a
 * prominent notice. Mexico, Australia, New Zealand, Japan, Hong Kong, Bermuda: notice.
 * The model names stand for the strictest regime of their model: `opt-out` for what Canada asks, `notice` for what
 * the six ask. A site that wants no prompt has to name the law that lets it do without: `us`.
 *
 * No new question for twelve months: Cal. Civ. Code 1798.135(c)(4) forbids one within that time, and the others
 * name no period. A consent lasts for the library's maximum, since none of these laws names a life.
 */
export function lenientRegime(id: string): Regime | undefined {
  const model = optOut.includes(id) ? 'opt-out' : notice.includes(id) && 'notice';
  if (!model) return undefined;
  return { id, model, prompt: id === 'us' ? 'none' : 'notice', reaskMonths: 12, validMonths: 12 };
}
