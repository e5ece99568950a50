import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { start, type Demo } from '../../demo/server.mjs';
import { launchWebKit, type WebKit } from '../../scripts/browsers.mjs';
import { until } from './shop.js';

/** One WebKit for one visitor: it takes time zone and language from its surroundings. */
function useWebKit(timeZone: string, language: string) {
  const surroundings = { TZ: timeZone, LANG: `${language}.UTF-8`, LANGUAGE: language };
  let demo: Demo;
  let webkit: WebKit;
  before(async () => {
    const own = { ...process.env };
    Object.assign(process.env, surroundings);
    [demo, webkit] = await Promise.all([start(), launchWebKit()]);
    for (const name of Object.keys(surroundings)) {
      if (own[name] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = own[name];
    }
  });
  after(async () => {
    await webkit.stop();
    await demo.close();
  });
  return {
    get browser() {
      return webkit.browser;
    },
    go: (path: string) => webkit.browser.url(`${demo.url}${path}?bare`),
    sent: () => demo.log().flatMap(({ events }) => events),
    /** Presses a button in the shadow tree of an element, once it is there. */
    async press(within: string, name: string) {
      await until(() => buttonIn(webkit, within, name), `${name} in ${within}`);
      await (await buttonIn(webkit, within, name))!.click();
    },
    has: async (within: string, name: string) => !!(await buttonIn(webkit, within, name)),
    stored: () =>
      webkit.browser.execute(async () => [
        ...document.cookie
          .split('; ')
          .map((pair) => pair.split('=')[0] ?? '')
          .filter(Boolean),
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...(await indexedDB.databases()).map(({ name = '' }) => name),
      ]),
  };
}

async function buttonIn({ browser }: WebKit, within: string, name: string) {
  const host = browser.$(within);
  if (!(await host.isExisting())) return undefined;
  for await (const button of host.shadow$$('button')) {
    if ((await button.getText()).trim() === name) return button;
  }
  return undefined;
}

describe('WebKit in Berlin', () => {
  const webkit = useWebKit('Europe/Berlin', 'de_DE');

  it('asks, obeys, and obeys again when the answer is taken back', async () => {
    await webkit.go('/');
    await until(() => webkit.has('consent-banner', 'Reject all'), 'the banner');
    assert.deepEqual(await webkit.stored(), []);
    assert.deepEqual(webkit.sent(), []);

    await webkit.press('consent-banner', 'Reject all');
    await until(async () => (await webkit.stored()).length === 2, 'the answer');
    await webkit.go('/product/tide-jug');
    // The cookie, and its day in localStorage.
    assert.deepEqual(await webkit.stored(), ['consent', 'consent']);
    assert.deepEqual(webkit.sent(), []);

    await webkit.press('privacy-choices', 'Cookie settings');
    await webkit.press('consent-preferences', 'Accept all');
    await until(() => webkit.sent().includes('$mp_web_page_view'), 'the page view');
    await until(() => webkit.sent().includes('Ad view'), 'the ad');

    await webkit.press('privacy-choices', 'Cookie settings');
    await webkit.press('consent-preferences', 'Reject all');
    const isLeft = (name: string) => name !== 'consent' && !/^__mp_opt_in_out_|Db$/.test(name);
    await until(async () => !(await webkit.stored()).some(isLeft), 'the ids to be erased');
    const before = webkit.sent().length;
    await webkit.browser.refresh();
    await webkit.go('/');
    assert.equal(webkit.sent().length, before);
  });
});

describe('WebKit in Los Angeles', () => {
  const webkit = useWebKit('America/Los_Angeles', 'en_US');

  it('runs until refused, without asking', async () => {
    await webkit.go('/');
    await until(() => webkit.sent().includes('$mp_web_page_view'), 'the page view');
    await until(() => webkit.has('privacy-choices', 'Your Privacy Choices'), 'the link');
    assert.equal(await webkit.has('consent-banner', 'Reject all'), false);
  });
});
