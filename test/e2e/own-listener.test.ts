import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { press, stored, until, useShop, type Visit } from './shop.js';

/** The example of the README, word for word, apart from the nonce: a change that breaks it shows here. */
function exampleOfTheReadme(): string {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const [, example] = /<!-- example: listener -->\s*```html\n(.*?)```/s.exec(readme) ?? [];
  assert.ok(example, 'README.md holds the example');
  return example.replace('<script>', '<script nonce="{{nonce}}">');
}

/** A page that declares no tracker and drives Mixpanel itself, started as the vendor says: refused. */
const page = (example: string) => `<!doctype html>
  <html lang="en">
    <head>
      <title>A page with its own listener</title>
      <script type="module" src="/dist/cdn/privacy-elements.js"></script>
      <script src="/mixpanel/mixpanel.umd.js"></script>
      <script nonce="{{nonce}}">
        mixpanel.init('own-token', {
          api_host: '{{collector}}',
          opt_out_tracking_by_default: true,
          opt_out_persistence_by_default: true,
          batch_requests: false,
        });
      </script>
      ${example}
    </head>
    <body>
      <consent-banner></consent-banner>
      <button type="button" data-consent-open>Privacy</button>
    </body>
  </html>`;

describe('a page’s own listener', () => {
  const shop = useShop({ extraPages: { '/own': page(exampleOfTheReadme()) } });

  const track = ({ page: tab }: Visit, name: string) =>
    tab.evaluate((event) => {
      (window as unknown as { mixpanel: { track(event: string): void } }).mixpanel.track(event);
    }, name);

  it('turns a tracker on and off as the built-in driver does', async () => {
    const visit = await shop.visit('/own');
    await visit.page.getByRole('button', { name: 'Reject all' }).waitFor();
    await track(visit, 'before');
    assert.deepEqual(visit.sent(), []);

    await press(visit.page, 'Accept all');
    await until(() => visit.sent().includes('$opt_in'), 'the opt-in');
    await track(visit, 'granted');
    await until(() => visit.sent().includes('granted'), 'the event');

    await press(visit.page, 'Privacy');
    await visit.page.getByRole('dialog').getByRole('button', { name: 'Reject all' }).click();
    await until(
      async () => !(await stored(visit.page)).some((name) => name.includes('cookie mp_')),
      'the opt-out',
    );
    const before = visit.sent().length;
    await track(visit, 'withdrawn');
    await visit.page.reload();
    await track(visit, 'reloaded');
    await visit.page.waitForLoadState('networkidle');
    assert.deepEqual(visit.sent().slice(before), []);
    assert.deepEqual(visit.errors, []);
    await visit.context.close();
  });
});
