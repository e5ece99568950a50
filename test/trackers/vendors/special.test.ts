import { expect } from '@open-wc/testing';
import { setGlobal } from '../setup.js';
import { fill, kept, leave, visit } from './setup.js';

const page = window as unknown as Record<string, unknown>;
const uuid = '01234567-89ab-cdef-0123-456789abcdef';
const all = { analytics: true, marketing: true };

describe('Stripe', () => {
  afterEach(() => leave(['Stripe']));

  it('is there at once where it is necessary, and a refusal of everything leaves it alone', async () => {
    const { consent, asked } = await visit({ vendor: 'stripe' }, null);
    expect(asked).to.deep.equal(['https://js.stripe.com/v3/']);
    consent.withdraw('visitor');
    expect(consent.isGranted('vendor:stripe')).to.equal(true);
  });
});

describe('Fullstory', () => {
  afterEach(() => leave(['FS', '_fs_org', '_fs_host', '_fs_namespace', '_fs_script']));

  it('hears the page through its stub once it has taken the queue from it', async () => {
    const { consent } = await visit({ vendor: 'fullstory', 'org-id': 'o-1A2B3C-eu1' }, null);
    consent.decide(all);
    const told: unknown[] = [];
    const FS = page.FS as ((...call: unknown[]) => void) & Record<string, unknown>;
    FS.q = undefined;
    FS('lost');
    FS._api = (...call: unknown[]) => told.push(call);
    FS('event', 'Paid');
    expect(told).to.deep.equal([['event', 'Paid']]);
  });
});

describe('Microsoft UET', () => {
  afterEach(() => leave(['uetq', 'UET']));

  it('is started with what waited in its queue, denied by default and then granted', async () => {
    const told: unknown[] = [];
    const { consent, arrive, asked, tracker } = await visit({ vendor: 'uet', 'tag-id': '12345678' }, () =>
      setGlobal(
        'UET',
        class {
          constructor({ ti, q }: { ti: string; q: unknown[] }) {
            told.push(ti, ...q);
          }
          push(...call: unknown[]) {
            told.push(...call);
          }
        },
      ),
    );
    consent.decide(all);
    expect(asked).to.deep.equal(['https://bat.bing.com/bat.js']);
    await arrive();
    expect(told).to.deep.equal([
      ...['12345678', 'consent', 'default', { ad_storage: 'denied' }],
      ...['consent', 'update', { ad_storage: 'granted' }, 'pageLoad'],
    ]);
    told.length = 0;
    consent.withdraw('visitor');
    expect(told).to.deep.equal(['consent', 'update', { ad_storage: 'denied' }]);
    expect(tracker.reloadOnWithdraw).to.equal(true);
  });

  it('of the page’s own is denied before a choice, and told the choice', async () => {
    const told: unknown[] = [];
    setGlobal('uetq', { push: (...call: unknown[]) => told.push(call) });
    const { consent, asked } = await visit({ vendor: 'uet', 'tag-id': '12345678' }, null);
    consent.decide(all);
    expect(told).to.deep.equal([
      ['consent', 'update', { ad_storage: 'denied' }],
      ['consent', 'update', { ad_storage: 'granted' }],
    ]);
    expect(asked).to.deep.equal([]);
  });

  it('is told of as failed where its script does not bring what it should', async () => {
    const { consent, arrive, loadErrors } = await visit(
      { vendor: 'uet', 'tag-id': '12345678' },
      () => undefined,
    );
    consent.decide(all);
    await arrive();
    expect(loadErrors.map(({ tracker, call }) => [tracker, call])).to.deep.equal([['uet', 'load']]);
  });
});

describe('TikTok’s pixel', () => {
  const id = 'C4A1B2C3D4E5F6G7H8I9';
  afterEach(() => leave(['ttq', 'TiktokAnalyticsObject']));

  it('can be spoken to by its id before its script is there', async () => {
    const { consent } = await visit({ vendor: 'tiktok', 'pixel-id': id }, null);
    consent.decide(all);
    const ttq = page.ttq as {
      instance(name: string): Record<string, (...args: unknown[]) => void>;
      _i: Record<string, unknown[]>;
    };
    ttq.instance(id).track!('Purchase', { value: 1 });
    ttq.instance('another').track!('Purchase');
    expect(Array.from(ttq._i[id]!)).to.deep.equal([['track', 'Purchase', { value: 1 }]]);
  });

  it('of the page’s own that lacks a function is told of, with the name of that function', async () => {
    setGlobal('ttq', {});
    const { errors } = await visit({ vendor: 'tiktok', 'pixel-id': id }, null);
    expect(errors.map(({ call, error }) => `${call} ${String(error)}`)).to.deep.equal([
      "opt-out Error: ttq.revokeConsent is not a function of the vendor's",
    ]);
  });
});

describe('Umami', () => {
  const markup = { vendor: 'umami', host: 'https://stats.example.com/u/', 'website-id': uuid };
  const isMarked = () => !!localStorage.getItem('umami.disabled');
  let sent: string[];
  /** script.js as it was seen: it asks for its mark before everything, and starts only where there is none. */
  const script = () => {
    const isOn = !isMarked();
    const track = (name: string) => !isMarked() && sent.push(name);
    if (isOn) track('page view');
    page.umami = { track };
  };
  beforeEach(() => (sent = []));
  afterEach(() => {
    leave(['umami']);
    localStorage.removeItem('umami.disabled');
  });

  it('is loaded with the site’s id from the site’s own server, and counts', async () => {
    const { consent, arrive, asked, elements } = await visit(markup, script);
    consent.decide(all);
    await arrive();
    expect(asked).to.deep.equal(['https://stats.example.com/u/script.js']);
    expect(elements[0]?.dataset.websiteId).to.equal(uuid);
    expect(sent).to.deep.equal(['page view']);
  });

  it('is stopped by its own mark, which the next grant takes away before the script comes', async () => {
    const first = await visit(markup, script);
    first.consent.withdraw('visitor');
    expect(isMarked(), 'before it was ever loaded').to.equal(false);
    first.consent.decide(all);
    await first.arrive();
    first.consent.withdraw('visitor');
    first.erase();
    expect(isMarked()).to.equal(true);
    (page.umami as { track(name: string): void }).track('after');
    leave(['umami']);
    const { consent, arrive } = await visit(markup, script);
    consent.decide(all);
    await arrive();
    expect(sent).to.deep.equal(['page view', 'page view']);
  });

  it('of the page’s own gets no mark before a choice, and loses it at the grant', async () => {
    setGlobal('umami', { track: () => undefined });
    const { consent, asked } = await visit(markup, null);
    const marks = [isMarked()];
    consent.withdraw('visitor');
    marks.push(isMarked());
    consent.decide(all);
    marks.push(isMarked());
    expect(marks).to.deep.equal([false, true, false]);
    expect(asked).to.deep.equal([]);
  });
});

describe('Piwik PRO', () => {
  const markup = { vendor: 'piwik-pro', host: 'https://example.containers.piwik.pro/', 'site-id': uuid };
  afterEach(() => leave(['ppms', 'dataLayer']));

  it('is told the choice through its container’s queue, which it shares with others', async () => {
    const other = { event: 'other' };
    setGlobal('dataLayer', [other]);
    const { consent, asked, arrive } = await visit(markup, () => undefined);
    expect(page.ppms).to.equal(undefined);
    consent.decide(all);
    await arrive();
    consent.withdraw('visitor');
    expect(asked).to.deep.equal([`https://example.containers.piwik.pro/${uuid}.js`]);
    const entries = page.dataLayer as { event: string; parameters?: unknown[] }[];
    expect(entries.map(({ event, parameters }) => [event, parameters?.[0]])).to.deep.equal([
      ['other', undefined],
      ['stg.start', undefined],
      ['ppms.cm:setComplianceSettings', { consents: { analytics: { status: 1 } } }],
      ['ppms.cm:setComplianceSettings', { consents: { analytics: { status: 0 } } }],
    ]);
  });

  it('leaves a queue for its tag manager as well', async () => {
    const { consent } = await visit(markup, null);
    consent.decide(all);
    (page.ppms as { tm: { api(...call: unknown[]): void } }).tm.api('trackEvent', 'paid');
    expect((page.dataLayer as unknown[]).at(-1)).to.deep.equal({
      event: 'ppms.tm:trackEvent',
      parameters: ['paid'],
    });
  });

  it('of the page’s own is told the choice, and nothing before it: its opt-out leaves a mark', async () => {
    const told: unknown[] = [];
    setGlobal('ppms', { cm: { api: (...call: unknown[]) => told.push(call.slice(0, 2)) } });
    const { consent, asked } = await visit(markup, null);
    expect(told).to.deep.equal([]);
    consent.decide(all);
    consent.withdraw('visitor');
    expect(told).to.deep.equal(
      [1, 0].map((status) => ['setComplianceSettings', { consents: { analytics: { status } } }]),
    );
    expect(asked).to.deep.equal([]);
  });
});

describe('Adobe’s visitor service', () => {
  let told: string[];
  const optIn = Object.fromEntries(
    ['approveAll', 'denyAll', 'complete'].map((name) => [name, () => told.push(name)]),
  );
  beforeEach(() => (told = []));
  afterEach(() => leave(['adobe']));

  it('is told nothing before a choice: its refusal would be stored', async () => {
    setGlobal('adobe', { optIn });
    await visit({ vendor: 'adobe-visitor' }, null);
    expect(told).to.deep.equal([]);
  });

  it('is told once the page has loaded it, and never loaded', async () => {
    const { consent, driver, asked } = await visit({ vendor: 'adobe-visitor' }, null);
    consent.decide(all);
    setGlobal('adobe', { optIn });
    driver.check();
    consent.withdraw('visitor');
    expect(told).to.deep.equal(['approveAll', 'complete', 'denyAll', 'complete']);
    expect(asked).to.deep.equal([]);
  });
});

describe('embeds', () => {
  for (const vendor of [
    'google-maps',
    'instagram',
    'spotify',
    'tiktok-embed',
    'vimeo',
    'x-embed',
    'youtube',
  ]) {
    it(`${vendor} is a vendor to be granted, listed with what its own site stores, and nothing of ours is erased for it`, async () => {
      const { consent, tracker, erase, asked, errors } = await visit({ vendor }, null);
      expect(consent.isGranted(`vendor:${vendor}`)).to.equal(false);
      const items = [...(tracker.stores?.cookies ?? []), ...(tracker.stores?.localStorage ?? [])];
      expect(items.length).to.be.above(1);
      for (const item of items) expect(item).to.have.property('host');
      consent.decide({ [`vendor:${vendor}`]: true });
      expect(consent.isGranted(`vendor:${vendor}`)).to.equal(true);
      document.cookie = 'PREF=ours; path=/';
      document.cookie = 'player=ours; path=/';
      const before = kept();
      expect(fill(tracker), 'nothing of it is kept here').to.deep.equal(before);
      consent.withdraw('visitor');
      erase();
      expect(kept()).to.deep.equal(before);
      expect(asked).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
      leave([]);
      for (const name of ['PREF', 'player']) document.cookie = `${name}=; path=/; max-age=0`;
    });
  }
});
