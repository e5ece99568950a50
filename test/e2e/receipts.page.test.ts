import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import type { ConsentReceipt } from '../../src/server/index.js';
import { useDatabases, useStore } from '../server/databases.js';
import { openReceiptSite, type ReceiptSite } from './receipts.site.js';
import { press, until } from './shop.js';

describe('receipts and the page', { timeout: 60_000 }, () => {
  const context = useStore(useDatabases(), 'PGlite');
  let browser: Browser;
  let site: ReceiptSite;
  before(async () => {
    browser = await launchChromium();
    site = await openReceiptSite(() => context.store);
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function visit(path: string): Promise<{ page: Page; requests: string[]; warnings: string[] }> {
    const page = await browser.newPage({ locale: 'en-US', timezoneId: 'Europe/Berlin' });
    const requests: string[] = [];
    const warnings: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => warnings.push(message.text()));
    await page.goto(site.url + path);
    return { page, requests, warnings };
  }

  it('cost nothing where no endpoint is named', async () => {
    const { page, requests } = await visit('/without');
    await press(page, 'Accept all');
    await press(page, 'Cookie settings');
    assert.deepEqual(
      requests.filter((url) => /receipts|endpoint\.js/.test(url)),
      [],
    );
    await page.close();
  });

  it('are not sent to an address that is none, and the console says what to write', async () => {
    const { page, requests, warnings } = await visit('/bad');
    await press(page, 'Accept all');
    await until(() => warnings.length > 0, 'a message');
    await page.reload();
    await withTwo(page);
    assert.deepEqual(
      warnings.map((text) => /receipt-endpoint="\/consent-receipts"/.test(text)),
      [true, true],
      'one for each page',
    );
    assert.deepEqual(
      requests.filter((url) => url.includes('elsewhere')),
      [],
    );
    await page.close();

    async function withTwo(one: Page) {
      await until(() => warnings.length > 1, 'a message on the second page');
      await press(one, 'Cookie settings');
      await press(one, 'Reject all');
    }
  });

  it('are in the file that visitors can have of their choices', async () => {
    const { page } = await visit('/');
    await page.waitForFunction(() => Symbol.for('privacy-elements.receipts') in document);
    await press(page, 'Reject all');
    await press(page, 'Cookie settings');
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Download my choices')]);
    const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
      id: string;
      receipts: ConsentReceipt[];
    };
    assert.deepEqual(
      file.receipts.map(({ record_id }) => record_id),
      [file.id],
    );
    await page.close();
  });
});
