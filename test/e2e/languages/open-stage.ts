import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../../scripts/browsers.mjs';
import { builtIn } from '../../../src/locales/built-in.js';
import { en } from '../../../src/locales/en.js';
import type { Messages } from '../../../src/locales/messages.js';
import type { Signs } from './stage.js';

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Languages</title>
<link rel="stylesheet" href="/page.css"><main></main><script type="module" src="/stage.js"></script></html>`;

const css = `html { color-scheme: light dark; font-family: sans-serif } body { margin: 0; padding: 8px }
main > div { margin-block: 2em }`;

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
    entryPoints: [join(import.meta.dirname, 'stage.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    plugins: [languageFiles],
  });
  return outputFiles[0]!.text;
}

export interface OpenStage {
  readonly page: Page;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** A Chromium with the page of `stage.ts`, in a window of this size. */
export async function openStage(viewport: { width: number; height: number }): Promise<OpenStage> {
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': ['text/html; charset=utf-8', html],
    '/page.css': ['text/css', css],
    '/stage.js': ['text/javascript', await bundled()],
  };
  const server = createServer(({ url }, response) => {
    const [type, text] = files[url ?? '/'] ?? ['text/plain', ''];
    response.setHeader('content-type', type);
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport, locale: 'en-US' });
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}`);
  await page.waitForFunction('window.stage');
  return {
    page,
    browser,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

export const tags = ['en', ...builtIn];
const rightToLeft = ['ar', 'fa', 'he', 'ur'];

export async function messagesOf(tag: string): Promise<Messages> {
  if (tag === 'en') return en;
  const exported = (await import(`../../../src/locales/${tag}.js`)) as Readonly<Record<string, Messages>>;
  return Object.values(exported)[0]!;
}

/** What `stage.speak` wants to know of a language. */
interface Speaking {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly signs: Signs;
}

export const speaking = (tag: string, messages: Messages): Speaking => ({
  tag,
  dir: rightToLeft.includes(tag) ? 'rtl' : 'ltr',
  signs: signsOf(messages),
});

const signsOf = ({ banner, preferences, gate, choices, declaration, request, rights }: Messages): Signs => ({
  'consent-banner': [banner.refuse],
  'consent-preferences': [preferences.save],
  'consent-gate': [gate.once, gate.minor],
  'privacy-choices': [choices.settings, choices.us],
  'consent-declaration': [declaration.change],
  'privacy-request-form': [request!.title],
  'privacy-rights': [rights!.title],
});
