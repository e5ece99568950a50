import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { hostilePage, hostileRecord, payloads, shown } from './hostile.page.js';
import { press, until } from './shop.js';
import { useStrictSite } from './strict-site.js';

/** What `scripts/look.js` puts on the page. */
interface Look {
  readonly readable: () => string;
  readonly oddAddresses: () => string[];
}

const readable = (page: Page): Promise<string> => page.evaluate(() => (window as unknown as Look).readable());
const oddAddresses = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as Look).oddAddresses());

describe(
  'hostile text in every attribute, slot, policy field, vendor and record',
  { timeout: 120_000 },
  () => {
    const site = useStrictSite();
    let browser: Browser;
    before(async () => {
      browser = await launchChromium();
    });
    after(() => browser.close());

    const open = async (html: string, record?: string) => {
      const context = await browser.newContext({ locale: 'en', timezoneId: 'Europe/Berlin' });
      context.setDefaultTimeout(15_000);
      await context.addInitScript({ path: join(import.meta.dirname, 'scripts/look.js') });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('dialog', (dialog) => {
        errors.push(`a dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      const address = site.put(html, { isReportOnly: true });
      if (record) await context.addCookies([{ name: 'consent', value: record, url: site.url }]);
      await page.goto(address);
      return { context, page, errors };
    };

    const isHarmless = async (page: Page, errors: readonly string[]) => {
      const ran = await page.evaluate(() => ({
        ran: (window as unknown as { ran: unknown[] }).ran,
        polluted: Object.keys(Object.prototype).concat('pwned' in {} ? 'pwned' : []),
      }));
      assert.deepEqual(ran, { ran: [], polluted: [] });
      assert.deepEqual(await oddAddresses(page), []);
      const violations = site.violations.filter(
        (report) => !/"img-src"|"frame-src"|"object-src"/.test(report),
      );
      assert.deepEqual([violations, errors], [[], []]);
    };

    for (const [what, payload] of Object.entries(payloads)) {
      it(`${what} runs nothing, pollutes nothing, leads nowhere, and shows as text`, async () => {
        const { context, page, errors } = await open(hostilePage(payload));
        const asked = page.getByRole('button', { name: 'Accept all' });
        await asked.waitFor();
        await until(async () => {
          if (await page.getByRole('dialog').isVisible()) return true;
          await press(page, 'Let me choose');
          return false;
        }, 'the preferences');
        await page.getByRole('switch').first().focus();
        for (const summary of await page.locator('consent-preferences summary').all()) await summary.click();
        await page.keyboard.press('Escape');
        const wanted = Object.values(shown(payload)).map((text) => text.replace(/\s+/g, ' ').trim());
        await until(
          async () => {
            const text = await readable(page);
            return wanted.every((one) => text.includes(one));
          },
          `every text in ${await readable(page)}`,
        );
        await press(page, 'Accept all');
        await until(async () => (await context.cookies()).length > 0, 'the choice');
        await page.waitForLoadState('networkidle');
        await isHarmless(page, errors);
        const cookies = await context.cookies();
        assert.deepEqual(
          cookies.map(({ name, path, sameSite }) => [name, path, sameSite]),
          [['consent', '/', 'Lax']],
        );
        await context.close();
      });
    }

    it('is shown as text also out of a record, which is believed and harmless', async () => {
      const payload = payloads['an image that fails']!;
      const html = hostilePage(payload).replace(
        '<privacy-rights',
        '<consent-preferences inline></consent-preferences><privacy-rights',
      );
      const { context, page, errors } = await open(html, hostileRecord(payload));
      await page.getByRole('switch').first().focus();
      await page.waitForLoadState('networkidle');
      await isHarmless(page, errors);
      await context.close();
    });

    for (const name of [
      'cookie',
      'querySelector',
      'getElementsByTagName',
      'documentElement',
      'body',
      'readyState',
      'dispatchEvent',
      'location',
      'consent',
      'privacy-elements',
    ]) {
      it(`an image named ${name}, in the way of document.${name}, lets no tracker run`, async () => {
        const html = `<!doctype html><html lang="en"><title>Clobbered</title><link rel="icon" href="data:,">
        <script nonce="{{nonce}}">window.ran = []; window.acme = { start: () => window.ran.push('tracker'), stop: () => {} };</script>
        <img name="${name}" alt=""><form id="${name}"><input name="acme"></form>
        <script nonce="{{nonce}}" type="module" src="/dist/cdn/privacy-elements.js"></script>
        <consent-banner regime="eu"><consent-tracker name="Acme" purpose="analytics" opt-in="acme.start" opt-out="acme.stop"></consent-tracker></consent-banner>
        <script nonce="{{nonce}}" type="text/plain" data-consent="analytics">window.ran.push('gated')</script>`;
        const { context, page } = await open(html);
        await page.waitForLoadState('networkidle');
        assert.deepEqual(await page.evaluate(() => (window as unknown as { ran: unknown[] }).ran), []);
        await context.close();
      });
    }

    it('a script that presses “Accept all” is on record as such, and not as the visitor', async () => {
      const html = hostilePage('nothing').replace(' layout="nothing"', '');
      const { context, page } = await open(html);
      await page.getByRole('button', { name: 'Accept all' }).waitFor();
      await page.evaluate(() => {
        const sources: string[] = [];
        Object.assign(window, { sources });
        addEventListener('consent-change', ({ source }) => sources.push(source));
        const buttons =
          document.querySelector('consent-banner')?.shadowRoot?.querySelectorAll('button') ?? [];
        [...buttons].find((button) => button.textContent.includes('Accept'))?.click();
      });
      const sources = () => page.evaluate(() => (window as unknown as { sources: string[] }).sources);
      await until(async () => (await sources()).length > 0, 'the change');
      assert.deepEqual(await sources(), ['api']);
      assert.match((await context.cookies())[0]?.value ?? '', /source=api/);
      await context.close();
    });
  },
);
