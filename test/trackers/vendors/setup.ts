import type { PolicyInput, StoredItem } from '../../../src/consent/index.js';
import { ConsentTrackerErrorEvent } from '../../../src/events/index.js';
import { erase } from '../../../src/page/eraser.js';
import { trackerFromMarkup, type Tracker } from '../../../src/trackers/index.js';
import { cleanUp, setGlobal, setup, type Drive } from '../setup.js';
import { answerFor, type Addresses } from './addresses.js';

export interface Visit extends Drive, Addresses {
  readonly tracker: Tracker;
  /** What the page was told about scripts that did not load or did not start. */
  readonly loadErrors: ConsentTrackerErrorEvent[];
  /** Erases what the tracker stored, as the page does after a withdrawal. */
  readonly erase: () => void;
}

const visits: Visit[] = [];

/** A page that declares one vendor, with the real driver and store; `run` is what the vendor's script does. */
export const visit = async (
  attributes: Readonly<Record<string, string>>,
  run: ((url: string) => void) | null,
  policy: PolicyInput = { regime: 'eu' },
): Promise<Visit> => {
  const addresses = answerFor(run);
  const loadErrors: ConsentTrackerErrorEvent[] = [];
  const note = (event: Event) => {
    if (event instanceof ConsentTrackerErrorEvent) loadErrors.push(event);
  };
  document.addEventListener('consent-tracker-error', note);
  const restore = () => {
    addresses.restore();
    document.removeEventListener('consent-tracker-error', note);
  };
  try {
    const tracker = await trackerFromMarkup(attributes, () => undefined);
    if (!tracker) throw new Error('There is no such vendor.');
    const drive = setup([tracker], policy);
    const made = {
      ...drive,
      ...addresses,
      restore,
      tracker,
      loadErrors,
      erase: () => erase(tracker.stores ?? {}, (name) => name === 'consent'),
    };
    visits.push(made);
    return made;
  } catch (error) {
    restore();
    throw error;
  }
};

/** Ends the visits of a test, and takes away what vendors put on the page. */
export const leave = (globals: readonly string[]): void => {
  cleanUp();
  for (const { restore, elements } of visits.splice(0)) {
    restore();
    for (const element of elements) element.remove();
  }
  for (const name of globals) setGlobal(name);
};

const nameOf = (item: string | StoredItem): string => (typeof item === 'string' ? item : item.name);

/** Writes one item of every kind that the tracker is said to keep on this site, and returns their names. */
export const fill = ({ stores = {} }: Tracker): string[] => {
  const here = (items: readonly (string | StoredItem)[] = []) =>
    items
      .filter((item) => typeof item === 'string' || !item.host)
      .map((item) => nameOf(item).replaceAll('*', 'x1'));
  for (const name of here(stores.cookies)) document.cookie = `${name}=1; path=/`;
  for (const area of ['localStorage', 'sessionStorage'] as const)
    for (const name of here(stores[area])) window[area].setItem(name, '1');
  return kept();
};

/** Names of what is stored on this site now. */
export const kept = (): string[] => [
  ...document.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => pair.split('=')[0]!),
  ...Object.keys(localStorage),
  ...Object.keys(sessionStorage),
];
