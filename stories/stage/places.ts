/** Where a visitor may be, as the toolbar offers it. */
export interface Place {
  readonly title: string;
  /** ISO 3166; none where nothing is known. */
  readonly region?: string;
  readonly gpc?: boolean;
}

export const places = {
  eu: { title: 'Berlin: opt-in', region: 'DE' },
  uk: { title: 'London: opt-in', region: 'GB' },
  br: { title: 'São Paulo: opt-in', region: 'BR' },
  california: { title: 'Los Angeles: opt-out', region: 'US-CA' },
  gpc: { title: 'Los Angeles, with Global Privacy Control', region: 'US-CA', gpc: true },
  jp: { title: 'Tokyo: notice', region: 'JP' },
  unknown: { title: 'Unknown: strictest' },
} satisfies Record<string, Place>;

export type PlaceName = keyof typeof places;
