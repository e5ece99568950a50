import { expect } from '@open-wc/testing';
import { lenientRegions } from '../../../src/trackers/consent-mode.js';
import { atlas } from '../../../src/regimes/index.js';
import { regions } from '../../../src/regimes/regions.data.js';
import { ads, globals, google, hear, order, seven, type States } from './google.page.js';
import { leave } from './setup.js';

const advanced = { tags: 'G-TEST1234', mode: 'advanced' };

/** What Google applies at a place: the default whose region is the most specific one that covers it. */
const defaultAt = (place: string, defaults: readonly States[]): States => {
  const covers = ({ region }: States) =>
    region === undefined ? 0 : Math.max(-1, ...(region as string[]).map((code) => covering(code, place)));
  const covering = (code: string, at: string) =>
    at === code || at.startsWith(`${code}-`) ? code.length : -1;
  return defaults.reduce((best, next) => (covers(next) > covers(best) ? next : best), defaults[0]!);
};

describe('Google in advanced mode', () => {
  afterEach(() => leave(globals));

  it('is loaded before a choice, with its defaults first and everything denied', async () => {
    const { asked } = await google(advanced);
    expect(order()).to.deep.equal([
      'consent default',
      'consent default',
      'set ads_data_redaction',
      'set url_passthrough',
      'consent update',
      'js',
      'config G-TEST1234',
      'event consent_update',
    ]);
    expect(hear().updates).to.deep.equal([seven(['security_storage'])]);
    expect(asked).to.deep.equal(['https://www.googletagmanager.com/gtag/js?id=G-TEST1234']);
  });

  it('says the choice and its withdrawal, and leaves the pings to Google', async () => {
    const { consent, asked } = await google(advanced);
    const { updates } = hear();
    consent.decide({ analytics: true });
    consent.withdraw('visitor');
    expect(updates.map(({ analytics_storage }) => analytics_storage)).to.deep.equal([
      'denied',
      'granted',
      'denied',
    ]);
    expect((window as unknown as Record<string, unknown>)['ga-disable-G-TEST1234']).to.equal(false);
    expect(asked.length).to.equal(1);
  });

  for (const [place, analytics, ad] of [
    ['DE', 'denied', 'denied'],
    ['BR', 'denied', 'denied'],
    ['US-CA', 'granted', 'granted'],
    ['CA-ON', 'granted', 'granted'],
    ['CA-QC', 'denied', 'denied'],
    ['CA', 'denied', 'denied'],
    ['JP-13', 'granted', 'granted'],
  ] as const) {
    it(`has ${analytics} as its default in ${place}`, async () => {
      await google(advanced);
      const states = defaultAt(place, hear().defaults);
      expect([states.analytics_storage, states.ad_storage]).to.deep.equal([analytics, ad]);
    });
  }

  it('is told what holds for a visitor whose law lets it run, at once', async () => {
    await google(advanced, { region: 'US-CA' });
    const { updates } = hear();
    const all = ['analytics_storage', 'functionality_storage', 'personalization_storage', 'security_storage'];
    expect(updates).to.deep.equal([seven([...ads, ...all])]);
  });

  it('leaves the ads out of every default while Global Privacy Control is on', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    await google(advanced);
    const states = defaultAt('US-CA', hear().defaults);
    expect(ads.map((name) => states[name])).to.deep.equal(['denied', 'denied', 'denied']);
    expect(states.analytics_storage).to.equal('granted');
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
  });

  it('knows the regions where something may run before a choice, as the regimes have them', () => {
    const codes = Object.values(regions)
      .flatMap((words) => words.split(' '))
      .filter((code) => code !== '*');
    const lenient = codes.filter((code) => atlas.regime(code)?.model !== 'opt-in');
    expect([...lenientRegions].sort()).to.deep.equal(lenient.sort());
  });
});

describe('the snippet for pages that load Google’s tags themselves', () => {
  let snippet: string;
  before(async () => {
    const text = await (await fetch('/docs/vendors/google.md')).text();
    snippet = /<script>\n?window\.dataLayer[^]*?<\/script>/.exec(text)![0];
  });
  afterEach(() => leave(globals));

  const run = () => {
    const script = document.createElement('script');
    script.textContent = snippet.replace(/<\/?script>/g, '');
    document.head.append(script);
    script.remove();
  };

  it('has at most 400 bytes', () => {
    expect(new TextEncoder().encode(snippet).length).to.be.at.most(400);
  });

  it('denies everything but security before anything loads, and waits for the choice', () => {
    run();
    const { defaults, commands } = hear();
    expect(defaults).to.deep.equal([{ ...seven(['security_storage']), wait_for_update: 500 }]);
    expect(commands).to.deep.include(['set', 'ads_data_redaction', true]);
  });

  it('is recognised and not repeated', async () => {
    run();
    const { consent } = await google({});
    consent.decide({ analytics: true });
    const { defaults, updates } = hear();
    expect(defaults.length).to.equal(1);
    expect(updates.at(-1)).to.deep.equal(seven(['analytics_storage', 'security_storage']));
  });
});
