import { expect } from '@open-wc/testing';
import type { RemoteTracker, RemoteVendor } from '../../../src/trackers/remote-script.js';
import type { VendorTracker } from '../../../src/trackers/index.js';
import { vendors } from '../../../src/trackers/vendors.js';
import { setGlobal } from '../setup.js';
import { leave, visit } from './setup.js';

const loaded = await Promise.all(
  Object.entries(vendors).map(async ([name, load]): Promise<[string, VendorTracker]> => [
    name,
    (await load()).tracker,
  ]),
);
const isRemote = (tracker: VendorTracker): tracker is RemoteTracker => 'vendor' in tracker;
const remote = loaded.flatMap(([name, tracker]) => (isRemote(tracker) ? [[name, tracker] as const] : []));
const examplesOf = ({ attributes }: RemoteVendor) =>
  Object.fromEntries(Object.entries(attributes).map(([name, { example }]) => [name, example]));

describe('every vendor', () => {
  for (const [name, tracker] of loaded) {
    it(`has the id under which it is found: ${name}`, () => {
      const facts = isRemote(tracker)
        ? tracker.vendor
        : typeof tracker === 'function'
          ? tracker({})
          : tracker;
      expect(facts.id).to.equal(name);
    });
  }
});

describe('the settings of a vendor whose script comes from an address', () => {
  for (const [vendor, tracker] of remote) {
    const examples = examplesOf(tracker.vendor);

    it(`make a tracker of what its own file says: ${vendor}`, () => {
      const { company, privacyPolicy, name } = tracker.vendor;
      expect(tracker(examples)).to.include({ id: vendor, name });
      expect(tracker(examples).company).to.equal(company);
      expect(tracker(examples).privacyPolicy).to.equal(privacyPolicy);
    });

    for (const [name, { example, otherwise }] of Object.entries(tracker.vendor.attributes)) {
      const wrong = `Write <consent-tracker vendor="${vendor}" ${name}="${example}">.`;
      it(`are refused with anything before or behind them: ${vendor} ${name}`, () => {
        for (const value of [`x?${example}`, `${example}?x`, `${example}\n`, ''])
          expect(() => tracker({ ...examples, [name]: value }), value).to.throw(wrong);
      });

      it(`may be left out where there is a default: ${vendor} ${name}`, () => {
        const { [name]: _, ...others } = examples;
        if (otherwise === undefined) expect(() => tracker(others)).to.throw(wrong);
        else expect(tracker(others).id).to.equal(vendor);
      });
    }
  }

  for (const [vendor, attributes, script] of [
    ['fullstory', { 'org-id': '1A2B3C' }, 'https://edge.fullstory.com/s/fs.js'],
    ['fullstory', { 'org-id': 'o1A2B3C-na1' }, 'https://edge.fullstory.com/s/fs.js'],
    ['heap', { 'env-id': '12345' }, 'https://cdn.us.heap-api.com/config/12345/heap_config.js'],
    ['hubspot', { 'portal-id': '1234' }, 'https://js.hs-scripts.com/1234.js'],
    [
      'matomo',
      { host: 'https://stats.example.com:8443/a/stats', 'site-id': '12' },
      'https://stats.example.com:8443/a/stats/matomo.js',
    ],
    ['matomo', { host: 'http://localhost:8080/', 'site-id': '1' }, 'http://localhost:8080/matomo.js'],
    [
      'piwik-pro',
      { host: 'https://shop.piwik.pro', 'site-id': '0a0b8661-8c10-4d59-e8fc-1d926cb3a8b7' },
      'https://shop.piwik.pro/0a0b8661-8c10-4d59-e8fc-1d926cb3a8b7.js',
    ],
    [
      'umami',
      { host: 'https://stats.example.com', 'website-id': '0a0b8661-8c10-4d59-e8fc-1d926cb3a8b7' },
      'https://stats.example.com/script.js',
    ],
  ] as const) {
    it(`lead to ${script}: ${vendor} ${Object.values(attributes).join(' ')}`, () => {
      const { vendor: data } = remote.find(([name]) => name === vendor)![1];
      const given: Readonly<Record<string, string>> = attributes;
      const values = Object.entries(data.attributes).map(([name, { otherwise, like }]) => {
        const value = given[name] ?? otherwise ?? '';
        expect(value).to.match(like);
        return [name, value] as const;
      });
      expect(data.script?.(Object.fromEntries(values))).to.equal(script);
    });
  }

  for (const host of [
    'http://stats.example.com',
    'https://user@stats.example.com',
    'https://stats.example.com:port',
    'https://stats.example.com/#x',
    'javascript:stats.example.com',
  ]) {
    it(`are refused as no server of the site’s own: ${host}`, () => {
      const { attributes } = remote.find(([name]) => name === 'matomo')![1].vendor;
      expect(host).not.to.match(attributes.host!.like);
    });
  }

  for (const [residency, base] of [
    [undefined, 'https://api-iam.intercom.io'],
    ['eu', 'https://api-iam.eu.intercom.io'],
    ['ap', 'https://api-iam.au.intercom.io'],
  ] as const) {
    it(`decide where Intercom’s data go: ${residency ?? 'nothing said'}`, async () => {
      const { consent } = await visit(
        { vendor: 'intercom', 'app-id': 'abc123de', ...(residency && { residency }) },
        null,
      );
      consent.decide({ functional: true });
      const { q } = (window as unknown as { Intercom: { q: unknown[] } }).Intercom;
      leave(['Intercom']);
      expect(q).to.deep.equal([['boot', { app_id: 'abc123de', api_base: base }]]);
    });
  }

  it('let Marketo keep the whole IP address where the site says so', async () => {
    const told: unknown[] = [];
    const munchkin = () => setGlobal('Munchkin', { init: (...call: unknown[]) => told.push(call) });
    const markup = { vendor: 'marketo', 'munchkin-id': '123-ABC-456', 'anonymize-ip': 'false' };
    const { consent, arrive } = await visit(markup, munchkin);
    consent.decide({ marketing: true });
    await arrive();
    leave(['Munchkin']);
    expect(told).to.deep.equal([['123-ABC-456', { anonymizeIP: false }]]);
  });
});
