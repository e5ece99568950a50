import sdk from 'mixpanel-browser';
import type { Tracker } from '../../src/trackers/index.js';
import { mixpanel, type MixpanelOptions, type MixpanelSource } from '../../src/trackers/vendors/mixpanel.js';
import { cleanUp, setGlobal, setup, type Drive } from './setup.js';

/** Hosts that the SDK sent something to. */
export const sent: string[] = [];

/** In place of the network: the SDK's requests are noted and lead nowhere. */
export const withoutNetwork = (): void => {
  const { open, send } = XMLHttpRequest.prototype as unknown as Record<'open' | 'send', () => void>;
  before(() => {
    XMLHttpRequest.prototype.open = function (_method: string, url: string | URL) {
      sent.push(new URL(url, location.href).host);
    };
    XMLHttpRequest.prototype.send = () => undefined;
    XMLHttpRequest.prototype.setRequestHeader = () => undefined;
  });
  after(() => Object.assign(XMLHttpRequest.prototype, { open, send }));
  beforeEach(() => (sent.length = 0));
  afterEach(() => {
    cleanUp();
    setGlobal('mixpanel');
    localStorage.clear();
  });
};

export interface Instance extends Drive {
  tracker: Tracker;
  instance: string;
  token: string;
  readonly current: () => typeof sdk | undefined;
}

let count = 0;

/** Each test has an instance of its own, since the SDK starts an instance only once. */
export const begin = (options: MixpanelOptions = {}, source: MixpanelSource = sdk): Instance => {
  const instance = `shop${++count}`;
  const token = `token-${count}`;
  const tracker = mixpanel(source, { token, instance, ...options });
  const current = () => (sdk as unknown as Record<string, typeof sdk | undefined>)[instance];
  return { ...setup([tracker]), tracker, instance, token, current };
};
