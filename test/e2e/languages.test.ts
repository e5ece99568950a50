import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build, type Plugin } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { builtIn } from '../../src/locales/built-in.js';
import { en } from '../../src/locales/en.js';
import type { Messages } from '../../src/locales/messages.js';
import type { Measured } from './languages/measure.js';
import type { Signs, Stage } from './languages/stage.js';
import { tableOf } from './languages/table.js';

const rightToLeft = ['ar', 'fa', 'he', 'ur'];

/** Those of `languages/scenes.ts`, which only a browser can import. */
const sceneNames = [
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

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Languages</title>
<style>html { font: 200% sans-serif } body { margin: 0; padding: 8px } main > div { margin-block: 2em }</style>
<main></main><script type="module" src="/stage.js"></script></html>`;

/** The files of a language are imported by computed names, which end in `.js` as in the build. */
const languageFiles: Plugin = {
  name: 'language files',
  setup: (bundler) =>
    bundler.onLoad({ filter: /\/locales\/built-in\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace('${file}.js`', '${file}.ts`'),
      loader: 'ts',
    })),
};

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'languages/stage.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    plugins: [languageFiles],
  });
  return outputFiles[0]!.text;
}

const messagesOf = async (tag: string): Promise<Messages> => {
  if (tag === 'en') return en;
  const [messages] = Object.values((await import(`../../src/locales/${tag}.js`)) as Record<string, Messages>);
  return messages!;
};

/** Every text that is not put together from parts. */
const sentences = (words: object): string[] =>
  Object.values(words).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value ? sentences(value) : [],
  );

const signsOf = ({ banner, preferences, gate, choices, declaration, request, rights }: Messages): Signs => ({
  'consent-banner': [banner.refuse],
  'consent-preferences': [preferences.save],
  'consent-gate': [gate.once, gate.minor],
  'privacy-choices': [choices.settings, choices.us],
  'consent-declaration': [declaration.change],
  'privacy-request-form': [request!.title],
  'privacy-rights': [rights!.title],
});

/** What is not said in the language of the page: less than English says, or in English. Names are the same in both. */
function missing(shown: readonly string[], english: readonly string[], messages: Messages): string[] {
  if (messages === en) return [];
  const own = new Set(sentences(messages));
  const foreign = new Set(sentences(en).filter((sentence) => !own.has(sentence)));
  return [
    ...(shown.length === english.length ? [] : [`${shown.length} texts, and ${english.length} in English`]),
    ...shown.filter((text) => foreign.has(text)).map((text) => `in English: ${text}`),
    ...shown
      .filter((text) => /undefined|\bnull\b|\bNaN\b|\[object/.test(text))
      .map((text) => `no words: ${text}`),
  ];
}

const tags = ['en', ...builtIn];

describe(
  `${tags.length} languages in a window of 320 × 640 with the text at 200 %`,
  { timeout: 180_000 },
  () => {
    const messages = new Map<string, Messages>();
    /** By language, all scenes together. */
    const texts = new Map<string, string[]>(tags.map((tag) => [tag, []]));
    const heights = new Map<string, number>();
    let server: Server;
    let browser: Browser;
    let page: Page;

    before(async () => {
      for (const tag of tags) messages.set(tag, await messagesOf(tag));
      const script = await bundled();
      server = createServer(({ url }, response) => {
        const isScript = url === '/stage.js';
        response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
        response.end(isScript ? script : html);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      browser = await launchChromium();
      page = await browser.newPage({ viewport: { width: 320, height: 640 }, locale: 'en-US' });
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}`);
      await page.waitForFunction('window.stage');
    });

    after(async () => {
      await browser.close();
      server.close();
    });

    for (const name of sceneNames) {
      it(`says everything, and keeps it in its place: ${name}`, async () => {
        const all = await page.evaluate(
          async ({ scene, languages }) => {
            const { stage } = window as unknown as { stage: Stage };
            await stage.show(scene);
            const found: [string, Measured][] = [];
            for (const { tag, dir, signs } of languages)
              found.push([tag, await stage.speak(tag, dir, signs)]);
            return found;
          },
          {
            scene: name,
            languages: tags.map((tag) => ({
              tag,
              dir: rightToLeft.includes(tag) ? ('rtl' as const) : ('ltr' as const),
              signs: signsOf(messages.get(tag)!),
            })),
          },
        );
        const english = all[0]![1].texts;
        const faults: string[] = [];
        for (const [tag, measured] of all) {
          texts.get(tag)!.push(...measured.texts);
          heights.set(tag, Math.max(heights.get(tag) ?? 0, measured.bannerHeight));
          faults.push(...measured.faults.map((fault) => `${tag}: ${fault}`));
          faults.push(
            ...missing(measured.texts, english, messages.get(tag)!).map((fault) => `${tag}: ${fault}`),
          );
        }
        assert.deepEqual(faults, []);
      });
    }

    it('names the longest', () => {
      const rows = tags.map((tag) => ({ tag, texts: texts.get(tag)!, height: heights.get(tag)! }));
      console.log(tableOf(rows));
      assert.ok(rows.every((row) => row.texts.length === rows[0]!.texts.length));
    });
  },
);
