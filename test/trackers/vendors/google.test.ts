import { expect } from '@open-wc/testing';
import { setGlobal } from '../setup.js';
import { ads, globals, google, hear, order, seven } from './google.page.js';
import { fill, kept, leave } from './setup.js';

const page = window as unknown as Record<string, unknown>;
const isThere = (name: string): boolean => Object.hasOwn(window, name);
const loader = 'https://www.googletagmanager.com/gtag/js?id=';
const tags = 'G-TEST1234 AW-123456789';

describe('Google in basic mode', () => {
  afterEach(() => leave(globals));

  it('is nowhere on the page before a choice, nor after a refusal', async () => {
    const { consent, asked } = await google({ tags });
    consent.withdraw('visitor');
    expect(globals.filter(isThere)).to.deep.equal([]);
    expect(asked).to.deep.equal([]);
  });

  it('has its defaults before everything else, then the choice, then the tags', async () => {
    const { consent, asked } = await google({ tags });
    consent.decide({ analytics: true, marketing: true });
    expect(order()).to.deep.equal([
      'consent default',
      'set ads_data_redaction',
      'set url_passthrough',
      'consent update',
      'js',
      'config G-TEST1234',
      'config AW-123456789',
      'event consent_update',
    ]);
    expect(asked).to.deep.equal([`${loader}G-TEST1234`]);
  });

  it('sends all seven signals with the default and with every update', async () => {
    const { consent } = await google({ tags });
    consent.decide({ analytics: true });
    const { defaults, updates, commands } = hear();
    expect(defaults).to.deep.equal([{ ...seven(['security_storage']), wait_for_update: 500 }]);
    consent.decide({ marketing: true });
    consent.decide({ analytics: false });
    consent.withdraw('visitor');
    expect(updates).to.deep.equal([
      seven(['analytics_storage', 'security_storage']),
      seven(['analytics_storage', ...ads, 'security_storage']),
      seven([...ads, 'security_storage']),
      seven(['security_storage']),
    ]);
    expect(
      commands.filter(([name]) => name === 'set'),
      'said once',
    ).to.deep.equal([
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', false],
    ]);
  });

  it('pushes commands that Google’s reader takes, where an array would be passed over', async () => {
    const { consent } = await google({ tags: 'G-TEST1234' });
    consent.decide({ analytics: true });
    const { updates } = hear();
    (page.dataLayer as unknown[]).push(['consent', 'update', {}]);
    expect(updates.length).to.equal(1);
    consent.withdraw();
    expect(updates.length).to.equal(2);
  });

  it('loads each tag when the signal it lives on is granted, through one script', async () => {
    const { consent, asked } = await google({ tags });
    consent.decide({ analytics: true });
    expect(order()).to.include('config G-TEST1234').and.not.include('config AW-123456789');
    consent.decide({ marketing: true });
    expect(order()).to.include('config AW-123456789');
    expect(asked).to.deep.equal([`${loader}G-TEST1234`]);
  });

  it('is silenced by its own switch at a withdrawal, and erased', async () => {
    const { consent, tracker, erase, asked } = await google({ tags });
    const outside = kept();
    consent.decide({ analytics: true, marketing: true });
    expect(page['ga-disable-G-TEST1234']).to.equal(false);
    fill(tracker);
    consent.decide({ analytics: false });
    expect([page['ga-disable-G-TEST1234'], page['ga-disable-AW-123456789']]).to.deep.equal([true, false]);
    consent.withdraw('visitor');
    expect([page['ga-disable-G-TEST1234'], page['ga-disable-AW-123456789']]).to.deep.equal([true, true]);
    erase();
    expect(kept()).to.deep.equal(outside);
    consent.decide({ analytics: true });
    expect(page['ga-disable-G-TEST1234']).to.equal(false);
    expect(order().filter((name) => name === 'config G-TEST1234').length).to.equal(1);
    expect(asked.length).to.equal(1);
  });

  it('starts a container after the choice, and tells it of every change without a word about the visitor', async () => {
    const { consent, asked, tracker } = await google({ tags: 'GTM-TEST123' });
    consent.decide({ analytics: true });
    expect(asked).to.deep.equal(['https://www.googletagmanager.com/gtm.js?id=GTM-TEST123']);
    expect(order().slice(-3)).to.deep.equal(['consent update', 'event gtm.js', 'event consent_update']);
    consent.decide({ marketing: true });
    expect((page.dataLayer as unknown[]).at(-1)).to.deep.equal({
      event: 'consent_update',
      consent_signals: seven(['analytics_storage', ...ads, 'security_storage']),
    });
    expect(tracker.reloadOnWithdraw).to.equal(true);
    expect(isThere('ga-disable-GTM-TEST123'), 'a container has no such switch').to.equal(false);
  });

  it('lets the page speak with gtag() of its own once it is granted', async () => {
    const { consent } = await google({ tags: 'G-TEST1234' });
    consent.decide({ analytics: true });
    const { commands } = hear();
    (page.gtag as (...command: unknown[]) => void)('event', 'purchase', { value: 1 });
    expect(commands.at(-1)).to.deep.equal(['event', 'purchase', { value: 1 }]);
  });

  it('may wait for no time at all', async () => {
    const { consent } = await google({ tags, 'wait-for-update': '0' });
    consent.decide({ analytics: true });
    expect(hear().defaults[0]?.wait_for_update).to.equal(0);
  });

  it('needs no reload where there is only Analytics, which has a switch of its own', async () => {
    expect((await google({ tags: 'G-TEST1234' })).tracker.reloadOnWithdraw).to.equal(undefined);
    leave(globals);
    expect((await google({ tags })).tracker.reloadOnWithdraw).to.equal(true);
  });

  it('is denied everything where the visitor refuses Google itself', async () => {
    const { consent } = await google({ tags });
    consent.decide({ analytics: true, marketing: true });
    const { updates } = hear();
    consent.decide({ 'vendor:google': false });
    expect(updates.at(-1)).to.deep.equal(seven(['security_storage']));
  });

  it('takes the purposes behind a signal, and the other settings, from the markup', async () => {
    const { consent } = await google({
      tags,
      'ad-personalization': 'functional marketing',
      'functionality-storage': 'analytics',
      'wait-for-update': '2000',
      'url-passthrough': 'true',
      'ads-data-redaction': 'false',
    });
    consent.decide({ analytics: true, marketing: true });
    const { defaults, updates, commands } = hear();
    const granted = ['ad_storage', 'ad_user_data', 'analytics_storage', 'functionality_storage'];
    expect(updates).to.deep.equal([seven([...granted, 'security_storage'])]);
    expect(defaults[0]?.wait_for_update).to.equal(2000);
    expect(commands).to.deep.include(['set', 'url_passthrough', true]);
    expect(commands).to.deep.include(['set', 'ads_data_redaction', false]);
  });

  it('tells nothing twice', async () => {
    const { consent, driver } = await google({ tags });
    consent.decide({ analytics: true });
    const { length } = order();
    driver.check();
    document.dispatchEvent(new Event('load'));
    consent.decide({ analytics: true });
    expect(order().length).to.equal(length);
  });

  for (const wrong of [
    { tags: 'UA-1' },
    { tags: 'G-TEST1234&x' },
    { tags: 'xG-TEST1234' },
    { mode: 'fast' },
    { 'wait-for-update': 'a' },
  ]) {
    it(`refuses ${JSON.stringify(wrong)}`, async () => {
      const refusal = await google(wrong).then(() => '', String);
      expect(refusal).to.match(/[wW]rite [a-z-]+="/);
    });
  }
});

describe('Google’s tags that are on the page already', () => {
  afterEach(() => leave(globals));
  const own = () => {
    const dataLayer: unknown[] = [];
    setGlobal('dataLayer', dataLayer);
    setGlobal('gtag', function () {
      // eslint-disable-next-line prefer-rest-params -- Google's own snippet
      dataLayer.push(arguments);
    });
    return page.gtag as (...command: unknown[]) => void;
  };

  it('are told the choice, and not loaded again', async () => {
    const gtag = own();
    gtag('consent', 'default', { ad_storage: 'denied' });
    gtag('config', 'G-TEST1234');
    const { consent, asked, problems } = await google({});
    const { defaults, updates } = hear();
    consent.decide({ analytics: true });
    expect(defaults).to.deep.equal([{ ad_storage: 'denied' }]);
    expect(updates.at(-1)).to.deep.equal(seven(['analytics_storage', 'security_storage']));
    expect(asked).to.deep.equal([]);
    expect(problems).to.deep.equal([]);
    expect(page.gtag, 'the page’s own').to.equal(gtag);
  });

  it('get a default where the page has said other things, but none', async () => {
    const gtag = own();
    gtag('consent', 'update', { ad_storage: 'granted' });
    gtag('set', 'default', {});
    await google({});
    expect(hear().defaults).to.deep.equal([{ ...seven(['security_storage']), wait_for_update: 500 }]);
  });

  it('keep a data layer that the page has fixed', async () => {
    const dataLayer: unknown[] = [];
    Object.defineProperty(window, 'dataLayer', { value: dataLayer, configurable: true });
    const { consent, errors } = await google({ tags: 'G-TEST1234' });
    consent.decide({ analytics: true });
    expect(errors).to.deep.equal([]);
    expect(order()).to.include('config G-TEST1234');
    expect(page.dataLayer).to.equal(dataLayer);
  });

  it('are recognised by the script in the page', async () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = `${loader}G-TEST1234`;
    document.head.append(script);
    const { consent, asked } = await google({ tags: 'G-TEST1234' });
    consent.decide({ analytics: true });
    script.remove();
    expect(asked).to.deep.equal([]);
    expect(order()).not.to.include('config G-TEST1234');
  });

  it('are denied, and the site’s people are told, where they run without a default', async () => {
    own()('config', 'G-TEST1234');
    setGlobal('google_tag_manager', { 'G-TEST1234': {} });
    const { problems } = await google({ tags: 'G-TEST1234' });
    expect(problems).to.deep.equal(['late-denial Google']);
    expect(hear().updates).to.deep.equal([seven(['security_storage'])]);
    expect(page['ga-disable-G-TEST1234']).to.equal(true);
  });

  it('are told when they come after the choice', async () => {
    const { consent, driver } = await google({});
    consent.withdraw('visitor');
    own();
    driver.check();
    expect(hear().updates).to.deep.equal([seven(['security_storage'])]);
  });
});
