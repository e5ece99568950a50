import type { Locator, Place } from './locate.js';
import { strictest } from './regime.js';

/** Nobody knows where the visitor is. */
export const unknownPlace: Place = { region: undefined, regime: strictest, reason: 'unknown' };

/** Nobody knows yet: the tables are on their way. Nothing runs, and nothing is asked that the law there may not ask. */
const unknownYet: Place = { ...unknownPlace, regime: { ...strictest, id: '', prompt: 'none' } };

/**
 * How every regime, region and time zone begins under which something may run before a choice. Many begin so that are
 * opt-in all the same (`Asia/Kolkata`, `AM`): that is for the tables to say.
 */
const perhapsLenient = /^\s*(us|ca|mx|au|nz|jp|hk|bm|cn|opt-o|not|am|an|as|atl|pac)/i;

/**
 * Tells without any table who can only be under an opt-in law: they are asked at once. For everybody else the answer is a
 * regime without a name, which stands until an atlas has come.
 */
export const firstGlance: Locator = {
  locate: ({ regime, region, timeZone }) =>
    perhapsLenient.test(regime || region || timeZone || '') ? unknownYet : unknownPlace,
};
