import type { RequestType } from '../../../src/requests/index.js';
import type { EveryPlace } from '../../requests/every-place.js';
import { browserNames, type BrowserName } from './browsers.js';

/** One request to file: what, from where, and how many types the form lists before it. */
export interface Filing {
  readonly place: EveryPlace;
  readonly type: RequestType;
  readonly index: number;
}

export type Shares = Readonly<Record<BrowserName, readonly Filing[]>>;

/** For every day: each type once in each browser, from different places where there are, and each regime in one of them. */
export function someOf(all: readonly Filing[]): Shares {
  const shares = Object.fromEntries(browserNames.map((name) => [name, [] as Filing[]])) as Record<
    BrowserName,
    Filing[]
  >;
  for (const filings of groupedBy(all, ({ type }) => type.id))
    for (const [number, name] of browserNames.entries()) shares[name].push(filings[number % filings.length]!);
  const seen = new Set(Object.values(shares).flatMap((share) => share.map(({ place }) => place.regime)));
  const unseen = groupedBy(all, ({ place }) => place.regime).filter(
    ([first]) => !seen.has(first!.place.regime),
  );
  for (const [number, [first]] of unseen.entries())
    shares[browserNames[number % browserNames.length]!].push(first!);
  return shares;
}

/** Every request in each browser. */
export const allOf = (all: readonly Filing[]): Shares =>
  Object.fromEntries(browserNames.map((name) => [name, all])) as unknown as Shares;

function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}
