import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kinds, note, plain, ranAll } from './gated-markup.js';
import { useSite } from './gated-site.js';
import { until } from './shop.js';

const names = [
  ...['script.js', 'module.js', 'iframe', 'img.gif', 'srcset.gif', 'picture.gif', 'video', 'poster.gif'],
  ...['audio', 'sources', 'source', 'embed', 'object', 'link.css', 'template.gif'],
];

describe('gated elements', () => {
  const site = useSite();

  it('ask for nothing before consent, for everything after it, and for nothing once it is taken back', async () => {
    const visit = await site.open(Object.values(kinds).join('\n'), { isStrict: false });
    await visit.page.waitForLoadState('networkidle');
    assert.deepEqual(site.asked, []);

    await visit.decide({ analytics: true });
    await until(
      () => names.every((name) => site.asked.includes(name)),
      `${names.join()} in ${site.asked.join()}`,
    );
    await visit.page.waitForLoadState('networkidle');

    const addresses = () =>
      visit.page.evaluate(() =>
        [...document.querySelectorAll('[data-consent]:not(script), [data-consent] > source')].flatMap(
          (element) =>
            ['src', 'srcset', 'href', 'data', 'poster']
              .filter((name) => element.hasAttribute(name) || element.hasAttribute(`data-${name}`))
              .map(
                (name) =>
                  `${element.getAttribute(name) ?? '-'} ${element.getAttribute(`data-${name}`) ?? '-'}`,
              ),
        ),
      );
    const open = await addresses();
    assert.ok(
      open.every((pair) => /^(\S+)( 1x)? \1( 1x)?$/.test(pair)),
      open.join(),
    );
    await visit.decide({ analytics: false });
    const closed = await addresses();
    assert.deepEqual(
      closed,
      open.map((pair) => `- ${pair.slice(pair.length / 2 + 0.5)}`),
    );
    assert.equal(
      await visit.page.locator('iframe').evaluate((frame: HTMLIFrameElement) => frame.contentDocument?.title),
      '',
    );
    assert.equal(await visit.page.evaluate(() => getComputedStyle(document.body).color), 'rgb(0, 0, 0)');
    assert.equal(await visit.page.locator('img[src*=template]').count(), 0);

    site.asked.length = 0;
    await visit.decide({ functional: true });
    await visit.page.waitForLoadState('networkidle');
    assert.deepEqual(site.asked, []);
    await visit.decide({ analytics: true });
    await until(() => site.asked.includes('iframe'), 'the frame to be asked for again');
    assert.deepEqual(visit.errors, []);
    await visit.close();
  });

  it('run scripts in the order in which the parser of a page would', async () => {
    const visit = await site.open(`
      <script ${plain} data-type="module">${note('inline module')}</script>
      <script ${plain} data-src="/asset/deferred.js" defer></script>
      <script ${plain} data-src="/asset/slow-async.js?delay=900" async></script>
      <script ${plain}>${note('inline 1')}</script>
      <script ${plain} data-src="/asset/slow.js?delay=300"></script>
      <script ${plain} data-src="/asset/fast.js"></script>
      <script ${plain}>${note('inline 2')}</script>
      <script ${plain} data-src="/asset/missing.js?status=404" onerror=""></script>
      <script ${plain} data-src="/asset/module.js" data-type="module"></script>
      <script ${plain} data-src="/asset/last.js"></script>
      <script ${plain}>${note('inline 3')}</script>
    `);
    await visit.decide({ analytics: true });
    await ranAll(visit, 'slow-async.js');
    assert.deepEqual(await visit.ran(), [
      'inline 1',
      'slow.js',
      'fast.js',
      'inline 2',
      'missing.js',
      'last.js',
      'inline 3',
      'inline module',
      'deferred.js',
      'module.js',
      'slow-async.js',
    ]);
    assert.equal(await visit.page.locator('link[rel=preload]').count(), 0);
    await visit.close();
  });
});

describe('gated elements under a strict Content Security Policy with Trusted Types', () => {
  const site = useSite();
  const nonced = `nonce="{{nonce}}" ${plain}`;

  it('run with their nonce, and nothing is reported', async () => {
    const visit = await site.open(
      `<script ${nonced}>${note('inline')}; ran.push(document.currentScript.nonce ? 'nonce kept' : 'no nonce')</script>
      <script ${nonced} data-src="/asset/external.js?delay=100"></script>
      <script ${nonced}>${note('after it')}</script>
      <template data-consent="analytics">
        <p>Inserted</p>
        <script nonce="{{nonce}}" src="/asset/in-template.js?delay=100"></script>
        <script nonce="{{nonce}}">${note('inline in template')}</script>
      </template>
      ${kinds.iframe}${kinds.img}${kinds.embed}${kinds.object}${kinds.link}
      <script ${nonced} data-type="module" data-src="/asset/module.js"></script>`,
      { isStrict: true },
    );
    await visit.decide({ analytics: true });
    await ranAll(visit, 'module.js');
    await ranAll(visit, 'inline in template');
    const isOurs = (name: string) => !name.includes('template');
    assert.deepEqual((await visit.ran()).filter(isOurs), [
      'inline',
      'nonce kept',
      'external.js',
      'after it',
      'module.js',
    ]);
    assert.deepEqual(
      (await visit.ran()).filter((name) => !isOurs(name)),
      ['in-template.js', 'inline in template'],
    );
    await until(
      () => ['embed', 'object', 'link.css'].every((name) => site.asked.includes(name)),
      'the elements',
    );

    await visit.decide({ analytics: false });
    assert.equal(await visit.page.getByText('Inserted').count(), 0);
    const once = (await visit.ran()).filter(isOurs);
    await visit.decide({ analytics: true });
    await visit.page.getByText('Inserted').waitFor();
    await visit.page.waitForLoadState('networkidle');
    assert.deepEqual((await visit.ran()).filter(isOurs), once, 'a script that ran is not run again');
    assert.deepEqual([site.violations, visit.errors, visit.warnings], [[], [], []]);
    await visit.close();
  });

  it('stay closed without the nonce that the page has, which is how smuggled markup looks', async () => {
    const visit = await site.open(
      `<script type="text/plain" data-consent="necessary">${note('smuggled')}</script>
      <script type="text/plain" data-consent="necessary" nonce="guess">${note('guessed')}</script>
      <template data-consent="necessary"><script>${note('in a template')}</script><p>Content</p></template>
      <script type="text/plain" data-consent="necessary" nonce="{{nonce}}">${note('ours')}</script>`,
      { isStrict: true },
    );
    await visit.page.getByText('Content').waitFor();
    await ranAll(visit, 'ours');
    assert.deepEqual(await visit.ran(), ['ours']);
    await until(
      () => visit.warnings.some((text) => text.includes('does not carry the nonce')),
      'the message',
    );
    assert.deepEqual(site.violations, []);
    await visit.close();
  });
});
