import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inEachEngine, isAsked, isQuiet, isRunning, ran } from './faults/each-engine.js';
import { mutePages, oddPages } from './faults/pages.js';
import type { Failure } from './faults/site.js';
import { until } from './shop.js';

inEachEngine('what gets in the way', (here) => {
  for (const path of Object.keys(oddPages)) {
    it(`${path}: asks once, starts a tracker once, and keeps the answer`, async () => {
      const { tab, address } = await here.open(path);
      await isAsked(tab);
      assert.deepEqual([await tab.run('look.asks()'), await ran(tab)], [1, []]);
      await tab.run(`look.press('Accept all')`);
      await isRunning(tab);
      assert.deepEqual(await tab.run('[look.ran, look.cookies(), look.asks()]'), [['start'], ['consent'], 0]);
      await tab.go(address('/plain'));
      await isRunning(tab);
      assert.deepEqual(await tab.run('[look.ran, look.asks(), look.errors]'), [['start'], 0, []]);
    });
  }

  for (const path of Object.keys(mutePages)) {
    it(`${path}: without its banner the page can be used, and nothing optional runs`, async () => {
      const { tab } = await here.open(path);
      await until(() => here.site.asked.includes('/dist/cdn/banner.js'), 'the banner’s file');
      await isQuiet(tab);
      await tab.run(
        `document.elementFromPoint(...Object.values(own.getBoundingClientRect().toJSON())).click()`,
      );
      const overflow = 'getComputedStyle(document.body).overflow';
      assert.deepEqual(await tab.run(`[look.ran, look.cookies(), ${overflow}]`), [['own'], [], 'visible']);
    });
  }

  it('a script that comes long after the page asks as if it had been there', async () => {
    const { tab, address } = await here.open('/late');
    await isQuiet(tab);
    await tab.run(
      `void document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '/dist/cdn/privacy-elements.js' }))`,
    );
    await isAsked(tab);
    await tab.run(`look.press('Reject all')`);
    await until(() => tab.run('look.cookies().length'), 'the choice');
    await tab.go(address('/plain'));
    await isQuiet(tab);
    assert.deepEqual(await tab.run('[look.ran.includes("start"), look.asks()]'), [false, 0]);
  });

  it('an extension that accepts at once is on record as such, and not as the visitor', async () => {
    const { tab } = await here.open('/pressed');
    await isRunning(tab);
    assert.equal(await tab.run('look.record().source'), 'api');
  });

  it('a browser that says it is driven (navigator.webdriver) is asked and refused like any other', async () => {
    const { tab } = await here.open('/plain');
    await isAsked(tab);
    assert.deepEqual(await tab.run('[navigator.webdriver, look.ran, look.cookies()]'), [true, [], []]);
  });

  const failures: readonly (readonly [path: string, Failure])[] = [
    ['/plain', 'is not found'],
    ['/plain', 'breaks off'],
    ['/checked', 'is another'],
  ];
  for (const [path, failure] of failures) {
    it(`the banner’s file ${failure}: nothing runs, and it is asked for again`, async () => {
      here.site.asked.length = 0;
      here.site.fail('banner.js', failure);
      const { tab, address } = await here.open(path);
      await until(() => here.site.asked.includes('/dist/cdn/banner.js'), 'the file');
      await isQuiet(tab);
      assert.deepEqual(await tab.run('[look.asks(), look.ran, look.cookies()]'), [0, [], []]);
      here.site.fail('banner.js');
      // Firefox remembers for as long as a page is shown that a module could not be had.
      if (here.engine.name === 'Firefox') await tab.go(address(path));
      // A change while the browser is still busy with the file that failed asks for nothing.
      await until(async () => {
        await tab.run(`void document.body.append(document.createElement('p'))`);
        return tab.run('look.asks()');
      }, 'the banner, after changes of the page');
      await tab.run(`look.press('Accept all')`);
      await isRunning(tab);
    });
  }
});
