import type { RequestTypeId } from './request.js';

/** The types that a law gives, each with its article or section; empty where no text says it in so many words. */
export type Rights = Readonly<Partial<Record<RequestTypeId, string>>>;

const gdpr = (law: string): Rights => ({
  access: `Art. 15 ${law}`,
  correction: `Art. 16 ${law}`,
  deletion: `Art. 17 ${law}`,
  restriction: `Art. 18 ${law}`,
  portability: `Art. 20 ${law}`,
  objection: `Art. 21 ${law}`,
  'automated-decisions:review': `Art. 22 ${law}`,
  'consent:withdraw': `Art. 7(3) ${law}`,
  'marketing:opt-out': `Art. 21(2) ${law}`,
});

/** Commercial e-mail stops within ten business days (CAN-SPAM). */
const canSpam = '15 U.S.C. § 7704(a)';

const california: Rights = {
  'sale:opt-out': 'Cal. Civ. Code § 1798.120',
  'sensitive:limit': 'Cal. Civ. Code § 1798.121',
  'access:categories': 'Cal. Civ. Code § 1798.110',
  'access:specific': 'Cal. Civ. Code § 1798.110',
  correction: 'Cal. Civ. Code § 1798.106',
  deletion: 'Cal. Civ. Code § 1798.105',
  // Duties of businesses that decide by machine about what matters, from 2027-01-01.
  'automated-decisions:opt-out': '11 CCR § 7221',
  'automated-decisions:access': '11 CCR § 7222',
  'sale:opt-in': '11 CCR § 7028',
  'marketing:opt-out': canSpam,
};

/** The article is the law of the state, where it has one. */
const states: Rights = {
  'sale:opt-out': '',
  'automated-decisions:opt-out': '',
  access: '',
  correction: '',
  deletion: '',
  portability: '',
  'consent:withdraw': '',
  'sale:opt-in': '',
  appeal: '',
  'marketing:opt-out': canSpam,
};

const { appeal: _, ...withoutAppeal } = states;

/**
 * Which rights there are, by regime; a key with a place (`us/CA`) adds to or replaces its regime. Basis: standards S7, S10, S19,
 * S28, S29, S30; sections of BR, CA-QC, CH, FR, IN, SG and TH are general knowledge and not verified.
 */
export const rights = {
  eu: gdpr('GDPR'),
  'eu/FR': { ...gdpr('GDPR'), 'post-mortem': 'Art. 85 Loi Informatique et Libertés' },
  gi: gdpr('Gibraltar GDPR'),
  uk: { ...gdpr('UK GDPR'), complaint: 's. 164A Data Protection Act 2018' },
  ch: {
    access: 'Art. 25 FADP',
    correction: 'Art. 32(1) FADP',
    deletion: 'Art. 32(2) FADP',
    portability: 'Art. 28 FADP',
    objection: 'Art. 30(2) FADP',
    'automated-decisions:review': 'Art. 21(2) FADP',
    'consent:withdraw': '',
    'marketing:opt-out': '',
  },
  br: {
    confirmation: 'Art. 18 I LGPD',
    access: 'Art. 18 II LGPD',
    correction: 'Art. 18 III LGPD',
    anonymisation: 'Art. 18 IV LGPD',
    portability: 'Art. 18 V LGPD',
    deletion: 'Art. 18 VI LGPD',
    'third-parties': 'Art. 18 VII LGPD',
    'consent:information': 'Art. 18 VIII LGPD',
    'consent:withdraw': 'Art. 18 IX LGPD',
    objection: 'Art. 18 § 2 LGPD',
    'automated-decisions:review': 'Art. 20 LGPD',
    'marketing:opt-out': '',
  },
  // In force from 2027-05-13; offered before, because nothing is lost by it.
  in: {
    access: 's. 11 DPDP Act',
    correction: 's. 12 DPDP Act',
    deletion: 's. 12 DPDP Act',
    'consent:withdraw': 's. 6(4) DPDP Act',
    complaint: 's. 13 DPDP Act',
    nomination: 's. 14 DPDP Act',
    'marketing:opt-out': '',
  },
  sg: {
    access: 's. 21 PDPA',
    correction: 's. 22 PDPA',
    'consent:withdraw': 's. 16 PDPA',
    complaint: 's. 12 PDPA',
    'marketing:opt-out': '',
  },
  th: {
    access: 's. 30 PDPA',
    portability: 's. 31 PDPA',
    objection: 's. 32 PDPA',
    deletion: 's. 33 PDPA',
    restriction: 's. 34 PDPA',
    correction: 's. 36 PDPA',
    'consent:withdraw': 's. 19 PDPA',
    complaint: 's. 73 PDPA',
    'marketing:opt-out': '',
  },
  ca_qc: {
    access: 's. 27 Act respecting the protection of personal information in the private sector',
    correction: 's. 28 of that Act',
    deletion: 's. 28 of that Act',
    portability: 's. 27 of that Act',
    'de-indexing': 's. 28.1 of that Act',
    'automated-decisions:review': 's. 12.1 of that Act',
    'consent:withdraw': 's. 8 of that Act',
    'marketing:opt-out': '',
  },
  // No state known: everything that a state gives.
  us: { ...states, ...california, 'third-parties': '', access: '', appeal: '' },
  'us/CA': california,
  'us/*': states,
  // Utah knows no appeal.
  'us/UT': withoutAppeal,
  'us/OR': { ...states, 'third-parties': '' },
  'us/MN': { ...states, 'third-parties': '' },
  'us/CT': { ...states, 'third-parties': '' },
  'us/RI': { ...states, 'third-parties': '' },
  /** Everywhere else. */
  '*': {
    access: '',
    correction: '',
    deletion: '',
    portability: '',
    objection: '',
    'consent:withdraw': '',
    complaint: '',
    'marketing:opt-out': '',
  },
} satisfies Readonly<Record<string, Rights>>;
