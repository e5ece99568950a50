import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kinds, note, plain, ranAll } from './gated-markup.js';
import { useSite } from './gated-site.js';
import { until } from './shop.js';

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
      while (player.readyState < HTMLMediaElement.HAVE_FUTURE_DATA)
        await new Promise((resolve) => setTimeout(resolve, 20));
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
