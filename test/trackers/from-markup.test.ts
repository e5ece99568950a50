import { expect } from '@open-wc/testing';
import { isId } from '../../src/consent/index.js';
import { trackerFromMarkup, vendorFromMarkup, type Tracker } from '../../src/trackers/index.js';

describe('a tracker declared in markup', () => {
  const problems: string[] = [];
  const report = (code: string, subject: string) => problems.push(`${code} ${subject}`);
  beforeEach(() => (problems.length = 0));

  it('names its own calls and stores', () => {
    const tracker = trackerFromMarkup(
      {
        name: 'Acme Ads!',
        purpose: 'marketing',
        company: 'Acme, Inc.',
        'privacy-policy': 'https://acme.example/privacy',
        'opt-in': 'acme.start',
        'opt-out': 'acme.stop',
        cookies: '_acme* acme-id',
        'local-storage': 'acme.*',
        'session-storage': 'acme-tab, acme-page',
        'indexed-db': 'acme',
        keep: '_acme_optout',
      },
      report,
    );
    expect(tracker).to.deep.equal({
      id: 'acme-ads',
      name: 'Acme Ads!',
      purposes: 'marketing',
      company: 'Acme, Inc.',
      privacyPolicy: 'https://acme.example/privacy',
      optIn: 'acme.start',
      optOut: 'acme.stop',
      stores: {
        cookies: ['_acme*', 'acme-id'],
        localStorage: ['acme.*'],
        sessionStorage: ['acme-tab', 'acme-page'],
        indexedDB: ['acme'],
        keep: ['_acme_optout'],
      },
    });
  });

  it('tells what each item is for and how long it lasts, where that is written behind its name', () => {
    const items = {
      '_acme_id=visitor/P13M': { name: '_acme_id', use: 'visitor', lasts: 'P13M' },
      '_acme_*=visit/session': { name: '_acme_*', use: 'visit', lasts: 'session' },
      'acme=settings': { name: 'acme', use: 'settings' },
      'a=b=queue/PT30M': { name: 'a=b', use: 'queue', lasts: 'PT30M' },
      'a=b': 'a=b',
      'a=visitor/soon': 'a=visitor/soon',
      '=visitor': '=visitor',
    };
    const tracker = trackerFromMarkup(
      { name: 'Acme', purpose: 'marketing', 'local-storage': Object.keys(items).join(' ') },
      report,
    );
    expect((tracker as Tracker).stores).to.deep.equal({ localStorage: Object.values(items) });
  });

  it('is not said to store nothing where it says nothing', () => {
    expect(trackerFromMarkup({ name: 'Acme', purpose: 'marketing' }, report)).to.deep.equal({
      id: 'acme',
      name: 'Acme',
      purposes: 'marketing',
    });
  });

  it('has no name, no id and no purpose where it says nothing at all, which the policy refuses', () => {
    expect(trackerFromMarkup({}, report)).to.deep.equal({ id: '', name: '', purposes: '' });
  });

  it('is known by the name of its vendor before that is loaded', () => {
    expect(vendorFromMarkup({ vendor: 'mixpanel' })).to.deep.equal({
      id: 'mixpanel',
      name: 'mixpanel',
      purposes: '',
    });
  });

  it('may ask to be opted out before a choice, and for a reload', () => {
    const tracker = trackerFromMarkup(
      { name: 'Acme', undecided: 'opt-out', 'on-withdraw': 'reload' },
      report,
    );
    expect(tracker).to.include({ denyFirst: true, reloadOnWithdraw: true });
  });

  for (const [name, id] of [
    ['Acme', 'acme'],
    ['Google Ads & Co.', 'google-ads-co'],
    ['A very long name of a tracker that never ends', 'a-very-long-name-of-a-'],
    ['  Padded  ', 'padded'],
  ] as const) {
    it(`gives "${name}" the id ${id}`, () => {
      expect(vendorFromMarkup({ name }).id).to.equal(id);
      expect(isId(id)).to.equal(true);
    });
  }

  it('takes the id of the element where a name has no Latin letters', () => {
    expect(vendorFromMarkup({ id: 'metrika', name: 'Яндекс', purpose: 'analytics' })).to.deep.equal({
      id: 'metrika',
      name: 'Яндекс',
      purposes: 'analytics',
    });
    expect(vendorFromMarkup({ name: 'Яндекс' }).id).to.equal('');
  });

  it('fetches a vendor by name and takes the purpose from the markup', async () => {
    const tracker = await trackerFromMarkup(
      { vendor: 'mixpanel', purpose: 'functional', cookies: 'extra' },
      report,
    );
    expect(tracker).to.include({ id: 'mixpanel', name: 'Mixpanel', purposes: 'functional' });
    const cookies = tracker?.stores?.cookies?.map((item) => (typeof item === 'string' ? item : item.name));
    expect(cookies).to.include.members(['mp_*_mixpanel', 'extra']);
    expect(problems).to.deep.equal([]);
  });

  it('takes the purpose from the vendor where the markup says none', async () => {
    const tracker = await trackerFromMarkup({ vendor: 'mixpanel' }, report);
    expect(tracker).to.include({ id: 'mixpanel', purposes: 'analytics' });
  });

  for (const vendor of ['mixpannel', 'constructor', '__proto__', 'toString']) {
    it(`reports the unknown vendor "${vendor}"`, () => {
      expect(trackerFromMarkup({ vendor, purpose: 'analytics' }, report)).to.equal(undefined);
      expect(problems).to.deep.equal([`unknown-vendor ${vendor}`]);
    });
  }

  for (const attributes of [{ residency: 'eu-west' }, { config: '{token}' }]) {
    it(`makes no tracker of ${JSON.stringify(attributes)}`, async () => {
      const result = await Promise.resolve(
        trackerFromMarkup({ vendor: 'mixpanel', ...attributes }, report),
      ).catch(String);
      expect(result).to.match(/Error/);
    });
  }
});
