import type { Model, Prompt } from '../../src/regimes/index.js';

/** Somebody somewhere, and the law that applies to them (docs/regions.md has its sources). */
export interface Visitor {
  readonly who: string;
  readonly timeZone?: string;
  readonly locales?: readonly string[];
  /** What the site says on `<consent-banner>`. */
  readonly says?: { region?: string; regime?: string; locale?: string; prompt?: 'always' };
  readonly regime: string;
  readonly model: Model;
  /** What a first visit shows. */
  readonly prompt: Prompt;
  /** Months that a consent lasts. */
  readonly life: 6 | 12;
}

const optIn = { model: 'opt-in', prompt: 'choice', life: 12 } as const;
const optInBriefly = { ...optIn, life: 6 } as const;
const linkOnly = { regime: 'us', model: 'opt-out', prompt: 'none', life: 12 } as const;
const optOut = { ...linkOnly, prompt: 'notice' } as const;
const notice = { model: 'notice', prompt: 'notice', life: 12 } as const;

export const visitors: readonly Visitor[] = [
  // ePrivacy Directive, Art. 5(3), and the months of the national authorities
  { who: 'Berlin (TDDDG s.25)', timeZone: 'Europe/Berlin', locales: ['de-DE'], regime: 'eu', ...optIn },
  {
    who: 'Paris (CNIL: 6 months)',
    timeZone: 'Europe/Paris',
    locales: ['fr-FR'],
    regime: 'eu',
    ...optInBriefly,
  },
  {
    who: 'Dublin, en (DPC: 6 months)',
    timeZone: 'Europe/Dublin',
    locales: ['en'],
    regime: 'eu',
    ...optInBriefly,
  },
  { who: 'Rome (Garante 2021-06-10)', timeZone: 'Europe/Rome', locales: ['it-IT'], regime: 'eu', ...optIn },
  { who: 'en-US in Berlin', timeZone: 'Europe/Berlin', locales: ['en-US'], regime: 'eu', ...optIn },
  {
    who: 'de-DE in Los Angeles',
    timeZone: 'America/Los_Angeles',
    locales: ['de-DE'],
    regime: 'eu',
    ...optIn,
  },
  {
    who: 'en-IE in New York',
    timeZone: 'America/New_York',
    locales: ['en-IE'],
    regime: 'eu',
    ...optInBriefly,
  },
  { who: 'Réunion by region', says: { region: 'FR-974' }, regime: 'eu', ...optInBriefly },
  // Opt-in elsewhere
  { who: 'London (PECR reg. 6)', timeZone: 'Europe/London', locales: ['en-GB'], regime: 'uk', ...optIn },
  { who: 'Zurich', timeZone: 'Europe/Zurich', locales: ['de-CH'], regime: 'ch', ...optIn },
  { who: 'Istanbul (KVKK)', timeZone: 'Europe/Istanbul', locales: ['tr-TR'], regime: 'tr', ...optIn },
  { who: 'São Paulo (LGPD)', timeZone: 'America/Sao_Paulo', locales: ['pt-BR'], regime: 'br', ...optIn },
  { who: 'Seoul (PIPA)', timeZone: 'Asia/Seoul', locales: ['ko-KR'], regime: 'kr', ...optIn },
  { who: 'Mumbai (DPDP Act)', timeZone: 'Asia/Kolkata', locales: ['en-IN'], regime: 'in', ...optIn },
  {
    who: 'Toronto without a province',
    timeZone: 'America/Toronto',
    locales: ['en-CA'],
    regime: 'ca_qc',
    ...optIn,
  },
  { who: 'Quebec by region (Law 25)', says: { region: 'CA-QC' }, regime: 'ca_qc', ...optIn },
  // Nothing known (design 5.4)
  { who: 'nobody knows where', regime: 'unknown', ...optInBriefly },
  { who: 'en-US in UTC', timeZone: 'UTC', locales: ['en-US'], regime: 'unknown', ...optInBriefly },
  { who: 'locale de-DE alone', says: { locale: 'de-DE' }, regime: 'unknown', ...optInBriefly },
  { who: 'Tor', timeZone: 'America/New_York', says: { region: 'T1' }, regime: 'unknown', ...optInBriefly },
  {
    who: 'regime="opt-in"',
    timeZone: 'Asia/Tokyo',
    says: { regime: 'opt-in' },
    regime: 'opt-in',
    ...optInBriefly,
  },
  // Opt-out
  { who: 'Los Angeles', timeZone: 'America/Los_Angeles', locales: ['en-US'], ...linkOnly },
  { who: 'California by region (CCPA)', says: { region: 'US-CA' }, locales: ['en-US'], ...linkOnly },
  { who: 'a US state unknown', timeZone: 'America/Chicago', locales: ['es-419'], ...linkOnly },
  {
    who: 'California, prompt="always"',
    says: { region: 'US-CA', prompt: 'always' },
    ...linkOnly,
    prompt: 'notice',
  },
  { who: 'Ontario by region (PIPEDA)', says: { region: 'CA-ON' }, ...optOut, regime: 'ca' },
  {
    who: 'regime="opt-out"',
    timeZone: 'Europe/Berlin',
    says: { regime: 'opt-out' },
    ...optOut,
    regime: 'opt-out',
  },
  // Notice
  {
    who: 'Sydney (Privacy Act, APP 5)',
    timeZone: 'Australia/Sydney',
    locales: ['en-AU'],
    regime: 'au',
    ...notice,
  },
  { who: 'Tokyo (APPI)', timeZone: 'Asia/Tokyo', locales: ['ja-JP'], regime: 'jp', ...notice },
  { who: 'Auckland (IPP 3)', timeZone: 'Pacific/Auckland', locales: ['en-NZ'], regime: 'nz', ...notice },
  { who: 'Mexico City', timeZone: 'America/Mexico_City', locales: ['es-MX'], regime: 'mx', ...notice },
  { who: 'Hong Kong', timeZone: 'Asia/Hong_Kong', locales: ['zh-HK'], regime: 'hk', ...notice },
];
