import { expect } from '@open-wc/testing';
import type { StoredItem } from '../../src/consent/index.js';
import { vendors } from '../../src/trackers/vendors.js';
import type { Attributes, Tracker } from '../../src/trackers/index.js';

const withSdk = [
  'adobe',
  'amplitude',
  'clarity',
  'datadog',
  'mixpanel',
  'newrelic',
  'plausible',
  'posthog',
  'rudderstack',
  'segment',
  'sentry',
  'snowplow',
] as const;

const made = async (id: (typeof withSdk)[number], attributes: Attributes = {}): Promise<Tracker> =>
  (await vendors[id]()).tracker(attributes);

/** ISO 8601, or the word for as long as the tab or browser is open. */
const LASTS = /^(session|P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(\d+H)?(\d+M)?)?)$/;

const uses = ['visitor', 'visit', 'campaign', 'settings', 'queue', 'recording', 'refusal'];

describe('vendors with an SDK', () => {
  for (const id of withSdk) {
    it(`say what they store, for how long, and what stays of it: ${id}`, async () => {
      const { stores = {}, ...facts } = await made(id);
      expect(facts.id).to.equal(id);
      expect(facts.purposes).to.equal('analytics');
      const { keep = [], ...areas } = stores;
      const items = Object.values(areas).flat();
      for (const item of items) expect(item, 'every item is described').to.be.an('object');
      const described = items as StoredItem[];
      for (const { name, use, lasts = 'session' } of described) {
        expect(name).not.to.equal('*');
        expect(use, name).to.be.oneOf(uses);
        expect(lasts, name).to.match(LASTS);
      }
      for (const name of keep) {
        const uses = described.filter((item) => item.name === name).map(({ use }) => use);
        expect(uses, name).to.include('refusal');
      }
    });

    it(`come from a privacy policy that can be read: ${id}`, async () => {
      const { privacyPolicy } = await made(id);
      // Snowplow runs on the site's own servers.
      if (id === 'snowplow') expect(privacyPolicy).to.equal(undefined);
      else expect(new URL(privacyPolicy ?? '').protocol).to.equal('https:');
    });
  }

  for (const id of ['amplitude', 'mixpanel', 'posthog'] as const) {
    it(`refuse a residency that does not exist, so that nothing goes to the wrong continent: ${id}`, async () => {
      const failure = await made(id, { token: 'key', residency: 'eu-west' }).catch(String);
      expect(failure).to.match(/no residency "eu-west"/);
    });
  }

  it('do not take a setting that is no JSON', async () => {
    expect(await made('posthog', { config: '{token}' }).catch(String)).to.match(/SyntaxError/);
  });

  it('reload the page at a withdrawal where nothing else stops them', async () => {
    const reloading = await Promise.all(
      withSdk.map(async (id) => ((await made(id)).reloadOnWithdraw ? [id] : [])),
    );
    expect(reloading.flat()).to.deep.equal(['clarity', 'newrelic', 'rudderstack']);
  });
});
