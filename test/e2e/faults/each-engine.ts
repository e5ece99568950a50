import { after, afterEach, before, describe } from 'node:test';
import { until } from '../shop.js';
import { engines, type Engine, type Tab, type Visitor } from './engines.js';
import { pages } from './pages.js';
import { openSite, type FaultSite } from './site.js';

export interface Surroundings {
  readonly engine: Engine;
  readonly site: FaultSite;
  readonly visitor: Visitor;
  /** A new visitor, with the addresses of a site of their own. */
  enter(): Promise<(path: string) => string>;
  /** The visitor goes, as they do after each test. */
  leave(): Promise<void>;
  /** A new visitor, who is at a page of that site. */
  open(path: string): Promise<{ readonly tab: Tab; readonly address: (path: string) => string }>;
}

let hosts = 0;

/** The same tests in each of the browsers, each with one that it starts once. */
export function inEachEngine(
  what: string,
  tests: (here: Surroundings) => void,
  launchers: Readonly<Record<string, () => Promise<Engine>>> = engines,
): void {
  for (const [name, launch] of Object.entries(launchers)) {
    describe(`${what}, in ${name}`, { timeout: 120_000 }, () => {
      let engine: Engine;
      let site: FaultSite;
      let visitor: Visitor | undefined;
      before(
        async () => {
          [engine, site] = await Promise.all([launch(), openSite(pages)]);
        },
        { timeout: 60_000 },
      );
      after(
        async () => {
          await engine.close();
          await site.close();
        },
        { timeout: 30_000 },
      );
      const leave = async () => {
        await visitor?.close();
        visitor = undefined;
      };
      afterEach(leave);
      tests({
        leave,
        get engine() {
          return engine;
        },
        get site() {
          return site;
        },
        get visitor() {
          return visitor!;
        },
        async enter() {
          const host = `site-${(hosts += 1)}.localhost`;
          visitor = await engine.visitor();
          return (to) => `http://${host}:${site.port}${to}`;
        },
        async open(path) {
          const address = await this.enter();
          return { tab: await this.visitor.open(address(path)), address };
        },
      });
    });
  }
}

export const ran = (tab: Tab): Promise<string[]> => tab.run('look.ran');

export const isAsked = (tab: Tab): Promise<void> => until(() => tab.run('look.asks()'), 'the banner');

export const isRunning = (tab: Tab): Promise<void> =>
  until(async () => (await ran(tab)).at(-1) === 'start', 'the tracker to start');

/** The browser has fetched everything that the page asked for by itself, and has nothing left to do. */
export const isQuiet = (tab: Tab): Promise<unknown> =>
  tab.run(`new Promise((quiet) => {
    const idle = window.requestIdleCallback ?? ((call) => setTimeout(call, 100));
    const wait = () => idle(() => idle(quiet));
    if (document.readyState === 'complete') wait();
    else addEventListener('load', wait);
  })`);
