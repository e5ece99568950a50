import { expect } from '@open-wc/testing';
import type { Tracker } from '../../src/trackers/index.js';
import { cleanUp, fakeTime, setup } from './setup.js';

const settled = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
const several = async (times = 10) => {
  for (let i = 0; i < times; i++) await settled();
};

describe('trackers that fail or take their time', () => {
  let log: string[];
  const tracker = (id: string, optIn: Tracker['optIn']): Tracker => ({
    id,
    name: id,
    purposes: 'analytics',
    ...(optIn && { optIn }),
    optOut: () => void log.push(`${id} out`),
  });
  beforeEach(() => (log = []));
  afterEach(cleanUp);

  it('goes on with the next tracker when one throws, and says which', () => {
    const broken = tracker('broken', () => {
      throw new TypeError('no');
    });
    const { consent, errors } = setup([broken, tracker('next', () => log.push('next in'))]);
    consent.decide({ analytics: true });
    expect(log).to.deep.equal(['next in']);
    expect(errors.map(({ tracker: id, call, error }) => [id, call, String(error)])).to.deep.equal([
      ['broken', 'opt-in', 'TypeError: no'],
    ]);
  });

  it('tells of a rejected promise', async () => {
    const { consent, errors } = setup([tracker('broken', () => Promise.reject(new Error('offline')))]);
    consent.decide({ analytics: true });
    await several();
    expect(errors.map(({ tracker: id, call }) => [id, call])).to.deep.equal([['broken', 'opt-in']]);
  });

  it('still opts out of a tracker whose opt-in failed', () => {
    const broken = tracker('broken', () => {
      throw new Error('half done');
    });
    const { consent } = setup([broken]);
    consent.decide({ analytics: true });
    consent.withdraw();
    expect(log).to.deep.equal(['broken out']);
  });

  it('tells the last state once a promise is done, and nothing in between', async () => {
    let finish: (() => void) | undefined;
    const slow = tracker('slow', () => {
      log.push('slow in');
      return new Promise<void>((resolve) => (finish = resolve));
    });
    const { consent } = setup([slow]);
    for (const analytics of [true, false, true, false]) consent.decide({ analytics });
    expect(log).to.deep.equal(['slow in']);
    finish?.();
    await several();
    expect(log).to.deep.equal(['slow in', 'slow out']);
  });

  it('lets a slow tracker ask whether it is still wanted', async () => {
    const answers: boolean[] = [];
    let finish: (() => void) | undefined;
    const slow = tracker('slow', async (isCurrent: () => boolean) => {
      answers.push(isCurrent());
      await new Promise<void>((resolve) => (finish = resolve));
      answers.push(isCurrent());
    });
    const { consent } = setup([slow]);
    consent.decide({ analytics: true });
    consent.withdraw();
    finish?.();
    await several();
    expect(answers).to.deep.equal([true, false]);
  });

  it('withdraws from a tracker that never finishes its opt-in', async () => {
    const time = fakeTime();
    try {
      const { consent } = setup([tracker('stuck', () => new Promise(() => undefined))]);
      consent.decide({ analytics: true });
      consent.withdraw();
      time.pass(10_000);
      await several();
      expect(log).to.deep.equal(['stuck out']);
    } finally {
      time.restore();
    }
  });

  it('opts out of a tracker that left the policy while it was busy', async () => {
    let finish: (() => void) | undefined;
    const { consent } = setup([tracker('slow', () => new Promise<void>((resolve) => (finish = resolve)))]);
    consent.decide({ analytics: true });
    consent.amend({ regime: 'eu' });
    finish?.();
    await several();
    expect(log).to.deep.equal(['slow out']);
  });
});
