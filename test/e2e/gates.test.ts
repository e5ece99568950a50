import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite, type Visit } from './gated-site.js';
import { until } from './shop.js';

const note = (name: string) => `ran.push('${name}')`;
const plain = 'type="text/plain" data-consent="analytics"';

const ranAll = (visit: Visit, last: string) =>
  until(async () => (await visit.ran()).includes(last), `${last} to run`);

/** The elements of a page that fetch, each with what it asks for. */
const kinds = {
  script: `<script ${plain} data-src="/asset/script.js"></script>`,
  module: `<script ${plain} data-type="module" data-src="/asset/module.js"></script>`,
  iframe: '<iframe data-consent="analytics" data-src="/asset/iframe"></iframe>',
  img: '<img alt="" data-consent="analytics" data-src="/asset/img.gif">',
  srcset: '<img alt="" data-consent="analytics" data-srcset="/asset/srcset.gif 1x">',
  picture: `<picture><source data-consent="analytics" data-srcset="/asset/picture.gif"><img alt=""></picture>`,
  video: '<video data-consent="analytics" data-src="/asset/video" data-poster="/asset/poster.gif"></video>',
  audio: '<audio data-consent="analytics" data-src="/asset/audio"></audio>',
  sources: `<video data-consent="analytics"><source data-src="/asset/sources"></video>`,
  source: `<video preload="auto"><source data-consent="analytics" data-src="/asset/source"></video>`,
  embed: '<embed data-consent="analytics" data-src="/asset/embed">',
  object: '<object data-consent="analytics" data-data="/asset/object"></object>',
  link: '<link rel="stylesheet" data-consent="analytics" data-href="/asset/link.css">',
  template: `<template data-consent="analytics"><img alt="" src="/asset/template.gif"></template>`,
};

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
