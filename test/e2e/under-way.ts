import type { BrowserContext, Page, Request } from 'playwright-core';

/** What ends no request, such as a page that goes away, must not hold a test up. */
const LONGEST = 10_000;

export interface UnderWay {
  /**
   * Lets this much time pass by the clock of the page, and then waits for what it has sent to be answered. A busy machine
   * slows the page and this down alike: a timer of the page that was due has run, and what it sent has arrived.
   */
  readonly rest: (page: Page, time: number) => Promise<void>;
}

/** Watches the requests of a visitor, from now on. */
export function whatIsUnderWay(context: BrowserContext): UnderWay {
  const requests = new Set<Request>();
  context.on('request', (request) => requests.add(request));
  context.on('requestfinished', (request) => requests.delete(request));
  context.on('requestfailed', (request) => requests.delete(request));
  const pass = (page: Page, time: number) =>
    page.evaluate((ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)), time);
  return {
    async rest(page, time) {
      await pass(page, time);
      for (const end = Date.now() + LONGEST; requests.size > 0 && Date.now() < end;) await pass(page, 50);
      requests.clear();
    },
  };
}
