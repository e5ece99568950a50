import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { until, useShop } from './shop.js';

const rare = [
  'consent-declaration',
  'consent-gate',
  'consent-preferences',
  'privacy-request-form',
  'privacy-rights',
] as const;

const page = (element: string) => `<!doctype html>
  <html lang="en">
    <head>
      <title>A page</title>
      <script type="module" src="/dist/cdn/privacy-elements.js"></script>
    </head>
    <body>
      <consent-banner region="US"></consent-banner>
      ${element}
    </body>
  </html>`;

const later = (name: string) => `/${name}/later`;
const pages = Object.fromEntries(
  rare.flatMap((name) => [
    [`/${name}`, page(`<${name}></${name}>`)],
    [later(name), page('')],
  ]),
);

describe('the one script tag', () => {
  const shop = useShop({ extraPages: pages });

  for (const name of rare) {
    it(`brings <${name}> to a page that has one, and to one that gets it later`, async () => {
      const visit = await shop.visit(`/${name}`);
      const isThere = (tag: string) => !!customElements.get(tag);
      await until(() => visit.page.evaluate(isThere, name), `<${name}>`);
      await visit.go(later(name));
      await visit.page.waitForLoadState('networkidle');
      assert.equal(await visit.page.evaluate(isThere, name), false);
      await visit.page.evaluate((tag) => document.body.append(document.createElement(tag)), name);
      await until(() => visit.page.evaluate(isThere, name), `<${name}>, added later`);
      assert.deepEqual(visit.errors, []);
      await visit.context.close();
    });
  }
});
