import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { visitors } from '../../demo/visitors.mjs';
import { press, until, useShop } from './shop.js';

/** A request as it is written, without a client that tidies the path up. */
async function ask(
  address: string,
  path: string,
  method = 'GET',
): Promise<{ status?: number; body: string }> {
  const { hostname, port } = new URL(address);
  const sent = request({ hostname, port, path, method }).end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return { ...(answer.statusCode && { status: answer.statusCode }), body: await text(answer) };
}

describe('the demo', () => {
  const shop = useShop();

  it('serves only its own folders', async () => {
    const paths = [
      '/dist/../package.json',
      '/dist/%2e%2e/package.json',
      '/shop/..%2fserver.mjs',
      '/shop/%00.js',
      '/%zz',
    ];
    for (const path of paths) {
      const { status, body } = await ask(shop.demo.url, path);
      assert.ok(status === 404 || status === 400, `${path}: ${status}`);
      assert.doesNotMatch(body, /"name"|createServer/);
    }
    assert.equal((await ask(shop.demo.url, '/', 'POST')).status, 405);
  });

  it('says clearly when its port is taken', async () => {
    const { port } = new URL(shop.demo.url);
    const server = join(import.meta.dirname, '../../demo/server.mjs');
    const child = spawn(process.execPath, [server], { env: { ...process.env, PORT: port }, stdio: 'pipe' });
    const [said] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    assert.equal(child.exitCode, 1);
    assert.match(said, new RegExp(`^Port ${port} is in use\\.`));
  });

  it('decodes what Mixpanel sends, per session, and forgets it when asked', async () => {
    const data = Buffer.from(JSON.stringify([{ event: 'One' }, { event: 'Two' }])).toString('base64');
    const answer = await fetch(`${shop.demo.url}/collect/decoding/track/?verbose=1`, {
      method: 'POST',
      body: new URLSearchParams({ data }),
    });
    assert.deepEqual(await answer.json(), { status: 1, error: null });
    const log = `${shop.demo.url}/collector/log?session=decoding`;
    const { requests } = (await (await fetch(log)).json()) as {
      requests: { path: string; events: string[] }[];
    };
    assert.deepEqual(
      requests.map(({ path, events }) => ({ path, events })),
      [{ path: '/track/', events: ['One', 'Two'] }],
    );
    assert.deepEqual(shop.demo.log('another'), []);
    await fetch(log, { method: 'DELETE' });
    assert.deepEqual(shop.demo.log('decoding'), []);
  });

  it('shows in the inspector what applies, what is sent and what is stored', async () => {
    const { page, context, session, errors } = await shop.visit('/');
    await page.goto(`${shop.demo.url}/?visitor=berlin&session=${session}`);
    const inspector = page.getByRole('complementary', { name: /^Inspector/ });
    const section = (name: string) => inspector.getByRole('region', { name });
    await section('Which law, and why').getByText('Germany (DE)').waitFor();
    await section('Sent to trackers').getByText('Nothing', { exact: true }).waitFor();
    await section('Stored in this browser').getByText('Nothing', { exact: true }).waitFor();
    await press(page, 'Accept all');
    await section('Sent to trackers').getByText('$mp_web_page_view').first().waitFor();
    await section('Stored in this browser').getByText('_sunbeam_id').waitFor();
    await section('Events').getByText('by visitor').first().waitFor();

    await inspector.getByRole('link', { name: 'Los Angeles, GPC' }).click();
    await section('Consent now').getByText('Global Privacy Control is honoured.').waitFor();
    await section('Which law, and why').getByText('United States (US)').waitFor();
    await page.getByText('Opt-Out Request Honored').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Reject all' }).count(), 0);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('forgets everything when asked', async () => {
    const { page, context, session } = await shop.visit('/');
    await page.goto(`${shop.demo.url}/?visitor=tokyo&session=${session}`);
    await until(() => shop.demo.log(session).length > 0, 'the tracker');
    await page.getByRole('link', { name: 'Zurich' }).click();
    await page.getByRole('button', { name: 'Accept all', exact: true }).waitFor();
    await press(page, 'Accept all');
    await until(async () => (await context.cookies()).length > 1, 'the cookies');
    await press(page, 'Forget everything');
    await page.getByRole('button', { name: 'Accept all', exact: true }).waitFor();
    assert.deepEqual(await context.cookies(), []);
    await context.close();
  });

  it('keeps the inspector beside the banner, and the banner in front of it on a phone', async () => {
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 390, height: 844 },
    ]) {
      const { page, context, session } = await shop.visit('/', { viewport });
      await page.goto(`${shop.demo.url}/?visitor=berlin&session=${session}`);
      const button = page.getByRole('button', { name: 'Reject all', exact: true });
      await button.waitFor();
      const toggle = page.getByRole('button', { name: 'Inspect' });
      if (await toggle.isVisible()) await toggle.click();
      // A click that something else covered would fail.
      await button.click({ trial: true });
      if (viewport.width > 1000) {
        const panel = (await page.getByRole('complementary').boundingBox())!;
        const banner = (await page.locator('consent-banner').getByRole('region').boundingBox())!;
        assert.ok(banner.x + banner.width <= panel.x, 'beside each other');
      }
      await context.close();
    }
  });

  it('plays every visitor without an exception', async () => {
    const { page, context, errors, session } = await shop.visit('/');
    for (const { id, timeZone } of visitors) {
      await page.goto(`${shop.demo.url}/?bare&visitor=${id}&session=${session}`);
      assert.equal(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone), timeZone);
    }
    assert.deepEqual(errors, []);
    await context.close();
  });
});
