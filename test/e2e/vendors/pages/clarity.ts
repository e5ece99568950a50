import type { clarity as sdkOf } from 'clarity-js';
import { clarity } from '../../../../src/trackers/vendors/clarity.js';

let sdk: typeof sdkOf | undefined;

export const tracker = clarity(async () => (sdk = (await import('clarity-js')).clarity), {
  token: 'abcdefghij',
  config: { upload: 'https://a.clarity.ms/collect', delay: 200 },
});

export const act = (name: string): void => {
  sdk?.event(name, name);
};
