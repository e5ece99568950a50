import type { datadogRum } from '@datadog/browser-rum';
import { datadog } from '../../../../src/trackers/vendors/datadog.js';

let sdk: typeof datadogRum | undefined;

export const tracker = datadog(async () => (sdk = (await import('@datadog/browser-rum')).datadogRum), {
  token: 'pub0123456789',
  applicationId: '00000000-0000-0000-0000-000000000000',
  site: 'datadoghq.eu',
});

export const act = (name: string): void => {
  sdk?.addAction(name);
};
