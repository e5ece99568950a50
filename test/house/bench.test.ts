import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Contestant } from '../../bench/contestants/contestant.mjs';
import { measure, type Measured } from '../../bench/driver/measure.mjs';
import { scenarios } from '../../bench/driver/scenarios.mjs';
import { withQuote } from '../../bench/report/readme.mjs';
import { roundsOf, sectionOf } from '../../bench/report/section.mjs';
import { judge } from '../../bench/report/targets.mjs';

const contestant = (id: string, more: Partial<Contestant> = {}): Contestant => ({
  id,
  name: `The ${id}`,
  kind: 'peer',
  banner: '.banner',
  accept: '.yes',
  refuse: '.no',
  preferences: '.more',
  ...more,
});

const scenario = (id: string) => scenarios.find((each) => each.id === id)!;

describe('a measurement of the bench', () => {
  const told: string[] = [];
  const measured = (
    visit: (wanted: { contestant: Contestant }) => object,
    { contestants = [contestant('one'), contestant('other')], runs = 3, id = 'first/none' } = {},
    signal = new AbortController().signal,
  ) =>
    measure({
      visit: (wanted) => Promise.resolve().then(() => visit(wanted)),
      contestants,
      scenario: scenario(id),
      runs,
      say: (text) => told.push(text),
      signal,
    });

  it('makes a visit that fails once more, and says so', async () => {
    let visits = 0;
    const { results, failed, absent } = await measured(({ contestant: { id } }) => {
      if (id === 'one' && ++visits === 2) throw new Error('The box fell over.\nCall log: much');
      return { visible: 1 };
    });
    assert.deepEqual([results['one']?.length, results['other']?.length], [3, 3]);
    assert.deepEqual(failed, { one: ['The box fell over.'] });
    assert.deepEqual(absent, {});
    assert.ok(told.includes('first/none, The one, attempt 1: The box fell over.'));
  });

  it('has a round less of whom a visit fails twice', async () => {
    let visits = 0;
    const { results, failed, absent } = await measured(({ contestant: { id } }) => {
      const isSecond = id === 'one' && [2, 3].includes(++visits);
      if (isSecond) throw new Error('The box fell over.');
      return {};
    });
    assert.deepEqual([results['one']?.length, failed['one']?.length, absent], [2, 2, {}]);
  });

  it('does not wait in each round for one that cannot, and says why it is not there', async () => {
    let visits = 0;
    const { results, absent } = await measured(({ contestant: { id } }) => {
      if (id !== 'one') return {};
      visits++;
      throw new Error('Waited in vain.');
    });
    assert.deepEqual([visits, results['one'], absent], [2, [], { one: 'Waited in vain.' }]);
  });

  it('says who lacks the button that a scenario presses', async () => {
    const { preferences: _, ...rest } = contestant('one');
    const contestants = [rest, contestant('other'), { id: 'bare', name: 'Bare', kind: 'control' as const }];
    const { results, absent } = await measured(() => ({}), { contestants, id: 'preferences/none' });
    assert.deepEqual(Object.keys(results), ['other']);
    assert.deepEqual(absent, { one: 'no choice one by one', bare: 'asks nothing' });
  });

  it('is no measurement when it was ended: the browser that is gone is nobody’s failure', async () => {
    const end = new AbortController();
    const run = measured(
      () => {
        end.abort(new Error('Ended by SIGTERM.'));
        throw new Error('Target page, context or browser has been closed');
      },
      {},
      end.signal,
    );
    await assert.rejects(run, { message: 'Ended by SIGTERM.' });
  });
});

describe('a report of the bench', () => {
  const contestants = [contestant('one'), contestant('other'), contestant('third')];
  const columns = [{ key: 'visible', title: 'visible', unit: 'ms' as const }];
  const visits = (...values: number[]) => values.map((visible) => ({ visible }));
  const report = {
    results: { one: visits(1, 2, 3), other: visits(4), third: [] },
    failed: { other: ['Waited in vain.', 'Waited in vain.'] },
    absent: { third: 'Asks again.' },
  };

  it('counts the visits that were made, not those that were wanted', () => {
    assert.equal(roundsOf(report), 3);
    const text = sectionOf(report, contestants, columns);
    assert.match(text, /\| The one \| 2 /);
    assert.match(text, /\| The other \(n = 1\) \| 4 \|/);
  });

  it('names below the table who is not in it and what went wrong', () => {
    const [, absent, failed] = sectionOf(report, contestants, columns).split('\n\n');
    assert.equal(absent, 'Not in the table: The third (Asks again).');
    assert.equal(failed, 'Visits that failed, each made once more: The other (2 ×: Waited in vain).');
  });
});

describe('a promise of the bench', () => {
  const ours = contestant('privacy-elements', { kind: 'ours' });
  const floor = contestant('floor-external', { kind: 'floor' });
  const { preferences: _, ...askOnly } = contestant('ask-only');
  const all = [ours, floor, contestant('gating', { gates: true }), contestant('loop'), askOnly];
  const found = (figures: Record<string, Record<string, number>>, text: string, id = 'first/none') => {
    const results = Object.fromEntries(Object.entries(figures).map(([name, visit]) => [name, [visit]]));
    return judge({ [id]: { results } }, all).find((each) => each.text.includes(text));
  };
  const figures = (key: string, ...values: number[]) =>
    Object.fromEntries(all.map(({ id }, index) => [id, { [key]: values[index] ?? NaN }]));

  it('names the peers to whom it was lost, also those who do as well', () => {
    const lost = found(figures('visible', 100, 90, 120, 100, 80), 'Visible: ahead of every peer');
    assert.deepEqual([lost?.isKept, lost?.limit, lost?.better], [false, 80, ['The loop', 'The ask-only']]);
  });

  it('is kept only ahead of every one of them', () => {
    const kept = found(figures('visible', 79, 90, 120, 100, 80), 'Visible: ahead of every peer');
    assert.deepEqual([kept?.isKept, kept?.better], [true, []]);
    const level = found(figures('visible', 80, 90, 120, 100, 80), 'Visible: ahead of every peer');
    assert.deepEqual([level?.isKept, level?.better], [false, ['The ask-only']]);
  });

  it('compares bytes with those peers that have preferences and gate scripts', () => {
    const bytes = found(figures('neededBytes', 100, 1, 120, 50, 20), 'fewer bytes than every peer');
    assert.deepEqual([bytes?.isKept, bytes?.limit], [true, 120]);
  });

  it('names those who do better where it is measured against a floor', () => {
    const visible = found(figures('visible', 116, 100, 117, 115, 116), 'Visible: at most 1.15');
    assert.deepEqual([visible?.isKept, visible?.better], [false, ['The loop']]);
  });

  it('holds growth against the smaller load', () => {
    const at = (all: number) => ({ results: { 'privacy-elements': [{ 'accept.all': all }] } });
    const judged = (most: number) =>
      judge({ 'scripts-1000/cpu': at(100), 'scripts-5000/cpu': at(most) }, all).find(({ text }) =>
        text.startsWith('Linear: 5,000'),
      );
    assert.deepEqual([judged(550)?.isKept, judged(551)?.isKept], [true, false]);
  });
});

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

describe('README.md', () => {
  const readme = read('README.md');
  const all = JSON.parse(read('bench/results.json')) as Record<string, Measured>;

  it('quotes what was measured last', () => assert.equal(withQuote(readme, all), readme));

  it('would quote other figures', () => {
    const { 'first/none': first, ...others } = all;
    const results = { ...first!.results, 'floor-lit': [{ heap: 1 }] };
    assert.notEqual(withQuote(readme, { ...others, 'first/none': { ...first!, results } }), readme);
    assert.equal(withQuote(readme, others), readme);
  });
});

describe('bench/README.md', () => {
  it('lists the scenarios that there are', () => {
    const [, table = ''] = /## Scenarios\n([^#]*)/.exec(read('bench/README.md')) ?? [];
    const listed = [...table.matchAll(/^\| `([^`]+)` \| ([^|]*) \|/gm)].flatMap(([, what, profiles = '']) =>
      [...profiles.matchAll(/`([^`]+)`/g)].map(([, profile]) => `${what}/${profile}`),
    );
    assert.deepEqual(listed.sort(), scenarios.map(({ id }) => id).sort());
  });
});
