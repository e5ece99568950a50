// The folder whose tests run in a browser; whatever is not said here is as in stryker.config.js.
import base from './stryker.config.js';

const onRealPages =
  'adobe amplitude clarity datadog newrelic plausible posthog rudderstack segment sentry snowplow'.split(' ');

export default {
  ...base,
  mutate: [
    'src/trackers/*.ts',
    'src/trackers/vendors/*.ts',
    // What drives an SDK is tested with the real one on real pages, in test/e2e/vendors.test.ts, which takes too long for this.
    ...onRealPages.map((vendor) => `!src/trackers/vendors/${vendor}.ts`),
  ],
  plugins: ['./scripts/mutation/browser-runner.mjs', './scripts/mutation/described.mjs'],
  ignorers: ['described'],
  testRunner: 'one-browser',
  maxTestRunnerReuse: 0,
  // One plain file for each test. Of the testing package they take `expect`, which is chai's; the rest of it is large.
  buildCommand: [
    'esbuild test/trackers/*.test.ts test/trackers/vendors/*.test.ts --bundle --format=esm --outbase=. --outdir=.',
    '--conditions=development,browser --log-level=warning --alias:@open-wc/testing=@esm-bundle/chai',
  ].join(' '),
  htmlReporter: { fileName: 'dist.mutation/trackers.html' },
  jsonReporter: { fileName: 'dist.mutation/trackers.json' },
  concurrency: 1,
};
