import './no-browser.js';
import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { decode, encode, vendorKey } from '../../src/consent/index.js';
import { holdTimers } from './no-browser.js';
import type { Page } from './page.js';
import { isAttack, isFault, sentence } from './step.js';
import { broken, calm, chaos, type Story } from './stories.js';
import { World } from './world.js';

/** What is looked at after every step, and at the end of a story; each is named for what it shows. */
interface Watches {
  readonly during?: Readonly<Record<string, (world: World) => void>>;
  readonly after?: Readonly<Record<string, (world: World) => void>>;
}

const look = (watches: Watches['during'], world: World): void => {
  for (const [name, watch] of Object.entries(watches ?? {})) {
    try {
      watch(world);
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
    }
  }
};

const running = ({ recorders }: Page): string[] =>
  recorders.filter(({ isOn }) => isOn).map(({ id }) => vendorKey(id));

const awake = ({ pages }: World): readonly Page[] => pages.filter(({ isFrozen }) => !isFrozen);

/** A tracker that throws when it is told to stop has done so on purpose: its page is loaded anew. */
const onlyGranted = (world: World): void => {
  for (const page of awake(world)) {
    for (const key of running(page))
      assert.ok(page.consent.isGranted(key), `${key} runs, and its page does not grant it`);
  }
};

const onlyAllowed = (world: World): void => {
  for (const page of awake(world).filter((one) => world.hasHeard(one))) {
    for (const key of [...page.consent.snapshot.granted, ...running(page)])
      assert.ok(world.memory.allows(page, key), `${key} is granted, and nobody has allowed it`);
  }
};

const onlyEverGranted = (world: World): void => {
  const { everGranted } = world;
  const isExplained = (key: string): boolean =>
    key === 'necessary' ||
    everGranted.has(key) ||
    ['functional', 'analytics', 'marketing'].some(
      (purpose) => key.startsWith('vendor:') && everGranted.has(purpose),
    );
  for (const page of awake(world)) {
    for (const key of [...page.consent.snapshot.granted, ...running(page)])
      assert.ok(isExplained(key), `${key} is granted, and nobody ever granted it`);
  }
};

const refusalsHold = (world: World): void => {
  for (const [key, { value }] of world.memory.words) {
    for (const { consent } of awake(world)) assert.ok(value || !consent.isGranted(key), `${key} was refused`);
  }
};

const lastWordIsStored = ({ record, memory }: World): void => {
  for (const [key, { value, isUnsaid }] of memory.words)
    if (!isUnsaid) assert.equal(record?.choices[key], value, `what is stored about ${key}`);
};

const sameEverywhere = (world: World): void => {
  const [first, ...others] = world.pages;
  const state = ({ consent }: Page) => consent.export();
  for (const other of others)
    assert.deepEqual(state(other), state(first!), 'two tabs hold different records');
  for (const other of others) {
    if (!isDeepStrictEqual([other.settings, other.gpc], [first!.settings, first!.gpc])) continue;
    // What was added to one page alone is not the other's.
    const shown = ({ consent }: Page) => ({
      prompt: consent.snapshot.prompt,
      granted: consent.snapshot.granted.filter((key) => key !== 'vendor:late'),
    });
    assert.deepEqual(shown(other), shown(first!), 'two tabs of one site differ');
  }
};

const isSmall = ({ texts }: World): void => {
  for (const text of texts) assert.ok(text.length <= 1024, `the record has ${text.length} letters`);
};

const live = async ({ steps, ...settings }: Story, { during, after }: Watches): Promise<void> => {
  const release = holdTimers();
  const world = new World(settings);
  try {
    for (const step of steps) {
      await world.take(step);
      look(during, world);
    }
    await world.end();
    look(during, world);
    look(after, world);
  } finally {
    world.close();
    release();
  }
};

export interface Outcome {
  readonly sequences: number;
  readonly faults: number;
  readonly attacks: number;
  readonly seed: number;
  /** The shortest story in which the property does not hold, as sentences; and how to see it again. */
  readonly failure?: string;
}

/** Stories of one kind, and everything that has to hold in each of them. */
export interface Property {
  readonly stories: string;
  readonly names: readonly string[];
  readonly run: (sequences: number, seed: number) => Promise<Outcome>;
}

/** The story as sentences. */
export const tell = (told: Story): string =>
  [
    `A site under ${told.regime}; messages between tabs arrive ${told.sendsAtOnce ? 'at once' : 'late'}, the tables of the law ${told.glances ? 'late' : 'at once'}; two tabs are open.`,
    ...told.steps.map(sentence),
    'In the end everything works, and every tab has come to the front.',
  ].join('\n  ');

const property = (kind: string, stories: fc.Arbitrary<Story>, watches: Watches): Property => ({
  stories: kind,
  names: Object.keys({ ...watches.during, ...watches.after }),
  async run(numRuns, seed) {
    const counts = { sequences: 0, faults: 0, attacks: 0, seed };
    const details = await fc.check(
      fc.asyncProperty(stories, async (told) => {
        counts.sequences += 1;
        counts.faults += told.steps.filter(isFault).length;
        counts.attacks += told.steps.filter(isAttack).length;
        await live(told, watches);
        // What a turn of the event loop looked at weakly is kept until its end.
        await turn();
      }),
      { numRuns, seed },
    );
    if (!details.failed) return counts;
    const [shortest] = details.counterexample!;
    const { message } = details.errorInstance as Error;
    return {
      ...counts,
      failure: `${message}\n  ${tell(shortest)}\n  (seed ${seed}, path ${details.counterexamplePath})`,
    };
  },
});

/** One bit of a stored record flips, or it is cut: nobody may read another choice out of it. */
const noticed: Property = {
  stories: 'damaged records',
  names: ['a damaged record is never read as another'],
  run(numRuns, seed) {
    const record = (choices: Record<string, boolean>, at: number) =>
      encode({
        ...{ id: '123', policy: '2026-11', regime: 'eu', region: 'DE', source: 'visitor', signal: false },
        ...{ language: 'de', at, until: at + 1, order: at, choices },
      });
    const texts = fc
      .tuple(
        fc.dictionary(fc.constantFrom('functional', 'analytics', 'marketing', 'vendor:acme'), fc.boolean()),
        fc.integer({ min: 1, max: 4e12 }),
      )
      .map(([choices, at]) => record(choices, at));
    let sequences = 0;
    const details = fc.check(
      fc.property(texts, fc.nat({ max: 400 }), fc.nat({ max: 7 }), (text, place, bit) => {
        sequences += 1;
        const index = place % text.length;
        const letter = String.fromCharCode(text.charCodeAt(index) ^ (1 << bit));
        assert.equal(
          decode(bit === 7 ? text.slice(0, index) : text.slice(0, index) + letter + text.slice(index + 1)),
          undefined,
        );
      }),
      { numRuns, seed },
    );
    const failure = details.failed && `${fc.defaultReportMessage(details)}`;
    return Promise.resolve({
      sequences,
      faults: sequences,
      attacks: sequences,
      seed,
      ...(failure && { failure }),
    });
  },
};

export const properties: readonly Property[] = [
  property('whatever happens', chaos, {
    during: {
      'no tracker runs that its page does not grant': onlyGranted,
      'nothing is ever granted that nobody granted': onlyEverGranted,
    },
    after: { 'every tab ends in the same state': sameEverywhere },
  }),
  property('while storage, clock and trackers work', calm, {
    during: {
      'no tracker runs that its page does not grant': onlyGranted,
      'nothing runs beyond what was last said, the law and the signal': onlyAllowed,
      'what is stored is what the visitor last said': lastWordIsStored,
    },
    after: {
      'no record is longer than 1,024 letters': isSmall,
      'every tab ends in the same state': sameEverywhere,
    },
  }),
  property('while storage, clock and trackers fail', broken, {
    during: { 'no tracker runs that its page does not grant': onlyGranted },
    after: { 'no refusal is lost': refusalsHold, 'every tab ends in the same state': sameEverywhere },
  }),
  noticed,
];
