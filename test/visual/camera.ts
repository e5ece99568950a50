import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { addressOf, openSite, type State } from './stage.js';

/** Letters are drawn in grey and where they fall, whatever the machine prefers; colours are plain sRGB. */
const plain = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--enable-font-subpixel-positioning',
  '--force-color-profile=srgb',
  '--disable-partial-raster',
  '--disable-skia-runtime-opts',
];

export interface Camera {
  readonly page: Page;
  /** Puts a state up and waits until it has its final look. */
  show(state: State): Promise<void>;
  /** A PNG of what the page shows now. */
  shoot(state: State): Promise<Buffer>;
  /** The fonts of the machine that something on the page is drawn with. */
  foreignFonts(): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * One browser with one page, in which each state is put up after the other. `fonts` is a file of fontconfig: without one, the
 * machine's own settings would decide how letters are drawn, and how wide.
 */
export async function openCamera(states: readonly State[], fonts = 'fonts.conf'): Promise<Camera> {
  const browser: Browser = await launchChromium({
    args: plain,
    env: { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, fonts) },
  });
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10_000);
  await context.clock.setFixedTime(new Date('2026-11-22T09:30:00Z'));
  await openSite(context, states);
  const page = await context.newPage();

  return {
    page,
    async show(state) {
      const { width = 1024, height = 560, isDark, hasForcedColors, shows, act } = state;
      await context.clearCookies();
      await page.setViewportSize({ width, height });
      await page.emulateMedia({
        colorScheme: isDark ? 'dark' : 'light',
        forcedColors: hasForcedColors ? 'active' : 'none',
      });
      await page.goto(addressOf(state));
      if (act) await act(page);
      await page.locator(shows).first().waitFor();
      await page.mouse.move(0, 0);
      await page.evaluate(() => document.fonts.ready);
    },
    async shoot({ shows, isCut }) {
      let picture: Buffer | undefined;
      // What is fetched while idle may still move something: two pictures in a row have to be the same.
      for (const deadline = Date.now() + 10_000; Date.now() < deadline;) {
        const next = await take(page, isCut ? shows : undefined);
        if (picture?.equals(next)) return next;
        picture = next;
      }
      throw new Error('The page does not come to rest.');
    },
    foreignFonts: () => foreignFonts(page),
    close: () => browser.close(),
  };
}

/** A little of what is around an element belongs to its look: outlines, shadows, and whether it hangs over. */
const margin = 8;

/** What is longer repeats itself. */
const longest = 720;

async function take(page: Page, shows: string | undefined): Promise<Buffer> {
  const options = { animations: 'disabled', caret: 'hide', scale: 'css' } as const;
  if (!shows) return page.screenshot(options);
  const box = await page.locator(shows).first().boundingBox();
  if (!box) throw new Error(`${shows} has no box.`);
  const [x, y] = [Math.max(0, Math.floor(box.x) - margin), Math.max(0, Math.floor(box.y) - margin)];
  const clip = {
    x,
    y,
    width: Math.ceil(box.x + box.width) + margin - x,
    height: Math.min(longest, Math.ceil(box.y + box.height) + margin - y),
  };
  return page.screenshot({ ...options, clip, fullPage: true });
}

interface PlatformFont {
  readonly familyName: string;
  readonly isCustomFont: boolean;
}

interface DomNode {
  readonly nodeId: number;
  /** 3 is a text. */
  readonly nodeType: number;
  readonly nodeValue: string;
  /** What the style sheet puts in: `::before`, `::after`, `::marker`. */
  readonly pseudoElements?: readonly object[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

async function foreignFonts(page: Page): Promise<string[]> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('DOM.enable');
  await devTools.send('CSS.enable');
  const { root } = (await devTools.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const nodes = (node: DomNode): DomNode[] => [
    node,
    ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(nodes),
  ];
  // The answer is about the texts right in a node, its list marker and such included. Asking for the thousand
  // nodes of a page that have none takes longer than the picture.
  const hasText = ({ children = [], pseudoElements = [] }: DomNode) =>
    pseudoElements.length > 0 ||
    children.some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue.trim() !== '');
  const answers = await Promise.all(
    nodes(root)
      .filter(hasText)
      .map(({ nodeId }) =>
        // What is no element, or has gone, has no fonts.
        devTools
          .send('CSS.getPlatformFontsForNode', { nodeId })
          .catch(() => ({ fonts: [] as PlatformFont[] })),
      ),
  );
  await devTools.detach();
  const foreign = answers.flatMap(({ fonts }) => fonts.filter(({ isCustomFont }) => !isCustomFont));
  return [...new Set(foreign.map(({ familyName }) => familyName))];
}
