import type { RegimeFacts } from './facts.js';
import type { RegimeId } from './regions.data.js';

/**
 * The law behind every regime, as of 2026-11-21. Not legal advice: the source marks (`basis`) say what was looked up
 * and what is unverified general knowledge (`GK`). The codes are in `regions.data.ts`.
 *
 * `hk` and `tw_mo` were one row of the sheet, whose texts name both; they differ in model, so they are two regimes.
 */
export const world = {
  eu: {
    law: 'ePrivacy Dir. 5(3) + GDPR (EEA)',
    inForce: '2018-05-25',
    modelAsWritten: 'opt-in',
    promptAsWritten: 'choice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '16 unless national table',
      years: 16,
    },
    requestDeadline: {
      text: '1 month +2',
      term: {
        amount: 1,
        unit: 'months',
      },
      extension: {
        amount: 2,
        unit: 'months',
      },
    },
    notes:
      'Accept and reject on the same layer; nothing non-exempt before choice. Reask/valid = cross-country safe default, not a statute; see national table. AX GF GP MQ MF RE YT are EU territory with own ISO codes (S12).',
    basis: 'S12 S23 S24 S28; months mixed',
  },
  gi: {
    law: 'Gibraltar GDPR + Comms (Personal Data & Privacy) Regs 2006',
    inForce: '',
    modelAsWritten: 'opt-in',
    promptAsWritten: 'choice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '13',
      years: 13,
    },
    requestDeadline: {
      text: '1 month +2',
      term: {
        amount: 1,
        unit: 'months',
      },
      extension: {
        amount: 2,
        unit: 'months',
      },
    },
    notes: 'Not EEA, not GB; same consent rule shape as PECR.',
    basis: 'S12; age GK',
  },
  uk: {
    law: 'PECR reg.6 + Sch.A1 (DUAA 2025) + UK GDPR',
    inForce: 'PECR changes 2026-02-05; complaints 2026-06-19',
    modelAsWritten: 'opt-in (+exempt purposes)',
    promptAsWritten: 'choice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '13',
      years: 13,
    },
    requestDeadline: {
      text: '1 month +2 (clock may stop)',
      term: {
        amount: 1,
        unit: 'months',
      },
      extension: {
        amount: 2,
        unit: 'months',
      },
    },
    notes:
      'No consent for: communication, strictly necessary, statistical purposes (own service improvement), appearance, emergency assistance. Statistical/appearance still need clear info + free simple objection (toggle on by default is accepted by ICO). Not for fingerprint-type emitted info. Advertising = consent.',
    basis: 'S12 S30; months GK',
  },
  crown: {
    law: 'Crown Dependency DP laws',
    inForce: '',
    modelAsWritten: 'opt-in (recommended)',
    promptAsWritten: 'choice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '13',
      years: 13,
    },
    requestDeadline: {
      text: '1 month',
      term: {
        amount: 1,
        unit: 'months',
      },
    },
    notes: 'Cookie statute not verified.',
    basis: 'GK',
  },
  eu_micro: {
    law: 'GDPR-like / overseas territories',
    inForce: '',
    modelAsWritten: 'opt-in (recommended)',
    promptAsWritten: 'choice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '16',
      years: 16,
    },
    requestDeadline: {
      text: '1 month',
      term: {
        amount: 1,
        unit: 'months',
      },
    },
    notes: 'Not EU territory (or unclear); safe default only.',
    basis: 'GK',
  },
  ch: {
    law: 'revFADP + TCA Art. 45c',
    inForce: '2023-09-01',
    modelAsWritten:
      'opt-out with information + refusal; opt-in for high-risk profiling / third-party ad networks / sensitive sites',
    promptAsWritten: 'choice (safe) or notice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: 'none fixed',
    },
    requestDeadline: {
      text: '30 days',
      term: {
        amount: 30,
        unit: 'calendar-days',
      },
    },
    notes:
      'FDPIC guide v1.1 (2025-10-06). Art 45c refusal control is mandatory for every non-essential cookie.',
    basis: 'S12 S31; DSAR GK',
  },
  balkan_east: {
    law: 'GDPR-modelled national laws',
    inForce: '',
    modelAsWritten: 'opt-in (recommended)',
    promptAsWritten: 'choice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '14-16',
    },
    requestDeadline: {
      text: '30 days',
      term: {
        amount: 30,
        unit: 'calendar-days',
      },
    },
    notes: '',
    basis: 'GK',
  },
  tr: {
    law: 'KVKK Law 6698 + cookie guide (2022/2025)',
    inForce: '',
    modelAsWritten: 'opt-in',
    promptAsWritten: 'choice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '18',
      years: 18,
    },
    requestDeadline: {
      text: '30 days',
      term: {
        amount: 30,
        unit: 'calendar-days',
      },
    },
    notes: 'First-party anonymous analytics may avoid consent (guide criterion B).',
    basis: 'S12; age/DSAR GK',
  },
  ru: {
    law: '152-FZ',
    inForce: '',
    modelAsWritten: 'opt-in (recommended)',
    promptAsWritten: 'choice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '14',
      years: 14,
    },
    requestDeadline: {
      text: '10 working days',
      term: {
        amount: 10,
        unit: 'business-days',
      },
    },
    notes: '',
    basis: 'GK',
  },
  br: {
    law: 'LGPD 13.709/2018 + ANPD cookie guide 2022',
    inForce: '2020-09-18',
    modelAsWritten: 'opt-in for ads; legitimate interest possible for first-party aggregate measurement',
    promptAsWritten: 'choice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '12 (parental); 12-17 best interest',
      years: 12,
    },
    requestDeadline: {
      text: '15 days (full declaration); immediate simplified',
      term: {
        amount: 15,
        unit: 'calendar-days',
      },
    },
    notes:
      'ANPD model: reject / accept / select buttons with equal prominence; accept-only banner non-compliant.',
    basis: 'S12 S13; ages/DSAR GK',
  },
  ca_qc: {
    law: 'Quebec private-sector Act (Law 25) s.8.1, 14',
    inForce: '2023-09-22',
    modelAsWritten: 'opt-in for identification, location, profiling functions (off by default)',
    promptAsWritten: 'choice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '14',
      years: 14,
    },
    requestDeadline: {
      text: '30 days',
      term: {
        amount: 30,
        unit: 'calendar-days',
      },
    },
    notes: "s.9.1 'highest privacy by default' excludes browser cookie settings; the duty is s.8.1.",
    basis: 'S12 S13 S32; age/DSAR GK',
  },
  ca: {
    law: 'PIPEDA / AB PIPA / BC PIPA',
    inForce: '',
    modelAsWritten:
      'opt-out with prominent notice (non-sensitive, expected OBA); opt-in for sensitive/unexpected',
    promptAsWritten: 'notice',
    gpc: 'none',
    reaskMonths: null,
    validMonths: 12,
    minorAge: {
      text: '13',
      years: 13,
    },
    requestDeadline: {
      text: '30 days',
      term: {
        amount: 30,
        unit: 'calendar-days',
      },
    },
    notes:
      'Opt-out must be easy, immediate, persistent; purpose not buried. CA without province -> treat as QC.',
    basis: 'S13; age/DSAR GK',
  },
  mx: {
    law: 'LFPDPPP (new text 2025-03)',
    inForce: '2025-03-21',
    modelAsWritten: 'notice + opt-out mechanism',
    promptAsWritten: 'notice',
    gpc: 'none',
    reaskMonths: null,
    validMonths: 12,
    minorAge: {
      text: '18',
      years: 18,
    },
    requestDeadline: {
      text: '20 business days',
      term: {
        amount: 20,
        unit: 'business-days',
      },
    },
    notes: '',
    basis: 'GK',
  },
  cl: {
    law: 'Law 21.719 (amends 19.628)',
    inForce: '2026-12-01',
    modelAsWritten: 'opt-in (consent default basis)',
    promptAsWritten: 'choice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '14 (sensitive 16)',
      years: 14,
    },
    requestDeadline: {
      text: '30 days',
      term: {
        amount: 30,
        unit: 'calendar-days',
      },
    },
    notes: "Enters into force ten days after this sheet's date.",
    basis: 'S33; age/DSAR GK',
  },
  latam: {
    law: 'prior-consent style laws',
    inForce: '',
    modelAsWritten: 'opt-in (recommended)',
    promptAsWritten: 'choice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '14-18',
    },
    requestDeadline: {
      text: '10-15 business days',
      term: {
        amount: 10,
        unit: 'business-days',
      },
    },
    notes: '',
    basis: 'GK',
  },
  in: {
    law: 'DPDP Act 2023 + Rules 2025 (G.S.R. 846(E), 2025-11-13)',
    inForce: '2027-05-13 (notice/consent/rights); consent managers 2026-11-13',
    modelAsWritten: 'opt-in from 2027-05-13 (opt-in-ready now)',
    promptAsWritten: 'choice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '18 (verifiable parental consent; no tracking / targeted ads)',
      years: 18,
    },
    requestDeadline: {
      text: 'grievance answer <= 90 days',
      term: {
        amount: 90,
        unit: 'calendar-days',
      },
    },
    notes: 'Consent request in English or any 8th-schedule language, with DPO/contact.',
    basis: 'S12 S29; 90 days GK',
  },
  cn: {
    law: 'PIPL + Network Data Security Mgmt Regs',
    inForce: '2021-11-01',
    modelAsWritten: 'opt-in; separate consents (third party, sensitive, cross-border)',
    promptAsWritten: 'choice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '14',
      years: 14,
    },
    requestDeadline: {
      text: '15 working days (guideline)',
      term: {
        amount: 15,
        unit: 'business-days',
      },
    },
    notes: 'Not one cookie toggle; app-level gates.',
    basis: 'S12; age/DSAR GK',
  },
  hk: {
    law: 'PDPO / PDPA / PDPA',
    inForce: '',
    modelAsWritten: 'notice (HK) / opt-in (TW, MO recommended)',
    promptAsWritten: 'notice',
    gpc: 'none',
    reaskMonths: null,
    validMonths: 12,
    minorAge: {
      text: 'none fixed',
    },
    requestDeadline: {
      text: '40 days HK / 15 days TW',
      term: {
        amount: 40,
        unit: 'calendar-days',
      },
    },
    notes: '',
    basis: 'GK',
  },
  tw_mo: {
    law: 'PDPO / PDPA / PDPA',
    inForce: '',
    modelAsWritten: 'notice (HK) / opt-in (TW, MO recommended)',
    promptAsWritten: 'notice',
    gpc: 'none',
    reaskMonths: null,
    validMonths: 12,
    minorAge: {
      text: 'none fixed',
    },
    requestDeadline: {
      text: '40 days HK / 15 days TW',
      terms: {
        TW: {
          amount: 15,
          unit: 'calendar-days',
        },
      },
    },
    notes: '',
    basis: 'GK',
  },
  jp: {
    law: 'APPI + Telecom Business Act 27-12',
    inForce: '',
    modelAsWritten:
      'notice/publication (27-12 only for listed telecom/online services); opt-out for third-party provision; consent when recipient links to person',
    promptAsWritten: 'notice',
    gpc: 'none',
    reaskMonths: null,
    validMonths: 12,
    minorAge: {
      text: '16 (2026 amendment; guidance 12-15)',
      years: 16,
    },
    requestDeadline: {
      text: 'without delay',
    },
    notes: '2026 APPI amendment promulgated 2026-07-17, in force within 2 years.',
    basis: 'S12; age GK',
  },
  kr: {
    law: 'PIPA',
    inForce: '2011 (am. 2023, Act 21445 2026-09-11)',
    modelAsWritten: 'opt-in for identifiable behavioural tracking',
    promptAsWritten: 'choice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '14',
      years: 14,
    },
    requestDeadline: {
      text: '10 days',
      term: {
        amount: 10,
        unit: 'calendar-days',
      },
    },
    notes: '',
    basis: 'S12; age/DSAR GK',
  },
  sg: {
    law: 'PDPA 2012',
    inForce: '',
    modelAsWritten: 'opt-in for personal-data ad targeting; none for non-personal/requested',
    promptAsWritten: 'choice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '13',
      years: 13,
    },
    requestDeadline: {
      text: '30 days',
      term: {
        amount: 30,
        unit: 'calendar-days',
      },
    },
    notes: '',
    basis: 'S12; age/DSAR GK',
  },
  th: {
    law: 'PDPA B.E. 2562',
    inForce: '2022-06-01',
    modelAsWritten: 'opt-in (no cookie-specific rule found)',
    promptAsWritten: 'choice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '20 (10 parental only)',
      years: 20,
    },
    requestDeadline: {
      text: '30 days',
      term: {
        amount: 30,
        unit: 'calendar-days',
      },
    },
    notes: '',
    basis: 'S12; age/DSAR GK',
  },
  vn: {
    law: 'PDPL 91/2025 + Decree 356/2025',
    inForce: '2026-01-01',
    modelAsWritten: 'opt-in for behavioural ads + refusal mechanism; silence is not consent',
    promptAsWritten: 'choice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '16 (7+ child agrees)',
      years: 16,
    },
    requestDeadline: {
      text: 'per decree',
    },
    notes: '',
    basis: 'S12; age GK',
  },
  sea: {
    law: 'PDPA / PDP Law 27/2022 / DPA 2012 / PDPO 2025 / LA 25-NA',
    inForce: '',
    modelAsWritten: 'opt-in starter',
    promptAsWritten: 'choice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '18',
      years: 18,
    },
    requestDeadline: {
      text: 'MY 21d, ID 72h, PH 30d',
      terms: {
        MY: {
          amount: 21,
          unit: 'calendar-days',
        },
        ID: {
          amount: 3,
          unit: 'calendar-days',
        },
        PH: {
          amount: 30,
          unit: 'calendar-days',
        },
      },
    },
    notes: 'MY/PH allow other bases; banner is not always mandated.',
    basis: 'S12; DSAR GK',
  },
  au: {
    law: 'Privacy Act 1988 (OAIC pixel guidance 2024-11-04)',
    inForce: '',
    modelAsWritten: 'notice + opt-out (expected, non-sensitive); opt-in for sensitive',
    promptAsWritten: 'notice',
    gpc: 'none',
    reaskMonths: null,
    validMonths: 12,
    minorAge: {
      text: '15 (guidance)',
      years: 15,
    },
    requestDeadline: {
      text: '30 days',
      term: {
        amount: 30,
        unit: 'calendar-days',
      },
    },
    notes: 'Tranche 2 is an exposure draft (2026-08-31).',
    basis: 'S12; age/DSAR GK',
  },
  nz: {
    law: 'Privacy Act 2020',
    inForce: '2020-12-01',
    modelAsWritten: 'notice',
    promptAsWritten: 'notice',
    gpc: 'none',
    reaskMonths: null,
    validMonths: 12,
    minorAge: {
      text: 'none fixed',
    },
    requestDeadline: {
      text: '20 working days',
      term: {
        amount: 20,
        unit: 'business-days',
      },
    },
    notes: '',
    basis: 'GK',
  },
  gulf: {
    law: 'federal/national PDPLs',
    inForce: '',
    modelAsWritten: 'opt-in (AE, SA marketing consent); IL notice+consent',
    promptAsWritten: 'choice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '18 (AE <13 ads rule)',
      years: 18,
    },
    requestDeadline: {
      text: '30 days',
      term: {
        amount: 30,
        unit: 'calendar-days',
      },
    },
    notes: 'DIFC/ADGM are by establishment, not by visitor location.',
    basis: 'S12 (AE, SA); rest GK',
  },
  za: {
    law: 'POPIA',
    inForce: '2021-07-01',
    modelAsWritten: 'opt-in (recommended; direct marketing consent s.69)',
    promptAsWritten: 'choice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '18',
      years: 18,
    },
    requestDeadline: {
      text: '30 days (PAIA)',
      term: {
        amount: 30,
        unit: 'calendar-days',
      },
    },
    notes: '',
    basis: 'GK',
  },
  africa: {
    law: 'GDPR-modelled laws',
    inForce: '',
    modelAsWritten: 'opt-in (recommended)',
    promptAsWritten: 'choice',
    gpc: 'none',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '13-18',
    },
    requestDeadline: {
      text: '30 days',
      term: {
        amount: 30,
        unit: 'calendar-days',
      },
    },
    notes: 'MU: Art.24 DPA objection could be invoked by GPC (S1).',
    basis: 'GK',
  },
  bm: {
    law: 'PIPA 2016',
    inForce: '2025-01-01',
    modelAsWritten: 'notice',
    promptAsWritten: 'notice',
    gpc: 'possible',
    reaskMonths: null,
    validMonths: 12,
    minorAge: {
      text: '14',
      years: 14,
    },
    requestDeadline: {
      text: '45 days',
      term: {
        amount: 45,
        unit: 'calendar-days',
      },
    },
    notes: 'Regulator wrote that GPC may express rights (S1).',
    basis: 'S1; rest GK',
  },
  us: {
    law: 'see US state table',
    inForce: '',
    modelAsWritten: 'opt-out, no prompt, privacy link, GPC',
    promptAsWritten: 'none',
    gpc: 'see states',
    reaskMonths: 12,
    validMonths: null,
    minorAge: {
      text: '13',
      years: 13,
    },
    requestDeadline: {
      text: '45 days +45',
      term: {
        amount: 45,
        unit: 'calendar-days',
      },
      extension: {
        amount: 45,
        unit: 'calendar-days',
      },
    },
    notes: 'Unknown state: treat as opt-out + honor GPC + show link.',
    basis: 'S12 S13',
  },
  world: {
    law: 'known country without rule',
    inForce: '',
    modelAsWritten: "site owner's choice; safe = opt-in",
    promptAsWritten: 'choice',
    gpc: 'optional',
    reaskMonths: 6,
    validMonths: 12,
    minorAge: {
      text: '',
    },
    requestDeadline: {
      text: '',
    },
    notes: 'Unknown country: opt-in.',
    basis: 'S12 (product choice)',
  },
} as const satisfies Readonly<Record<RegimeId, RegimeFacts>>;
