import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { launchChromium, launchFirefox, launchWebKit } from '../../scripts/browsers.mjs';
import { until } from './shop.js';
import { useStrictSite } from './strict-site.js';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A page under the strictest policy</title>
    <link rel="stylesheet" href="/scripts/strict.css">
    <script nonce="{{nonce}}" src="/scripts/walk.js"></script>
    <script nonce="{{nonce}}">window.acme = { start: () => window.ran.push('tracker'), stop: () => {} };</script>
    <script nonce="{{nonce}}" type="module" src="/dist/cdn/privacy-elements.js"></script>
  </head>
  <body>
    <consent-banner region="DE" privacy-policy="/privacy">
      <consent-tracker name="Acme" purpose="marketing" opt-in="acme.start" opt-out="acme.stop"
        cookies="_acme=visitor/P13M"></consent-tracker>
    </consent-banner>
    <script nonce="{{nonce}}" type="text/plain" data-consent="analytics" data-src="/scripts/gated.js"></script>
    <script nonce="{{nonce}}" type="text/plain" data-consent="analytics">window.ran.push('inline');</script>
    <consent-gate purpose="functional"><template><p id="held">A video</p></template></consent-gate>
    <consent-declaration></consent-declaration>
    <privacy-choices></privacy-choices>
    <privacy-rights region="US-CA"></privacy-rights>
    <privacy-request-form region="US-CA" type="sale:opt-out" endpoint="/privacy-requests"></privacy-request-form>
  </body>
</html>`;

/** The three browsers, told only to go somewhere: the page walks through itself. */
const engines = {
  Chromium: async (address: string) => {
    const browser = await launchChromium();
    const tab = await browser.newPage({ locale: 'en', timezoneId: 'Europe/Berlin' });
    await tab.goto(address);
    return () => browser.close();
  },
  Firefox: async (address: string) => {
    const browser = await launchFirefox();
    await (await browser.newPage()).goto(address);
    return () => browser.close();
  },
  WebKit: async (address: string) => {
    const webkit = await launchWebKit();
    await webkit.browser.url(address);
    return () => webkit.stop();
  },
};

interface Result {
  readonly done: readonly string[];
  readonly violations: readonly string[];
}

describe('the strictest Content-Security-Policy, Trusted Types included', { timeout: 120_000 }, () => {
  const site = useStrictSite();

  for (const [name, open] of Object.entries(engines)) {
    it(`lets banner, preferences, gates, declaration, form and rights work in ${name}, and is never violated`, async () => {
      const close = await open(site.put(page));
      try {
        const result = (await site.result()) as Result;
        assert.equal(result.done.at(-1), 'the receipt', JSON.stringify(result));
        // Firefox and WebKit ask for an icon that no page has named.
        const violations = [...result.violations, ...site.violations].filter(
          (one) => !one.includes('favicon.ico'),
        );
        assert.deepEqual([violations, site.requests.length], [[], 1]);
      } finally {
        await close();
      }
    });
  }

  it('is violated by a page that breaks it, and that is seen', async () => {
    const broken = page.replace('<body>', '<body><script>window.ran.push("smuggled")</script>');
    const close = await engines.Chromium(site.put(broken));
    try {
      await until(() => site.violations.length > 0, 'a report');
    } finally {
      await close();
    }
  });
});
