import type { Browser as Firefox } from 'puppeteer-core';
import type { Browser as Chromium } from 'playwright-core';
import { launchChromium, launchFirefox, launchWebKit, type WebKit } from '../../../scripts/browsers.mjs';

/** One tab, which is told where to go and what to work out: an expression, because the three browsers share nothing else. */
export interface Tab {
  go(address: string): Promise<void>;
  run<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** One visitor, with empty storage. */
export interface Visitor {
  open(address: string): Promise<Tab>;
  close(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** A site with subdomains, and another site: names that lead to this machine. */
  readonly site: string;
  readonly otherSite: string;
  visitor(): Promise<Visitor>;
  close(): Promise<void>;
}

const names = { site: 'shop.test', otherSite: 'other.test' };

async function chromium(): Promise<Engine> {
  const browser: Chromium = await launchChromium({ everyHostIsLocal: true });
  return {
    ...names,
    name: 'Chromium',
    close: () => browser.close(),
    async visitor() {
      const context = await browser.newContext({ locale: 'en', timezoneId: 'Europe/Berlin' });
      return {
        close: () => context.close(),
        async open(address) {
          const page = await context.newPage();
          await page.goto(address);
          return {
            go: async (to) => {
              await page.goto(to);
            },
            run: (expression) => page.evaluate(expression),
            close: () => page.close(),
          };
        },
      };
    },
  };
}

/** `prefs` are settings of the browser, such as those that a person makes for more privacy. */
export async function firefox(prefs: Record<string, unknown> = {}): Promise<Engine> {
  const browser: Firefox = await launchFirefox(
    { 'network.dns.native-is-localhost': true, 'intl.accept_languages': 'en', ...prefs },
    { env: { ...process.env, TZ: 'Europe/Berlin' } },
  );
  return {
    ...names,
    name: 'Firefox',
    close: () => browser.close(),
    async visitor() {
      const context = await browser.createBrowserContext();
      return {
        close: () => context.close(),
        async open(address) {
          const page = await context.newPage();
          await page.goto(address);
          return {
            go: async (to) => {
              await page.goto(to);
            },
            run: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
            close: () => page.close(),
          };
        },
      };
    },
  };
}

/** It has one visitor for as long as it runs: tests that must not meet have sites of their own. */
async function webkit(): Promise<Engine> {
  const webkitGtk: WebKit = await launchWebKit();
  const { browser } = webkitGtk;
  const inTab =
    (handle: string) =>
    async <T>(work: () => Promise<T>): Promise<T> => {
      await browser.switchToWindow(handle);
      return work();
    };
  return {
    // It asks the system for names, which knows only these as its own.
    site: 'shop.localhost',
    otherSite: '127.0.0.1',
    name: 'WebKit',
    close: () => webkitGtk.stop(),
    visitor: () =>
      Promise.resolve({
        close: async () => {
          const [first, ...others] = await browser.getWindowHandles();
          for (const handle of others) await inTab(handle)(() => browser.closeWindow());
          await browser.switchToWindow(first!);
          await browser.url('about:blank');
        },
        async open(address) {
          const [first = ''] = await browser.getWindowHandles();
          await browser.switchToWindow(first);
          // The window that is always there is the visitor's first tab.
          const isFree = (await browser.getUrl()) === 'about:blank';
          const handle = isFree ? first : (await browser.createWindow('tab')).handle;
          const here = inTab(handle);
          await here(() => browser.url(address));
          return {
            go: (to) =>
              here(async () => {
                await browser.url(to);
              }),
            run: <T>(expression: string) =>
              here(() => browser.execute(`return (${expression})`) as unknown as Promise<T>),
            close: () => here(() => browser.closeWindow()),
          };
        },
      }),
  };
}

export const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  Chromium: chromium,
  Firefox: firefox,
  WebKit: webkit,
};
