import fc from 'fast-check';
import { forgeries, type Step } from './step.js';

const tab = fc.nat({ max: 3 });
const keys = [
  'functional',
  'analytics',
  'marketing',
  'maps',
  'vendor:acme',
  'vendor:stats',
  'vendor:both',
  'vendor:either',
];
const choices = fc.dictionary(fc.constantFrom(...keys), fc.boolean(), {
  minKeys: 1,
  maxKeys: 3,
  noNullPrototype: true,
});
const just = <const T extends string>(...names: T[]) => fc.constantFrom(...names);

const acts = fc.oneof(
  fc.record({ do: just('decide'), tab, choices }),
  fc.record({ do: just('grant everything', 'refuse everything'), tab }),
);
const looks = fc.record({ do: just('look again', 'know the law'), tab });
const pages = fc.oneof(
  fc.record({ do: just('reload', 'close', 'freeze', 'thaw'), tab }),
  fc.record({ do: just('open', 'prerender') }),
);
const mail = fc.record({ do: just('deliver messages') });
const waits = fc.record({ do: just('wait'), days: fc.constantFrom(0, 0.0001, 1, 40, 190, 364, 380) });
const clocks = fc.record({
  do: just('set the clock'),
  days: fc.constantFrom(-3650, -900, -2, -0.01, 0.01, 2, 100, 400, 900, 3650),
});
const site = fc.oneof(
  fc.record({ do: just('new policy'), version: fc.constantFrom('1', '2', '3') }),
  fc.record({ do: just('move'), regime: fc.constantFrom('eu', 'us', 'jp') }),
  fc.record({ do: just('toggle the signal', 'toggle a minor', 'toggle a purpose') }),
  fc.record({ do: just('take over the policy', 'add a tracker', 'remove a tracker'), tab }),
);
const storage = fc.oneof(
  fc.record({ do: just('storage'), reads: fc.boolean(), writes: fc.boolean() }),
  fc.record({ do: just('clear storage', 'cut the record') }),
  fc.record({ do: just('damage'), place: fc.nat({ max: 300 }), bit: fc.nat({ max: 6 }) }),
);
const failures = fc.record({
  do: just('tracker fails'),
  tracker: fc.constantFrom('acme', 'stats', 'video'),
  isFailing: fc.boolean(),
});
const attacks = fc.record({ do: just('forge'), tab, forgery: fc.nat({ max: forgeries.length - 1 }) });

export interface Story {
  readonly regime: string;
  readonly sendsAtOnce: boolean;
  readonly glances: boolean;
  readonly steps: readonly Step[];
}

const story = (
  regimes: readonly string[],
  sendsAtOnce: fc.Arbitrary<boolean>,
  ...steps: fc.Arbitrary<Step>[]
): fc.Arbitrary<Story> =>
  fc.record({
    regime: fc.constantFrom(...regimes),
    sendsAtOnce,
    glances: fc.boolean(),
    steps: fc.array(fc.oneof(acts, ...steps), { maxLength: 14, size: 'max' }),
  });

/** Storage is reliable and time goes on; tabs, messages, pages and the site do as they like. */
export const calm = story(['eu', 'us', 'jp'], fc.boolean(), looks, pages, mail, waits, site);

/** Storage, clock and trackers fail; the tabs hear each other at once. */
export const broken = story(['eu', 'us', 'jp'], fc.constant(true), looks, waits, clocks, storage, failures);

/** Everything at once, hostile scripts too, where the law asks for consent. */
export const chaos = story(
  ['eu'],
  fc.boolean(),
  looks,
  pages,
  mail,
  waits,
  clocks,
  fc.oneof(
    fc.record({ do: just('new policy'), version: fc.constantFrom('1', '2', '3') }),
    fc.record({ do: just('toggle the signal', 'toggle a minor', 'toggle a purpose') }),
    fc.record({ do: just('take over the policy', 'add a tracker', 'remove a tracker'), tab }),
  ),
  storage,
  failures,
  attacks,
);
