import { readDataLayer } from './data-layer.js';
import { visit, type Visit } from './setup.js';
import type { PolicyInput } from '../../../src/consent/index.js';

export const globals = [
  ...['dataLayer', 'gtag', 'google_tag_manager'],
  ...['G-TEST1234', 'AW-123456789'].map((tag) => `ga-disable-${tag}`),
];

const page = window as unknown as Record<string, unknown>;

export type States = Readonly<Record<string, unknown>>;

/** What a reader of the data layer has heard of consent, and every command and event in order. */
export interface Heard {
  readonly defaults: States[];
  readonly updates: States[];
  readonly commands: unknown[][];
}

/** Reads the page's data layer from its first entry on. */
export const hear = (): Heard => {
  const heard: Heard = { defaults: [], updates: [], commands: [] };
  const command =
    (name: string) =>
    (...args: unknown[]) => {
      heard.commands.push([name, ...args]);
      if (name === 'consent')
        (args[0] === 'default' ? heard.defaults : heard.updates).push(args[1] as States);
    };
  const names = ['consent', 'set', 'js', 'config', 'event'];
  readDataLayer(page.dataLayer as unknown[], Object.fromEntries(names.map((name) => [name, command(name)])));
  return heard;
};

/** The names in order: `consent default`, `js`, `config G-…`, and events as `event …`. */
export const order = (): string[] =>
  (page.dataLayer as unknown[]).map((entry) =>
    Object.prototype.toString.call(entry) === '[object Arguments]'
      ? Array.from(entry as ArrayLike<unknown>)
          .filter((word) => typeof word === 'string')
          .join(' ')
      : `event ${String((entry as { event?: string }).event)}`,
  );

export const google = (attributes: Readonly<Record<string, string>>, policy?: PolicyInput): Promise<Visit> =>
  visit({ vendor: 'google', ...attributes }, () => undefined, policy);

export const seven = (granted: readonly string[]): States =>
  Object.fromEntries(
    [
      ...['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage'],
      ...['functionality_storage', 'personalization_storage', 'security_storage'],
    ].map((name) => [name, granted.includes(name) ? 'granted' : 'denied']),
  );

export const ads = ['ad_storage', 'ad_user_data', 'ad_personalization'];
