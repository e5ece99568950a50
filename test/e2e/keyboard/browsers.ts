import { launchChromium, launchFirefox, launchWebKit } from '../../../scripts/browsers.mjs';
import { chromiumKey, lettersOf } from './keys.js';

/** A browser with one page and a person at its keyboard. All keys of a call travel together: one trip each would take minutes. */
export interface Typist {
  open(url: string): Promise<unknown>;
  /** Presses keys, as `keys.ts` writes them. */
  type(keys: string): Promise<unknown>;
  /** Waits until the last request is accepted, and moves the visitor of the next one: see `site.ts`. */
  next(region: string, endpoint: string): Promise<unknown>;
  close(): Promise<unknown>;
}

/** Called in the page, with what `site.ts` put there. */
const moveOn = (values: readonly unknown[]): unknown =>
  (window as unknown as { next(...values: readonly unknown[]): unknown }).next(...values);

async function chromium(): Promise<Typist> {
  const browser = await launchChromium();
  const page = await browser.newPage({ locale: 'en-US' });
  const session = await page.context().newCDPSession(page);
  const press = (type: 'keyDown' | 'keyUp', letter: string) =>
    session.send('Input.dispatchKeyEvent', { type, ...chromiumKey(letter) });
  return {
    open: (url) => page.goto(url),
    type: (keys) =>
      Promise.all(lettersOf(keys).flatMap((letter) => [press('keyDown', letter), press('keyUp', letter)])),
    next: (...values) => page.evaluate(moveOn, values),
    close: () => browser.close(),
  };
}

async function firefox(): Promise<Typist> {
  const browser = await launchFirefox({ 'intl.accept_languages': 'en-US, en' });
  const page = await browser.newPage();
  return {
    open: (url) => page.goto(url),
    // One message for all keys: Puppeteer sends each `press` by itself.
    type: (keys) => page.keyboard.type(keys),
    next: (...values) => page.evaluate(moveOn, values),
    close: () => browser.close(),
  };
}

async function webkit(): Promise<Typist> {
  const webkit = await launchWebKit();
  const { browser } = webkit;
  return {
    open: (url) => browser.url(url),
    type: (keys) =>
      browser.performActions([
        {
          type: 'key',
          id: 'keyboard',
          actions: lettersOf(keys).flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        },
      ]),
    next: (...values) => browser.execute(moveOn, values),
    close: () => webkit.stop(),
  };
}

export const typists = { Chromium: chromium, Firefox: firefox, WebKit: webkit } as const;
export type BrowserName = keyof typeof typists;
export const browserNames = Object.keys(typists) as BrowserName[];
