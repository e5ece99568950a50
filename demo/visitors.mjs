/**
 * The visitors whom the demo can play. `region` is what a site's own server would know from its network;
 * the rest is what a browser shows of itself.
 */
export const visitors = [
  { id: 'berlin', label: 'Berlin', timeZone: 'Europe/Berlin', languages: ['de-DE', 'de', 'en'] },
  {
    id: 'american-in-berlin',
    label: 'Berlin, in English',
    timeZone: 'Europe/Berlin',
    languages: ['en-US', 'en'],
  },
  { id: 'dublin', label: 'Dublin', timeZone: 'Europe/Dublin', languages: ['en'] },
  { id: 'london', label: 'London', timeZone: 'Europe/London', languages: ['en-GB', 'en'] },
  { id: 'zurich', label: 'Zurich', timeZone: 'Europe/Zurich', languages: ['de-CH', 'de'] },
  { id: 'los-angeles', label: 'Los Angeles', timeZone: 'America/Los_Angeles', languages: ['en-US', 'en'] },
  {
    id: 'los-angeles-gpc',
    label: 'Los Angeles, GPC',
    timeZone: 'America/Los_Angeles',
    languages: ['en-US', 'en'],
    gpc: true,
  },
  {
    id: 'california',
    label: 'US-CA by server',
    timeZone: 'America/Los_Angeles',
    languages: ['en-US', 'en'],
    region: 'US-CA',
  },
  { id: 'toronto', label: 'Toronto', timeZone: 'America/Toronto', languages: ['en-CA', 'en'] },
  {
    id: 'montreal',
    label: 'CA-QC by server',
    timeZone: 'America/Toronto',
    languages: ['fr-CA', 'fr'],
    region: 'CA-QC',
  },
  { id: 'sao-paulo', label: 'São Paulo', timeZone: 'America/Sao_Paulo', languages: ['pt-BR', 'pt'] },
  { id: 'tokyo', label: 'Tokyo', timeZone: 'Asia/Tokyo', languages: ['ja-JP', 'ja'] },
  { id: 'sydney', label: 'Sydney', timeZone: 'Australia/Sydney', languages: ['en-AU', 'en'] },
  { id: 'unknown', label: 'Unknown (Tor)', timeZone: 'UTC', languages: ['en-US', 'en'] },
];
