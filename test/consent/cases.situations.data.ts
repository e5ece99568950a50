import type { Consent } from '../../src/consent/index.js';
import type { Life } from './cases.life.js';

/** What is granted, and whether the regime's prompt is due: `all, quiet`; `nothing, due`; `analytics, quiet`. */
export type Answer = `${string}, ${'due' | 'quiet'}`;

export interface Situation {
  readonly what: string;
  /** The law, standard or line of the design behind the answers. */
  readonly why: string;
  /** Lives through it and returns the page of today. */
  readonly live: (life: Life) => Consent;
  /** The answer under an opt-in law where a consent lasts 12 months, or only 6, and under the other two models. */
  readonly optIn: Answer;
  readonly optInBriefly?: Answer;
  readonly optOut: Answer;
  readonly notice: Answer;
}

export const situations: readonly Situation[] = [
  {
    what: 'never decided',
    why: 'ePrivacy Directive, Art. 5(3); Cal. Civ. Code § 1798.120; APP 5',
    live: (life) => life.visit(),
    optIn: 'nothing, due',
    optOut: 'functional analytics marketing, due',
    notice: 'functional analytics marketing, due',
  },
  {
    what: 'refused everything yesterday',
    why: 'design 6: after a refusal the banner does not come back',
    live: (life) => (life.refuses(), life.visit()),
    optIn: 'nothing, quiet',
    optOut: 'nothing, quiet',
    notice: 'nothing, quiet',
  },
  {
    what: 'refused everything 5 months and 29 days ago',
    why: 'CNIL, Garante: no new question within 6 months of a refusal',
    live: (life) => (life.refuses(5, 29), life.visit()),
    optIn: 'nothing, quiet',
    optOut: 'nothing, quiet',
    notice: 'nothing, quiet',
  },
  {
    what: 'refused everything 7 months ago',
    why: 'Garante 2021-06-10: may ask again after 6 months; Cal. Civ. Code § 1798.135(c)(4): not within 12',
    live: (life) => (life.refuses(7), life.visit()),
    optIn: 'nothing, due',
    optOut: 'nothing, quiet',
    notice: 'nothing, quiet',
  },
  {
    what: 'granted everything yesterday',
    why: 'GDPR Art. 7: consent holds until withdrawn or lapsed',
    live: (life) => (life.grants(), life.visit()),
    optIn: 'functional analytics marketing, quiet',
    optOut: 'functional analytics marketing, quiet',
    notice: 'functional analytics marketing, quiet',
  },
  {
    what: 'granted everything 11 months ago',
    why: 'CNIL, DPC, APD: 6 months; elsewhere 12',
    live: (life) => (life.grants(11), life.visit()),
    optIn: 'functional analytics marketing, quiet',
    optInBriefly: 'nothing, due',
    optOut: 'functional analytics marketing, quiet',
    notice: 'functional analytics marketing, quiet',
  },
  {
    what: 'granted everything 13 months ago',
    why: 'design 6: an expired record asks again; without a consent the model decides',
    live: (life) => (life.grants(13), life.visit()),
    optIn: 'nothing, due',
    optOut: 'functional analytics marketing, due',
    notice: 'functional analytics marketing, due',
  },
  {
    what: 'granted everything 4 months ago where consents last 3',
    why: 'PolicyInput.expiry may shorten what the regime allows',
    live: (life) => (life.grants(4, 0, { expiry: 3 }), life.visit({ expiry: 3 })),
    optIn: 'nothing, due',
    optOut: 'functional analytics marketing, due',
    notice: 'functional analytics marketing, due',
  },
  {
    what: 'granted everything 13 months ago where the site says 36',
    why: 'PolicyInput.expiry may never lengthen it',
    live: (life) => (life.grants(13, 0, { expiry: 36 }), life.visit({ expiry: 36 })),
    optIn: 'nothing, due',
    optOut: 'functional analytics marketing, due',
    notice: 'functional analytics marketing, due',
  },
  {
    what: 'granted analytics and refused the rest yesterday',
    why: 'GDPR recital 32: consent is given for each purpose',
    live: (life: Life): Consent => {
      life.visit().decide({ functional: false, analytics: true, marketing: false }, 'visitor');
      life.pass(0, 1);
      return life.visit();
    },
    optIn: 'analytics, quiet',
    optOut: 'analytics, quiet',
    notice: 'analytics, quiet',
  },
  {
    what: 'a new policy version after a grant',
    why: 'design 6: a changed policy version asks again',
    live: (life) => (life.grants(), life.visit({ version: '2' })),
    optIn: 'nothing, due',
    optOut: 'functional analytics marketing, due',
    notice: 'functional analytics marketing, due',
  },
  {
    what: 'a new policy version after a refusal',
    why: 'design 6: ask again, keeping earlier refusals; who refused under the other models has nothing to be told',
    live: (life) => (life.refuses(), life.visit({ version: '2' })),
    optIn: 'nothing, due',
    optOut: 'nothing, quiet',
    notice: 'nothing, quiet',
  },
  {
    what: 'a new purpose after a grant',
    why: 'GDPR Art. 6(1)(a): consent to specific purposes; under the other models what is new runs until refused',
    live: (life) => (life.grants(), life.visit({ purposes: [{ id: 'maps' }] })),
    optIn: 'functional analytics marketing, due',
    optOut: 'functional analytics marketing maps, quiet',
    notice: 'functional analytics marketing maps, quiet',
  },
  {
    what: 'a new purpose after a refusal of everything',
    why: 'design 4: never silently granted; design 6: whatever else changes except the policy version',
    live: (life) => (life.refuses(), life.visit({ purposes: [{ id: 'maps' }] })),
    optIn: 'nothing, quiet',
    optOut: 'nothing, quiet',
    notice: 'nothing, quiet',
  },
  {
    what: 'another sale after an opt-out of sale',
    why: 'Cal. Civ. Code § 1798.120(d): an opt-out is of sale, not of one purpose',
    live: (life: Life): Consent => {
      life.visit().decide({ functional: true, analytics: true, marketing: false }, 'visitor');
      life.pass(0, 1);
      return life.visit({ purposes: [{ id: 'ads', sale: true }] });
    },
    optIn: 'functional analytics, due',
    optOut: 'functional analytics, quiet',
    notice: 'functional analytics, quiet',
  },
  {
    what: 'Global Privacy Control and no record',
    why: 'design 5: GPC turns marketing off in every regime; 11 CCR § 7025(c)',
    live: (life) => life.visit({ gpc: true }),
    optIn: 'nothing, due',
    optOut: 'functional analytics, due',
    notice: 'functional analytics, due',
  },
  {
    what: 'Global Privacy Control after an older grant',
    why: '11 CCR § 7025(c)(3): the later signal wins',
    live: (life) => (life.grants(), life.visit({ gpc: true })),
    optIn: 'functional analytics, quiet',
    optOut: 'functional analytics, quiet',
    notice: 'functional analytics, quiet',
  },
  {
    what: 'a grant made while Global Privacy Control was on',
    why: 'design 5: unless the visitor then explicitly decides otherwise on this site',
    live: (life) => (life.grants(0, 1, { gpc: true }), life.visit({ gpc: true })),
    optIn: 'functional analytics marketing, quiet',
    optOut: 'functional analytics marketing, quiet',
    notice: 'functional analytics marketing, quiet',
  },
  {
    what: 'Global Privacy Control yesterday, absent today',
    why: 'Colorado Rule 5.08, 11 CCR § 7025: a later absence of the signal is not consent',
    live: (life) => (life.visit({ gpc: true }), life.pass(0, 1), life.visit()),
    optIn: 'nothing, due',
    optOut: 'functional analytics, due',
    notice: 'functional analytics, due',
  },
  {
    what: 'Global Privacy Control between an older grant and today',
    why: 'as above; the grant of the rest is untouched',
    live: (life) => (life.grants(), life.visit({ gpc: true }), life.pass(0, 1), life.visit()),
    optIn: 'functional analytics, quiet',
    optOut: 'functional analytics, quiet',
    notice: 'functional analytics, quiet',
  },
  {
    what: 'a damaged record',
    why: 'design 1: in doubt refused, for it may have been a refusal',
    live: (life) => (life.grants(), (life.texts = life.texts.map((text) => text.slice(0, -1))), life.visit()),
    optIn: 'nothing, due',
    optOut: 'nothing, due',
    notice: 'nothing, due',
  },
  {
    what: 'storage that cannot be read',
    why: 'design 1: unreadable storage is refused',
    live: (life) => (life.grants(), (life.canLoad = false), life.visit()),
    optIn: 'nothing, due',
    optOut: 'nothing, due',
    notice: 'nothing, due',
  },
  {
    what: 'a grant from a clock two years ahead',
    why: 'issue 7: a record from the future proves no consent',
    live: (life) => (life.pass(24), life.grants(), life.pass(-24), life.visit()),
    optIn: 'nothing, due',
    optOut: 'functional analytics marketing, due',
    notice: 'functional analytics marketing, due',
  },
  {
    what: 'a refusal from a clock two years ahead',
    why: 'design 1: in doubt refused',
    live: (life) => (life.pass(24), life.refuses(), life.pass(-24), life.visit()),
    optIn: 'nothing, due',
    optOut: 'nothing, quiet',
    notice: 'nothing, quiet',
  },
  {
    what: 'a minor who never decided',
    why: 'Cal. Civ. Code § 1798.120(c): no sale of a minor’s data; design 5: off and not asked for',
    live: (life) => life.visit({ minor: true }),
    optIn: 'nothing, due',
    optOut: 'functional analytics, due',
    notice: 'functional analytics, due',
  },
  {
    what: 'a minor who granted everything',
    why: 'as above',
    live: (life) => (life.grants(0, 1, { minor: true }), life.visit({ minor: true })),
    optIn: 'functional analytics, quiet',
    optOut: 'functional analytics, quiet',
    notice: 'functional analytics, quiet',
  },
  {
    what: 'a minor who refused everything, on a page that does not know them',
    why: 'design 1: a choice is kept',
    live: (life) => (life.refuses(0, 1, { minor: true }), life.visit()),
    optIn: 'nothing, quiet',
    optOut: 'nothing, quiet',
    notice: 'nothing, quiet',
  },
];
