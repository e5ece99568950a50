import { adobe, type AlloySdk } from '../../../../src/trackers/vendors/adobe.js';
import { ORG } from '../answers.js';

let sdk: AlloySdk | undefined;

export const tracker = adobe(
  async () => {
    const { createInstance } = await import('@adobe/alloy');
    return (sdk = createInstance({ name: 'alloy' }));
  },
  { datastream: '00000000-0000-0000-0000-000000000000', org: ORG },
);

export const act = (name: string): void => {
  sdk?.('sendEvent', { xdm: { eventType: name } }).catch(() => undefined);
};
