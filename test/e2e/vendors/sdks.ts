/*
 * The real SDKs, and what is known of each that cannot be helped.
 */

/** Requests that a tracker still makes once it was told to stop, and why nothing keeps it from making them. */
export interface LastWords {
  readonly fits: RegExp;
  readonly most: number;
  readonly why: string;
}

export interface RealSdk {
  /** As its vendor's file, and its page in `pages/`. */
  readonly id: string;
  readonly package: string;
  readonly lastWords?: LastWords;
  /** What goes only with the page, and why. */
  readonly held?: { readonly item: RegExp; readonly why: string };
  /** What it is told cannot be found in its requests; that it sends must do. */
  readonly isSealed?: boolean;
  /** A withdrawal reloads the page. */
  readonly reloads?: boolean;
}

const onItsWay = 'The event of a moment before was on its way already.';

export const realSdks: readonly RealSdk[] = [
  {
    id: 'adobe',
    package: '@adobe/alloy',
    lastWords: {
      fits: /\/privacy\/set-consent\?/,
      most: 1,
      why: 'Adobe’s server is told of the refusal, and answers with the mark that keeps it.',
    },
  },
  {
    id: 'amplitude',
    package: '@amplitude/analytics-browser',
    lastWords: {
      fits: /^api2\.amplitude\.com\/2\/httpapi$/,
      most: 2,
      why: 'An opt-out leaves the queue, which is sent every second, and no call empties it.',
    },
    held: { item: /^database AMP_diagnostics_/, why: 'The SDK keeps it open as long as the page is there.' },
  },
  {
    id: 'clarity',
    package: 'clarity-js',
    lastWords: {
      fits: /^a\.clarity\.ms\/collect$/,
      most: 2,
      why: 'stop() sends what was recorded until then.',
    },
  },
  {
    id: 'datadog',
    package: '@datadog/browser-rum',
    lastWords: {
      fits: /^browser-intake-datadoghq\.eu\/api\/v2\/rum\?/,
      most: 1,
      why: 'A withdrawal makes it send the batch that it had begun.',
    },
  },
  { id: 'mixpanel', package: 'mixpanel-browser' },
  { id: 'newrelic', package: '@newrelic/browser-agent', isSealed: true, reloads: true },
  {
    id: 'plausible',
    package: '@plausible-analytics/tracker',
    lastWords: {
      fits: /^plausible\.io\/api\/event$/,
      most: 2,
      why: `${onItsWay} And it says how long the page was read until the withdrawal, in place of when the page is left.`,
    },
  },
  {
    id: 'posthog',
    package: 'posthog-js',
    lastWords: {
      fits: /^us\.i\.posthog\.com\/e\/$/,
      most: 2,
      why: 'An opt-out leaves the queue of the last three seconds, and its name changes with each release.',
    },
  },
  {
    id: 'rudderstack',
    package: '@rudderstack/analytics-js',
    reloads: true,
    lastWords: { fits: /^data\.rudderstack\.example\/v1\/track$/, most: 1, why: onItsWay },
  },
  { id: 'segment', package: '@segment/analytics-next' },
  {
    id: 'sentry',
    package: '@sentry/browser',
    lastWords: { fits: /^o1\.ingest\.de\.sentry\.io\/api\/1\/envelope\//, most: 2, why: onItsWay },
  },
  {
    id: 'snowplow',
    package: '@snowplow/browser-tracker',
    lastWords: { fits: /^collector\.snowplow\.example\/.*\/tp2$/, most: 2, why: onItsWay },
  },
];
