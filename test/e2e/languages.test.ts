import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { en } from '../../src/locales/en.js';
import type { Messages } from '../../src/locales/messages.js';
import type { Measured } from './languages/measure.js';
import { messagesOf, openStage, speaking, tags, type OpenStage } from './languages/open-stage.js';
import type { Stage } from './languages/stage.js';
import { tableOf } from './languages/table.js';

/** Those of `languages/scenes.ts`, which only a browser can import. */
const scenes = [
  'banner that asks',
  'banner in a box',
  'banner that informs, and a signal',
  'preferences',
  'preferences in a page, a sale and a signal',
  'link in the footer',
  'gate',
  'cookie table',
  'form, to be mended',
  'form, once more and sent',
  'form that failed',
  'rights',
];

/** Every text that is not put together from parts. */
const sentences = (words: object): string[] =>
  Object.values(words).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value ? sentences(value) : [],
  );

/** What is not said in the language of the page: less than English says, or in English. Names are the same in both. */
function missing(shown: readonly string[], english: readonly string[], messages: Messages): string[] {
  if (messages === en) return [];
  const own = new Set(sentences(messages));
  const foreign = new Set(sentences(en).filter((sentence) => !own.has(sentence)));
  const found = (what: string, isWrong: (text: string) => boolean) =>
    shown.filter(isWrong).map((text) => `${what}: ${text}`);
  return [
    ...(shown.length === english.length ? [] : [`${shown.length} texts, and ${english.length} in English`]),
    ...found('in English', (text) => foreign.has(text)),
    ...found('an English "and"', (text) => !own.has(text) && / and [^A-Z]/.test(text)),
    ...found('no words', (text) => /undefined|\bnull\b|\bNaN\b|\[object/.test(text)),
  ];
}

describe(
  `${tags.length} languages in a window of 320 × 640 with the text at 200 %`,
  { timeout: 180_000 },
  () => {
    const messages = new Map<string, Messages>();
    /** By language, all scenes together. */
    const texts = new Map<string, string[]>(tags.map((tag) => [tag, []]));
    const heights = new Map<string, number>();
    let stage: OpenStage;

    before(async () => {
      for (const tag of tags) messages.set(tag, await messagesOf(tag));
      stage = await openStage({ width: 320, height: 640 });
      await stage.page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    });
    after(() => stage.close());

    for (const scene of scenes) {
      it(`says everything, and keeps it in its place: ${scene}`, async () => {
        const all = await stage.page.evaluate(
          async ({ scene: name, languages }) => {
            const { stage: here } = window as unknown as { stage: Stage };
            await here.show(name);
            const found: [string, Measured][] = [];
            for (const { tag, dir, signs } of languages) found.push([tag, await here.speak(tag, dir, signs)]);
            return found;
          },
          { scene, languages: tags.map((tag) => speaking(tag, messages.get(tag)!)) },
        );
        const english = all[0]![1].texts;
        const faults: string[] = [];
        for (const [tag, measured] of all) {
          texts.get(tag)!.push(...measured.texts);
          heights.set(tag, Math.max(heights.get(tag) ?? 0, measured.bannerHeight));
          const found = [...measured.faults, ...missing(measured.texts, english, messages.get(tag)!)];
          faults.push(...found.map((fault) => `${tag}: ${fault}`));
        }
        assert.deepEqual(faults, []);
      });
    }

    it('are counted, and the longest is named', () => {
      const rows = tags.map((tag) => ({ tag, texts: texts.get(tag)!, height: heights.get(tag)! }));
      console.log(tableOf(rows));
      assert.ok(rows.every((row) => row.texts.length === rows[0]!.texts.length));
    });
  },
);
