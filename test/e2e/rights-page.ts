import { after, before } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openStore } from '../../demo/privacy.mjs';
import { start, type Demo } from '../../demo/server.mjs';
import { launchChromium } from '../../scripts/browsers.mjs';
import type { ClosableStore } from '../../src/server/stores/closable-store.js';
import { startPostgres, type Cluster } from '../server/postgres.js';

/** The demo shop with its endpoint on a real PostgreSQL server, and one Chromium, for the tests of a file. */
export function useRightsPage(): {
  readonly demo: Demo;
  readonly store: ClosableStore;
  newVisitor(): Promise<BrowserContext>;
} {
  let cluster: Cluster;
  let browser: Browser;
  let store: ClosableStore;
  let demo: Demo;
  before(async () => {
    [cluster, browser] = await Promise.all([startPostgres(), launchChromium()]);
    store = await openStore({ DATABASE_URL: await cluster.createDatabase() });
    demo = await start({ privacy: { openStore: () => Promise.resolve(store), rateLimit: false } });
  });
  after(async () => {
    await browser.close();
    await demo.close();
    await cluster.stop();
  });
  return {
    get demo() {
      return demo;
    },
    get store() {
      return store;
    },
    async newVisitor() {
      const context = await browser.newContext({ timezoneId: 'America/Los_Angeles', locale: 'en-US' });
      context.setDefaultTimeout(20_000);
      return context;
    },
  };
}

export const rightsPath = '/your-privacy-rights?bare&region=US-CA';

/** Chooses a right by its name, on the page of rights. */
export const askFor = (page: Page, right: string): Promise<void> =>
  page.getByRole('button', { name: `Ask for this ${right}`, exact: true }).click();
