import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inEachEngine, isAsked, isQuiet, isRunning, ran } from './faults/each-engine.js';
import { firefox, type Tab } from './faults/engines.js';
import { until } from './shop.js';

/** A page that comes back looks at storage again; as out of the back/forward cache, because a test cannot raise a window everywhere. */
const toFront = `void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))`;
const accept = async (tab: Tab) => {
  await isAsked(tab);
  await tab.run(`look.press('Accept all')`);
  await isRunning(tab);
};
const isStopped = (tab: Tab) => until(async () => (await ran(tab)).at(-1) === 'stop', 'the tracker to stop');
/** The same for a tab that has to look: what one process has stored, another sees a moment later. */
const isSeen = (tab: Tab, last: 'start' | 'stop') =>
  until(async () => {
    await tab.run(toFront);
    return (await ran(tab)).at(-1) === last;
  }, `the tracker to ${last}`);
/** Somebody is asked, and nothing runs. */
const isNew = async (tab: Tab) => {
  await isAsked(tab);
  assert.deepEqual(await tab.run('[look.ran.includes("start"), look.errors]'), [false, []]);
};
const inFrame = <T>(tab: Tab, expression: string) =>
  tab.run<T>(`look.inFrame(${JSON.stringify(expression)})`);

inEachEngine('what a browser keeps, loses and keeps apart', (here) => {
  it('the seven days that Safari gives a cookie are over: an open page stops, the next asks again', async () => {
    const { tab, address } = await here.open('/plain');
    await accept(tab);
    assert.ok(await tab.run(`look.spoil(() => '')`));
    await tab.run(toFront);
    await isStopped(tab);
    await isAsked(tab);
    await tab.go(address('/plain'));
    await isNew(tab);
  });

  const damages = {
    'cut in half': '(text) => text.slice(0, text.length / 2)',
    'without its last letter': '(text) => text.slice(0, -1)',
    'with one bit flipped': `(text) => text.replace(/(?<=until=)./, (digit) => digit ^ 1)`,
  };
  for (const [what, damage] of Object.entries(damages)) {
    it(`a record ${what} is nobody’s consent`, async () => {
      const { tab, address } = await here.open('/plain');
      await accept(tab);
      assert.ok(await tab.run(`look.spoil(${damage})`));
      await tab.go(address('/plain'));
      await isNew(tab);
    });
  }

  it('a cookie that is refused and a disk that is full: the answer holds while the page is shown', async () => {
    const { tab, address } = await here.open('/full');
    await accept(tab);
    await tab.go(address('/full'));
    await isNew(tab);
  });

  it('a clock that jumps by years ends a consent on the page that is open, and starts none', async () => {
    const { tab, address } = await here.open('/clock');
    await accept(tab);
    await tab.run('void (window.days = 4000)');
    await tab.run(toFront);
    await isStopped(tab);
    await tab.go(address('/clock?days=-4000'));
    await isNew(tab);
    await tab.run(`look.press('Reject all')`);
    await until(() => tab.run('look.record()?.choices.analytics === false'), 'the refusal');
    for (const days of [4000, 0, -4000]) {
      await tab.go(address(`/clock?days=${days}`));
      await isQuiet(tab);
      assert.deepEqual(await tab.run('[look.ran.includes("start"), look.granted()]'), [false, ['necessary']]);
    }
  });

  it('a frame that may keep nothing refuses, asks, and keeps the answer while it is shown', async () => {
    const { tab } = await here.open('/around');
    await tab.run(`look.frame({ sandbox: 'allow-scripts', src: '/plain' })`);
    await until(() => inFrame(tab, 'look.asks()'), 'the banner');
    assert.deepEqual(await inFrame(tab, 'look.ran'), []);
    await inFrame(tab, `look.press('Accept all')`);
    await until(() => inFrame(tab, 'look.ran.includes("start")'), 'the tracker');
    assert.deepEqual(await inFrame(tab, 'look.errors'), []);
  });

  const hosts = () => {
    const { engine, site } = here;
    const at = (host: string) => `http://${host}:${site.port}`;
    return { a: at(`a.${engine.site}`), b: at(`b.${engine.site}`), other: at(engine.otherSite) };
  };
  it('two subdomains and a frame of one in the other are in step', async () => {
    const { a, b } = hosts();
    await here.enter();
    const one = await here.visitor.open(`${a}/plain`);
    const other = await here.visitor.open(`${b}/plain`);
    await isAsked(one);
    await isAsked(other);
    await other.run(`look.frame({ src: '${a}/plain' })`);
    await until(() => inFrame(other, 'look.asks()'), 'the banner in the frame');
    await one.run(`look.press('Accept all')`);
    await isRunning(one);
    // WebKit lets no message into a frame of another site: it looks when its tab comes to the front.
    await inFrame(other, toFront);
    await until(() => inFrame(other, 'look.ran.at(-1) === "start"'), 'the tracker in the frame');
    await isSeen(other, 'start');
    // What one subdomain takes back is taken back on the other, and in the frame.
    await other.run(`void document[Symbol.for('privacy-elements')].withdraw('visitor')`);
    await isStopped(other);
    await isSeen(one, 'stop');
    // It has heard nothing from the other subdomain, and looks when its tab comes to the front.
    await inFrame(other, toFront);
    await until(() => inFrame(other, 'look.ran.at(-1) === "stop"'), 'the tracker in the frame to stop');
    assert.deepEqual([await one.run('look.errors'), await other.run('look.errors')], [[], []]);
  });

  it('what is answered in a frame of another site counts there alone', async (t) => {
    if (here.engine.name === 'WebKit') {
      t.skip('without the settings of Safari, WebKitGTK keeps no sites apart');
      return;
    }
    const { b: shop, other } = hosts();
    const host = shop.replace('//b.', '//c.');
    await here.enter();
    const around = await here.visitor.open(`${other}/around`);
    await around.run(`look.frame({ src: '${host}/plain' })`);
    await until(() => inFrame(around, 'look.asks()'), 'the banner in the frame');
    await inFrame(around, `look.press('Accept all')`);
    await until(() => inFrame(around, 'look.ran.at(-1) === "start"'), 'the tracker in the frame');
    const site = await here.visitor.open(`${host}/plain`);
    await isNew(site);
    await site.run(`look.press('Reject all')`);
    await until(() => site.run('look.record()'), 'the refusal');
    await site.go(`${host}/plain`);
    await isQuiet(site);
    assert.deepEqual(await site.run('[look.ran.includes("start"), look.granted()]'), [false, ['necessary']]);
  });
});

describe('settings for more privacy', () => {
  inEachEngine(
    'cookies blocked altogether',
    (here) => {
      it('asks, and keeps the answer while the page is shown', async () => {
        const { tab, address } = await here.open('/plain');
        assert.equal(await tab.run('navigator.cookieEnabled'), false);
        await accept(tab);
        await tab.go(address('/plain'));
        await isNew(tab);
      });
    },
    { Firefox: () => firefox({ 'network.cookie.cookieBehavior': 2 }) },
  );

  inEachEngine(
    'private mode, which sends Global Privacy Control',
    (here) => {
      it('asks, keeps the answer, and asks no more', async () => {
        const { tab, address } = await here.open('/plain');
        assert.equal(await tab.run('navigator.globalPrivacyControl'), true);
        await accept(tab);
        await tab.go(address('/twice'));
        await isRunning(tab);
        await isQuiet(tab);
        assert.equal(await tab.run('look.asks()'), 0);
      });
    },
    { Firefox: () => firefox({ 'browser.privatebrowsing.autostart': true }) },
  );
});
