/** What a site says today, as the address of its page says it. */
export interface SiteToday {
  readonly regime: string;
  readonly version: string;
  readonly minor: boolean;
  readonly maps: boolean;
  readonly gpc: boolean;
  readonly days: number;
}

const trackers = {
  acme: 'marketing',
  stats: 'analytics',
  video: 'functional',
  both: 'analytics marketing',
  either: 'analytics | marketing',
};

const markup = Object.entries(trackers).map(
  ([id, purpose]) =>
    `<consent-tracker id="${id}" name="${id}" purpose="${purpose}" cookies="_${id}" opt-in="recorders.${id}.start" opt-out="recorders.${id}.stop"></consent-tracker>`,
);

/** A page with trackers that send and store as soon as they are started, and note it when nobody had granted them. */
export const storyPage = `<!doctype html><html lang="en"><head><title>A story</title><link rel="icon" href="data:,">
<script src="/scripts/look.js"></script><script src="/scripts/story.js"></script>
<script type="module" src="/dist/cdn/privacy-elements.js"></script></head>
<body><script>story.begin(${JSON.stringify(markup.join(''))})</script></body></html>`;

export const addressOf = (today: SiteToday): string => `/story?${encodeURIComponent(JSON.stringify(today))}`;
