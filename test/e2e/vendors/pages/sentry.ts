import type * as sdkOf from '@sentry/browser';
import { sentry } from '../../../../src/trackers/vendors/sentry.js';

let sdk: typeof sdkOf | undefined;

export const tracker = sentry(async () => (sdk = await import('@sentry/browser')), {
  dsn: 'https://0123456789abcdef@o1.ingest.de.sentry.io/1',
});

export const act = (name: string): void => {
  sdk?.captureMessage(name);
};
