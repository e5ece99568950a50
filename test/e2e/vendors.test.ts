/*
 * Twelve real SDKs from the registry, in one Chromium, against a collector that is every host there is. What a step sent
 * and stored is printed as one table at the end.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { openCollector, type Collector } from './vendors/collector.js';
import { isMarkerOf } from './vendors/markers.js';
import { realSdks, type RealSdk } from './vendors/sdks.js';
import { createShops, shopOf } from './vendors/shops.js';
import { pay, type Step, type Visit } from './vendors/visit.js';

const addresses = ({ requests }: Step) => requests.map(({ method, address }) => `${method} ${address}`);

describe('real SDKs', () => {
  let browser: Browser;
  let collector: Collector;
  const visits = new Map<string, Visit>();
  const isMarker = new Map<string, (item: string) => boolean>();
  const visitTo = ({ id }: RealSdk) => {
    const visit = visits.get(id);
    assert.ok(visit);
    return visit;
  };
  /** What is left that nothing explains. */
  const leftovers = (sdk: RealSdk, { items }: Step) => items.filter((item) => !isMarker.get(sdk.id)?.(item));

  before(async () => {
    collector = await openCollector(await createShops());
    browser = await launchChromium({
      args: [
        `--host-resolver-rules=MAP * 127.0.0.1:${collector.port}`,
        '--ignore-certificate-errors',
        // Several SDKs are silent where a driver says that it drives the browser.
        '--disable-blink-features=AutomationControlled',
      ],
    });
    // Side by side: most of a visit is waiting.
    await Promise.all(
      realSdks.map(async (sdk) => {
        isMarker.set(sdk.id, await isMarkerOf(sdk.id));
        visits.set(sdk.id, await pay(browser, collector, sdk));
      }),
    );
  });

  after(async () => {
    const row = (sdk: RealSdk) => {
      const { before: undecided, granted, withdrawn, reloaded } = visitTo(sdk);
      const markers = withdrawn.items.filter((item) => isMarker.get(sdk.id)?.(item));
      const counts = (step: Step) => `${step.requests.length} / ${step.items.length}`;
      const last = sdk.lastWords ? ` (allowed: ${sdk.lastWords.most})` : '';
      return {
        'before: requests / items': counts(undecided),
        granted: counts(granted),
        'withdrawn: requests': `${withdrawn.requests.length}${last}`,
        'left: markers / others': `${markers.length} / ${leftovers(sdk, withdrawn).length}`,
        'reloaded: requests / others': `${reloaded.requests.length} / ${leftovers(sdk, reloaded).length}`,
      };
    };
    if (visits.size === realSdks.length)
      console.table(Object.fromEntries(realSdks.map((sdk) => [sdk.package, row(sdk)])));
    await browser.close();
    collector.close();
  });

  for (const sdk of realSdks) {
    describe(sdk.package, () => {
      it('sends and stores nothing before a choice, not even for a moment', () => {
        const { before: undecided } = visitTo(sdk);
        assert.deepEqual(addresses(undecided), []);
        assert.deepEqual(undecided.items, []);
        assert.deepEqual(undecided.writes, []);
      });

      it('works after a grant', () => {
        const { granted } = visitTo(sdk);
        assert.ok(granted.requests.length > 0);
        if (!sdk.isSealed) assert.ok(granted.requests.some(({ text }) => text.includes('bought')));
      });

      it('sends nothing after a withdrawal, or what is explained here', () => {
        const { withdrawn } = visitTo(sdk);
        const { fits = /^$/, most = 0, why = 'nothing' } = sdk.lastWords ?? {};
        const others = withdrawn.requests.filter(({ address }) => !fits.test(address));
        assert.deepEqual(addresses({ ...withdrawn, requests: others }), []);
        assert.ok(withdrawn.requests.length <= most, `${addresses(withdrawn).join()}, where ${why}`);
      });

      it('leaves nothing but its refusal', () => {
        const left = leftovers(sdk, visitTo(sdk).withdrawn);
        assert.deepEqual(
          left.filter((item) => !sdk.held?.item.test(item)),
          [],
        );
      });

      it('sends and stores nothing on the next page', () => {
        const { reloaded } = visitTo(sdk);
        assert.deepEqual(addresses(reloaded), []);
        assert.deepEqual(leftovers(sdk, reloaded), []);
      });

      it('is not told afterwards what happened without consent', () => {
        const told = collector.sent.filter(({ from }) => from === shopOf(sdk.id));
        assert.deepEqual(
          told.flatMap(({ text }) => text.match(/never-\w+/g) ?? []),
          [],
        );
      });
    });
  }

  it('leave no request that belongs to none of them', () => {
    const shops = new Set(realSdks.map(({ id }) => shopOf(id)));
    const strangers = collector.sent.filter(({ from }) => !shops.has(from));
    // Chromium's own: forms, updates, accounts.
    const isBrowsers = /^[a-z-]+\.(google|googleapis|gstatic|gvt1)\.com\//;
    assert.deepEqual(
      strangers.map(({ address }) => address).filter((address) => !isBrowsers.test(address)),
      [],
    );
  });
});
