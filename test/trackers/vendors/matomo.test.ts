import { expect } from '@open-wc/testing';
import { setGlobal } from '../setup.js';
import { kept, leave, visit } from './setup.js';

const page = window as unknown as { _paq: { push(...commands: unknown[][]): void } };
const markup = { vendor: 'matomo', host: 'https://stats.example.com/', 'site-id': '7' };
const ids = ['_pk_id.7.1fff', '_pk_ses.7.1fff'];

const set = (name: string) => (document.cookie = `${name}=1; path=/`);
const remove = (name: string) => (document.cookie = `${name}=; path=/; max-age=0`);

/**
 * matomo.js as it was seen to behave (5.2): `requireConsent` is applied first whatever its place; hits wait for the
 * consent and are sent with it; `forgetConsentGiven` leaves its mark and takes the ids away, `setConsentGiven` removes
 * the mark.
 */
const matomo = (hits: string[]) => () => {
  let needsConsent = false;
  let isGiven = false;
  let waiting: string[] = [];
  const methods: Record<string, (...args: unknown[]) => void> = {
    requireConsent: () => (needsConsent = true),
    setConsentGiven: () => {
      isGiven = true;
      remove('mtm_consent_removed');
      waiting.splice(0).forEach(hit);
    },
    forgetConsentGiven: () => {
      isGiven = false;
      set('mtm_consent_removed');
      ids.forEach(remove);
    },
    trackPageView: () => hit('page view'),
    trackEvent: (category) => hit(String(category)),
  };
  const hit = (what: string) => {
    if (document.cookie.includes('mtm_consent_removed') || (needsConsent && !isGiven)) waiting.push(what);
    else {
      ids.forEach(set);
      hits.push(what);
    }
  };
  const run = (...commands: unknown[][]) => {
    for (const [name, ...args] of commands) methods[String(name)]?.(...args);
  };
  const queue = Array.from(page._paq as unknown as unknown[][]);
  const isFirst = ([name]: unknown[]) => name === 'requireConsent';
  waiting = [];
  run(...queue.filter(isFirst), ...queue.filter((command) => !isFirst(command)));
  page._paq = { push: run };
};

describe('Matomo', () => {
  let hits: string[];
  let outside: string[];
  beforeEach(() => {
    hits = [];
    outside = kept();
  });
  afterEach(() => {
    leave(['_paq']);
    [...ids, 'mtm_consent_removed'].forEach(remove);
  });

  it('counts the page once it is granted, on the site’s own server', async () => {
    const { consent, arrive, asked } = await visit(markup, matomo(hits));
    expect(kept()).to.deep.equal(outside);
    consent.decide({ analytics: true });
    await arrive();
    expect(asked).to.deep.equal(['https://stats.example.com/matomo.js']);
    expect(hits).to.deep.equal(['page view']);
    expect(document.cookie).to.include('_pk_id');
  });

  it('sends nothing after the withdrawal, and only its mark stays', async () => {
    const { consent, arrive, erase } = await visit(markup, matomo(hits));
    consent.decide({ analytics: true });
    await arrive();
    hits.length = 0;
    consent.withdraw('visitor');
    page._paq.push(['trackEvent', 'after']);
    ids.forEach(set);
    erase();
    expect(hits).to.deep.equal([]);
    expect(kept()).to.have.members([...outside, 'mtm_consent_removed']);
  });

  it('counts again after the next grant, also on a later page', async () => {
    const first = await visit(markup, matomo(hits));
    first.consent.decide({ analytics: true });
    await first.arrive();
    first.consent.withdraw('visitor');
    leave(['_paq']);
    hits.length = 0;
    const { consent, arrive } = await visit(markup, matomo(hits));
    consent.decide({ analytics: true });
    await arrive();
    expect(hits).to.deep.equal(['page view']);
    expect(document.cookie).not.to.include('mtm_consent_removed');
  });

  it('of the page’s own is told the choice, and nothing before it: its opt-out leaves a mark', async () => {
    setGlobal('_paq', [['requireConsent'], ['trackPageView']]);
    const { consent, asked } = await visit(markup, null);
    matomo(hits)();
    expect(kept()).to.deep.equal(outside);
    expect(hits).to.deep.equal([]);
    consent.decide({ analytics: true });
    expect(hits).to.deep.equal(['page view']);
    expect(asked).to.deep.equal([]);
  });
});
