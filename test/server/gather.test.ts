import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gather } from '../../src/server/stores/gather.js';

/** A write that the test ends. */
interface Write {
  readonly items: readonly number[];
  succeed(): void;
  fail(error: Error): void;
}

const aboutOne = Object.assign(new Error('one is bad'), { isAboutOne: true });
const lost = new Error('connection lost');

function setup({ limit = 100, writes = 1 } = {}) {
  const started: Write[] = [];
  const write = (items: readonly number[]): Promise<readonly string[]> =>
    new Promise((resolve, reject) => {
      const succeed = (): void => {
        resolve(items.map((item) => `stored ${item}`));
      };
      started.push({ items, succeed, fail: reject });
    });
  const store = gather(write, { limit, writes, isAboutOneItem: (error) => error === aboutOne });
  const answers: (readonly [number, string])[] = [];
  const send = (...items: number[]): void => {
    for (const item of items)
      store(item).then(
        (result) => answers.push([item, result]),
        (error: unknown) => answers.push([item, (error as Error).message]),
      );
  };
  return { started, answers, send, store };
}

/** Everything that was to happen by itself has happened: nothing here waits for a timer. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('gathering', () => {
  it('writes what comes alone at the next turn of the event loop', async () => {
    const { started, answers, send } = setup();
    send(7);
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(
      started.map(({ items }) => items),
      [[7]],
    );
    started[0]!.succeed();
    await settled();
    assert.deepEqual(answers, [[7, 'stored 7']]);
  });

  it('writes together what arrives together, and what arrives while more keep arriving', async () => {
    const { started, send } = setup();
    send(1, 2);
    setImmediate(() => {
      send(3);
    });
    await settled();
    assert.deepEqual(
      started.map(({ items }) => items),
      [[1, 2, 3]],
    );
  });

  it('shares a rush among its writes, and gathers what comes while all are under way', async () => {
    const { started, answers, send } = setup({ writes: 2 });
    send(...upTo(10));
    await settled();
    send(10, 11, 12);
    await settled();
    assert.deepEqual(
      started.map(({ items }) => items),
      [upTo(5), [5, 6, 7, 8, 9]],
    );
    started[1]!.succeed();
    await settled();
    assert.deepEqual(
      answers.map(([item]) => item),
      [5, 6, 7, 8, 9],
    );
    assert.deepEqual(started[2]?.items, [10, 11, 12]);
    started[2].succeed();
    started[0]!.succeed();
    await settled();
    assert.deepEqual(
      answers.map(([item]) => item),
      [5, 6, 7, 8, 9, 10, 11, 12, ...upTo(5)],
    );
    assert.ok(answers.every(([item, answer]) => answer === `stored ${item}`));
  });

  it('puts no more into a write than its limit', async () => {
    const { started, send } = setup({ limit: 4, writes: 2 });
    send(...upTo(11));
    await settled();
    assert.deepEqual(
      started.map(({ items }) => items.length),
      [4, 4],
    );
    started[0]!.succeed();
    await settled();
    assert.deepEqual(started[2]?.items, [8, 9, 10]);
  });

  it('writes each alone when one of them is bad, beside a write that is good', async () => {
    const { started, answers, send } = setup({ writes: 2 });
    send(1, 2, 3, 4);
    await settled();
    started[0]!.fail(aboutOne);
    started[1]!.succeed();
    await settled();
    assert.deepEqual(answers, [
      [3, 'stored 3'],
      [4, 'stored 4'],
    ]);
    assert.deepEqual(started[2]?.items, [1]);
    started[2].fail(aboutOne);
    await settled();
    assert.deepEqual(started[3]?.items, [2]);
    started[3].succeed();
    await settled();
    assert.deepEqual(answers.slice(2), [
      [1, 'one is bad'],
      [2, 'stored 2'],
    ]);
  });

  it('refuses all of a write that failed for another reason, and only those', async () => {
    const { started, answers, send } = setup({ writes: 2 });
    send(1, 2, 3, 4);
    await settled();
    started[0]!.fail(lost);
    started[1]!.succeed();
    await settled();
    assert.deepEqual(answers, [
      [1, 'connection lost'],
      [2, 'connection lost'],
      [3, 'stored 3'],
      [4, 'stored 4'],
    ]);
    send(5);
    await settled();
    assert.deepEqual(started[2]?.items, [5]);
  });

  it('refuses at once what is too much to keep waiting, and takes more when there is room again', async () => {
    const { started, answers, send, store } = setup({ writes: 2 });
    send(1, 2);
    await settled();
    send(...upTo(10_000));
    await assert.rejects(store(-1), /Too much is waiting/);
    assert.deepEqual(answers, []);
    started[0]!.succeed();
    await settled();
    send(-2);
    await settled();
    assert.deepEqual(answers, [[1, 'stored 1']]);
  });

  it('writes in a runtime that has no setImmediate', async (test) => {
    const { setImmediate } = globalThis;
    test.after(() => Object.assign(globalThis, { setImmediate }));
    Reflect.deleteProperty(globalThis, 'setImmediate');
    const { started, store } = setup();
    const answer = store(7);
    while (started.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    started[0]!.succeed();
    assert.equal(await answer, 'stored 7');
  });

  it('throws when no write would ever be started', () => {
    for (const writes of [0, -1, NaN, 1.5])
      assert.throws(() => setup({ writes }), /`writes` must be a whole number/);
  });
});
