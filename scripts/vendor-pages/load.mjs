import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, root } from '../build/files.mjs';

/** The package of a vendor whose SDK the tests can run. */
const packages = {
  adobe: '@adobe/alloy',
  amplitude: '@amplitude/analytics-browser',
  clarity: 'clarity-js',
  datadog: '@datadog/browser-rum',
  mixpanel: 'mixpanel-browser',
  'new-relic': '@newrelic/browser-agent',
  newrelic: '@newrelic/browser-agent',
  plausible: '@plausible-analytics/tracker',
  posthog: 'posthog-js',
  rudderstack: '@rudderstack/analytics-js',
  segment: '@segment/analytics-next',
  sentry: '@sentry/browser',
  snowplow: '@snowplow/browser-tracker',
};

/** For the vendors that are made of attributes and do not say themselves what these look like. */
const samples = { google: { tags: 'G-ABC1234567' } };

/** Every built-in vendor: the name of its file, its tracker as an example makes it, its data, and how it was tested. */
export async function loadVendors() {
  const { vendors } = await import('../../src/trackers/vendors.ts');
  const loaded = Object.entries(vendors).map(async ([file, load]) => {
    const { tracker } = await load();
    return { file, tracker: made(file, tracker), data: tracker.vendor, ran: ranWith(file) };
  });
  return Promise.all(loaded);
}

/** The attributes that a page would write: what is needed, and what else is left as it is. */
export const examplesOf = (data) =>
  Object.fromEntries(
    Object.entries(data?.attributes ?? {}).map(([name, { example, otherwise = example }]) => [
      name,
      otherwise,
    ]),
  );

function made(file, tracker) {
  if (typeof tracker !== 'function') return tracker;
  return tracker(samples[file] ?? examplesOf(tracker.vendor));
}

/** The package and version that a test imports, if one does: nothing else counts as run for real. */
function ranWith(file) {
  const name = packages[file];
  if (!name) return undefined;
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const isUsed = filesIn('test', '.ts').some((path) => readFileSync(join(root, path), 'utf8').includes(name));
  return isUsed ? { name, version: devDependencies[name] } : undefined;
}
