import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Story, type Step } from './tabs.story.js';

const tab = fc.nat({ max: 2 });
const keys = ['functional', 'analytics', 'marketing', 'vendor:acme', 'vendor:stats'];
const choices = fc.dictionary(fc.constantFrom(...keys), fc.boolean(), {
  minKeys: 1,
  maxKeys: 3,
  noNullPrototype: true,
});

const decisions: fc.Arbitrary<Step>[] = [
  fc.record({ do: fc.constant('decide'), tab, choices }),
  fc.record({ do: fc.constantFrom('grant everything', 'refuse everything'), tab }),
];
const looks: fc.Arbitrary<Step> = fc.record({ do: fc.constant('look again'), tab });
const reloads: fc.Arbitrary<Step> = fc.record({ do: fc.constant('reload'), tab });
const waits: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('wait'),
  milliseconds: fc.constantFrom(0, 1, 20, 1000, 3_600_000),
});
const clocks: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('set the clock'),
  days: fc.constantFrom(-900, -2, -0.01, 0.01, 2, 100, 400, 900),
});
const faults: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('storage'), works: fc.boolean() }),
  fc.record({ do: fc.constantFrom('clear storage', 'damage storage') }),
);
const delivery: fc.Arbitrary<Step> = fc.record({ do: fc.constant('deliver messages') });

const lived = (sendsAtOnce: boolean, ...steps: fc.Arbitrary<Step>[]) =>
  fc
    .tuple(
      fc.constantFrom('eu', 'us', 'jp'),
      fc.boolean(),
      fc.array(fc.oneof(...decisions, ...steps), { maxLength: 12 }),
    )
    .map(([regime, gpc, all]) => ({ regime, gpc, all, sendsAtOnce }));

type Lived = ReturnType<typeof lived> extends fc.Arbitrary<infer T> ? T : never;

const tell = ({ regime, gpc, sendsAtOnce, all }: Lived, check: (story: Story) => void = () => undefined) => {
  const story = new Story(regime, gpc, sendsAtOnce);
  for (const step of all) {
    story.take(step);
    check(story);
  }
  return story;
};

/** What the visitor said last is what holds: a refusal of the key itself, or of what stands over it. */
const refusalsHold = ({ said, tabs }: Story, where = tabs) => {
  for (const [key, value] of said) {
    for (const { snapshot } of where) assert.ok(value || !snapshot.isGranted(key), `${key} was refused`);
  }
};

const nothingIsInvented = ({ said, tabs, regime }: Story) => {
  const may = (key: string): boolean => said.get(key) ?? regime !== 'eu';
  const over = { 'vendor:acme': 'marketing', 'vendor:stats': 'analytics' } as Record<string, string>;
  for (const { snapshot } of tabs) {
    for (const key of snapshot.granted) {
      if (key === 'necessary') continue;
      assert.ok(said.has(key) ? may(key) : may(over[key] ?? key), `${key} was not granted`);
    }
  }
};

const same = ({ tabs }: Story) => {
  const [first, ...others] = tabs.map(({ snapshot: { granted, choices: kept, prompt } }) => ({
    granted,
    kept,
    prompt,
  }));
  for (const other of others) assert.deepEqual(other, first);
};

const runs = { numRuns: 400 };

// Storage is reliable, and messages between tabs are late or come after other news.
const late = lived(false, looks, reloads, waits, delivery);
// Messages arrive at once, and storage fails, comes back, is cleared and damaged; the clock goes astray.
const faulty = lived(true, looks, waits, clocks, faults);

for (const [name, stories] of [
  ['messages that come late', late],
  ['storage that fails and a clock that jumps', faulty],
] as const) {
  describe(`three tabs, with ${name}`, () => {
    test('end in the same state', () => {
      fc.assert(
        fc.property(stories, (lives) => {
          const story = tell(lives);
          story.end();
          same(story);
        }),
        runs,
      );
    });

    test('lose no refusal', () => {
      fc.assert(
        fc.property(stories, (lives) => {
          const story = tell(lives);
          story.end();
          refusalsHold(story);
        }),
        runs,
      );
    });

    test('grant nothing that the last decision did not grant', () => {
      fc.assert(
        fc.property(stories, (lives) => {
          const story = tell(lives);
          story.end();
          nothingIsInvented(story);
        }),
        runs,
      );
    });

    test('obey the tab in which the visitor has just decided', () => {
      const acts: readonly string[] = ['decide', 'grant everything', 'refuse everything'];
      fc.assert(
        fc.property(stories, (lives) => {
          const story = new Story(lives.regime, lives.gpc, lives.sendsAtOnce);
          for (const step of lives.all) {
            story.take(step);
            if (acts.includes(step.do) && 'tab' in step) refusalsHold(story, [story.tabs[step.tab]!]);
          }
        }),
        runs,
      );
    });
  });
}
