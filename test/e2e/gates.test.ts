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

/** Whatever the page does with its elements, they are opened once, and never without consent. */
describe('gated elements on a page that changes', () => {
  const site = useSite();

  it('are seen when they come later, and are not opened twice when they move', async () => {
    const visit = await site.open(`<main></main>${kinds.embed.replace('analytics', 'marketing')}`);
    await visit.decide({ analytics: true });
    await visit.page.evaluate(
      (html) => {
        const range = document.createRange();
        document.querySelector('main')!.append(range.createContextualFragment(html));
      },
      `<section>${kinds.img}<script ${plain}>${note('came later')}</script>${kinds.iframe}</section>`,
    );
    await ranAll(visit, 'came later');
    await until(() => site.asked.includes('iframe'), 'the frame');
    await visit.page.evaluate(async () => {
      const section = document.querySelector('section')!;
      // Single-page applications carry elements over; a view transition takes place around it.
      await document.startViewTransition(() => {
        document.body.prepend(section);
      }).finished;
      document.querySelector('main')!.append(section);
    });
    await visit.page.waitForLoadState('networkidle');
    assert.deepEqual(await visit.ran(), ['came later']);
    assert.equal(site.asked.filter((name) => name === 'img.gif').length, 1);
    await visit.close();
  });

  it('are closed when they leave, so that what a page keeps for later asks again', async () => {
    const visit = await site.open(`<main>${kinds.iframe}${kinds.template}</main>`);
    await visit.decide({ analytics: true });
    await until(() => site.asked.includes('template.gif') && site.asked.includes('iframe'), 'the elements');
    await visit.page.evaluate(() => {
      const main = document.querySelector('main')!;
      Object.assign(window, { main });
      main.remove();
    });
    await visit.decide({ analytics: false });
    site.asked.length = 0;
    await visit.page.evaluate(() => document.body.append((window as unknown as { main: Element }).main));
    await visit.page.waitForLoadState('networkidle');
    assert.deepEqual(site.asked, []);
    assert.equal(await visit.page.locator('main img').count(), 0);
    await visit.decide({ analytics: true });
    await until(() => site.asked.includes('iframe'), 'the frame');
    await visit.page.locator('main > img').waitFor({ state: 'attached' });
    await visit.close();
  });

  it('keep their address, whatever the page does to them and in which order', async () => {
    const visit = await site.open(kinds.iframe + kinds.img);
    const set = (selector: string, name: string, value: string) =>
      visit.page
        .locator(selector)
        .evaluate((element, [key, text]) => element.setAttribute(key!, text!), [name, value]);
    const at = (selector: string) =>
      visit.page
        .locator(selector)
        .evaluate((element) => ['src', 'data-src'].map((name) => element.getAttribute(name)));
    await set('iframe', 'data-src', '/asset/second');
    await visit.decide({ analytics: true });
    await until(() => site.asked.includes('second'), 'the second address');
    await set('iframe', 'data-src', '/asset/third');
    await until(() => site.asked.includes('third'), 'the third address');
    await set('iframe', 'src', '/asset/fourth');
    await set('img', 'data-consent', 'marketing');
    await until(async () => (await at('img'))[0] === null, 'the picture to close');
    await visit.decide({ analytics: false });
    assert.deepEqual(await at('iframe'), [null, '/asset/fourth']);
    await set('img', 'data-src', '/asset/other.gif');
    await visit.decide({ marketing: true });
    await until(() => site.asked.includes('other.gif'), 'the other picture');
    await visit.decide({ analytics: true });
    assert.deepEqual(
      site.asked.filter((name) => name === 'iframe'),
      [],
    );
    await until(async () => (await at('iframe'))[0] === '/asset/fourth', 'the frame');
    await visit.close();
  });

  it('leave no step in the history of the page', async () => {
    const visit = await site.open(kinds.iframe);
    for (const analytics of [true, false, true, false]) {
      await visit.decide({ analytics });
      await visit.page.waitForLoadState('networkidle');
    }
    assert.equal(await visit.page.evaluate(() => history.length), 2);
    await visit.close();
  });

  it('stop in the middle when consent is taken back there', async () => {
    const visit = await site.open(`
      <script ${plain}>${note('first')}</script>
      <script ${plain} data-src="/asset/on-its-way.js?delay=400"></script>
      <script ${plain}>${note('after it')}</script>
      ${kinds.iframe}
      <script ${plain} data-src="/asset/behind.js"></script>`);
    await visit.decide({ analytics: true });
    await until(() => site.asked.includes('on-its-way.js'), 'the slow script to be asked for');
    await visit.decide({ analytics: false });
    await visit.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
    assert.deepEqual(await visit.ran(), ['first']);
    assert.equal(await visit.page.locator('iframe').getAttribute('src'), null);
    await visit.decide({ analytics: true });
    await ranAll(visit, 'behind.js');
    assert.deepEqual(await visit.ran(), ['first', 'on-its-way.js', 'after it', 'behind.js']);
    await visit.close();
  });

  it('stop in the middle when one of them takes consent back', async () => {
    const withdraw = `document[Symbol.for('privacy-elements')].withdraw()`;
    const visit = await site.open(`
      <script ${plain}>${note('first')}; ${withdraw}; ${note('withdrawn')}</script>
      ${kinds.img}
      <script ${plain}>${note('second')}</script>`);
    await visit.decide({ analytics: true });
    await ranAll(visit, 'withdrawn');
    await visit.page.waitForLoadState('networkidle');
    assert.deepEqual(await visit.ran(), ['first', 'withdrawn']);
    assert.deepEqual(site.asked, []);
    await visit.close();
  });

  it('stop a player that is playing', async () => {
    const visit = await site.open(
      '<audio controls data-consent="analytics" data-src="/asset/tone.wav" loop></audio>',
    );
    await visit.decide({ analytics: true });
    const audio = visit.page.locator('audio');
    await audio.evaluate(async (player: HTMLAudioElement) => {
      player.muted = true;
      await new Promise((resolve) => player.addEventListener('canplay', resolve, { once: true }));
      await player.play();
    });
    await visit.decide({ analytics: false });
    const state = await audio.evaluate((player: HTMLAudioElement) => [
      player.paused,
      player.networkState,
      player.dataset.src,
    ]);
    assert.deepEqual(state, [true, 0, '/asset/tone.wav']);
    await visit.close();
  });
});

describe('gated elements with a mistake in them', () => {
  const site = useSite();

  it('stay closed, and the console says what to write', async () => {
    const visit = await site.open(`
      <iframe data-consent="analytics" data-src="javascript:parent.ran.push('code')"></iframe>
      <script ${plain} data-src=" JavaScript:ran.push('code')">${note('text of a script with an address')}</script>
      <iframe data-consent="" data-src="/asset/empty"></iframe>
      <iframe data-consent="analytics | " data-src="/asset/dangling"></iframe>
      <iframe data-consent="Analytics!" data-src="/asset/bad"></iframe>
      <div data-consent="analytics"><img alt="" src="/asset/in-div.gif"></div>
      <iframe data-consent="analytics" src="/asset/forgotten"></iframe>`);
    assert.equal(await visit.page.locator('iframe').last().getAttribute('src'), null);
    await visit.decide({ analytics: true });
    await visit.page.waitForLoadState('networkidle');
    assert.deepEqual(await visit.ran(), []);
    assert.ok(!site.asked.includes('empty') && !site.asked.includes('bad'));
    assert.ok(site.asked.includes('dangling'), 'one of its alternatives is granted');
    const said = [
      'waits for ""',
      'waits for "Analytics!"',
      '<iframe> stays closed, because its address is code',
      '<script> stays closed, because its address is code',
      '<div data-consent> gates nothing',
      '<iframe data-consent> has loaded before',
    ];
    for (const words of said) {
      await until(() => visit.warnings.some((text) => text.includes(words)), words);
      assert.equal(visit.warnings.filter((text) => text.includes(words)).length, 1, words);
    }
    assert.deepEqual(visit.errors, []);
    await visit.close();
  });
});
