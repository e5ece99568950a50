import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { grantAll, monthsLater, refuseAll, type Choices, type Consent } from '../../src/consent/index.js';
import { atlas } from '../../src/regimes/index.js';
import { Browser } from '../consent/browser.js';

const VISITS = 10_000;
const regions = ['DE', 'FR', 'IT', 'GB', 'US-CA', 'US-TX', 'JP', 'AU', 'BR', 'CA-QC'];
const vendors = Array.from({ length: 12 }, (_, n) => ({
  id: `vendor-${n}`,
  name: `V${n}`,
  purposes: 'marketing',
}));

/** The same lives in every run: mulberry32. */
const dice = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

/** Each visit ends before the next. */
const alone = { post: () => undefined, listen: () => undefined };

const answers = ['grant', 'refuse', 'both'] as const;

/** What the visitor answered last, and until when the law of that place lets it stand. */
interface Answer {
  readonly kind: (typeof answers)[number];
  readonly until: number;
  readonly version: string;
}

const choicesFor = (kind: Answer['kind'], { policy }: Consent): Choices =>
  kind === 'grant'
    ? grantAll(policy)
    : kind === 'refuse'
      ? refuseAll(policy)
      : { ...refuseAll(policy), analytics: true };

describe('a long life: 10,000 visits over centuries, new policies, and moves from law to law', () => {
  for (const seed of [1]) {
    test(`asks exactly when the law of the place allows, and keeps the record under 1 KB (life ${seed})`, () => {
      const random = dice(seed);
      const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
      const browser = new Browser();
      let [region, version, expiry] = ['DE', '1', 0];
      let last: Answer | undefined;
      let asked = 0;
      for (let visit = 0; visit < VISITS; visit++) {
        browser.pass(0, random() * 20);
        if (random() < 0.01) region = pick(regions);
        if (random() < 0.01) version = `${2026 + visit}-11`;
        if (random() < 0.01) expiry = pick([0, 3, 6, 36]);
        const consent = browser.open({ region, version, expiry, vendors }, { atlas, tabs: alone });
        const { id, prompt, reaskMonths, validMonths } = atlas.regime(region)!;
        const isOver = !last || browser.now >= last.until || last.version !== version;
        const isDue = prompt === 'choice' ? isOver : !last || (isOver && last.kind !== 'refuse');
        const where = `visit ${visit}, ${id}, after ${JSON.stringify(last)}`;
        assert.equal(consent.snapshot.prompt, isDue ? prompt : 'none', where);
        for (const text of browser.texts) assert.ok(text.length <= 1024, `${text.length} letters`);
        asked += Number(isDue);
        if (random() < (isDue ? 0.6 : 0.02)) {
          const kind = pick(answers);
          consent.decide(choicesFor(kind, consent), 'visitor');
          const valid = Math.min(validMonths, expiry || validMonths);
          const months = { grant: valid, refuse: reaskMonths, both: Math.max(valid, reaskMonths) }[kind];
          last = { kind, version, until: monthsLater(browser.now, months) };
        }
      }
      assert.ok(asked > 100 && asked < VISITS / 2, `asked ${asked} times`);
      assert.deepEqual(browser.problems, []);
    });
  }
});
