import { expect } from '@open-wc/testing';
import { decode, grantAll, type Consent } from '../../src/consent/index.js';
import { closePages, openPage, start, type Page } from './page.js';

const banner = '<consent-banner regime="eu"></consent-banner>';
const usBanner = '<consent-banner regime="us"></consent-banner>';
const optional = (consent: Consent) => consent.snapshot.granted.filter((key) => key !== 'necessary');

/** Mutations are told to observers in a microtask. */
const observed = async () => {
  await Promise.resolve();
  await Promise.resolve();
};

/** Waits for something that has to be fetched first. */
const until = async ({ window }: Page, isTrue: () => boolean) => {
  while (!isTrue()) await new Promise((resolve) => window.requestAnimationFrame(resolve));
};

describe('the store of a page', () => {
  afterEach(closePages);

  it('is one, however often it is started', async () => {
    const page = await openPage(banner);
    const first = await page.start();
    expect(await page.start()).to.equal(first);
  });

  it('is one also for a second copy of the library', async () => {
    const page = await openPage(banner);
    const first = await page.start();
    const second = `import { start } from '/src/page/start.ts?copy=2'; window.result = start();`;
    expect(await page.run<Consent>(second)).to.equal(first);
  });

  it('says what the banner says', async () => {
    const page = await openPage(
      '<consent-banner regime="eu" policy-version="7" cookie-name="choices"></consent-banner>',
    );
    const consent = await page.start();
    expect([consent.snapshot.regime, consent.policy.version]).to.deep.equal(['unknown', '7']);
    consent.decide(grantAll(consent.policy));
    expect(page.document.cookie).to.contain('choices=v=1&');
  });

  it('puts the language of the page on record', async () => {
    const page = await openPage(banner);
    const consent = await page.start();
    consent.withdraw();
    expect(consent.export()?.language).to.equal('de-AT');
  });

  it('writes the record anew on another day, because browsers forget what a script wrote long ago', async () => {
    const first = await openPage(banner);
    (await first.start()).withdraw('visitor');
    const kept = first.document.cookie;
    first.close();
    const second = await openPage(banner);
    second.window.localStorage.setItem('consent', '1');
    expect(second.document.cookie).to.equal(kept);
    const { prototype } = second.window.Document;
    const written: string[] = [];
    Object.defineProperty(second.document, 'cookie', {
      get: () => Reflect.get(prototype, 'cookie', second.document) as unknown,
      set(text: string) {
        written.push(text);
        Reflect.set(prototype, 'cookie', text, second.document);
      },
    });
    await second.start();
    expect(written.at(-1)).to.contain(`${kept}; Path=/; Max-Age=34000000`);
    expect(second.document.cookie).to.equal(kept);
  });

  it('survives a reload, and another page of the site', async () => {
    const first = await openPage(banner);
    const consent = await first.start();
    consent.decide({ analytics: true, functional: false, marketing: false }, 'visitor');
    first.close();
    const second = await openPage(banner);
    const next = await second.start();
    expect(next.isGranted('analytics')).to.equal(true);
    expect(next.snapshot.prompt).to.equal('none');
    expect(next.export()?.id).to.equal(consent.export()?.id);
  });

  it('stays in step with another tab', async () => {
    const [one, other] = [await openPage(usBanner), await openPage(usBanner)];
    const [here, there] = [await one.start(), await other.start()];
    const told = new Promise((resolve) => there.subscribe(resolve));
    here.withdraw('visitor');
    await told;
    expect(optional(there)).to.deep.equal([]);
    expect(there.export()).to.deep.equal(here.export());
  });

  it('says ready on the document', async () => {
    const page = await openPage(banner);
    const heard: string[] = [];
    for (const type of ['consent-ready', 'consent-change']) {
      page.document.addEventListener(type, () => heard.push(type));
    }
    const consent = await page.start();
    consent.withdraw();
    expect(heard).to.deep.equal(['consent-ready', 'consent-change']);
  });

  it('leaves names of its own neither on the page nor in its storage', async () => {
    const page = await openPage(banner);
    const before = Object.keys(page.window);
    await page.start();
    const added = Object.keys(page.window).filter((name) => !before.includes(name) && name !== 'result');
    expect(added).to.deep.equal([]);
    expect([page.document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
  });
});

describe('a page without a banner', () => {
  afterEach(closePages);

  it('is refused, and told nothing', async () => {
    const page = await openPage();
    let isTold = false;
    page.document.addEventListener('consent-ready', () => (isTold = true));
    expect(optional(await page.start())).to.deep.equal([]);
    expect([isTold, page.document.cookie]).to.deep.equal([false, '']);
  });

  it('is refused also where another page of the site was granted everything', async () => {
    const granted = await openPage(banner);
    const consent = await granted.start();
    consent.decide(grantAll(consent.policy), 'visitor');
    const page = await openPage();
    expect(optional(await page.start())).to.deep.equal([]);
  });

  it('obeys a banner that comes later', async () => {
    const page = await openPage();
    const consent = await page.start();
    const heard: string[] = [];
    page.document.addEventListener('consent-ready', () => heard.push('ready'));
    page.add(usBanner);
    await until(page, () => heard.length > 0);
    expect(optional(consent)).to.deep.equal(['functional', 'analytics', 'marketing']);
    expect(heard).to.deep.equal(['ready']);
  });

  it('reads the record of the banner that comes later, under its name', async () => {
    const page = await openPage();
    page.document.cookie = 'consent=another+tool; Path=/';
    const consent = await page.start();
    page.add('<consent-banner regime="us" cookie-name="choices"></consent-banner>');
    await until(page, () => consent.snapshot.regime === 'us');
    expect(optional(consent)).to.deep.equal(['functional', 'analytics', 'marketing']);
  });
});

describe('a banner that changes while the page runs', () => {
  afterEach(closePages);

  it('takes everybody along', async () => {
    const page = await openPage(usBanner);
    const consent = await page.start();
    page.document.querySelector('consent-banner')?.setAttribute('regime', 'eu');
    await observed();
    expect(optional(consent)).to.deep.equal([]);
  });

  it('may declare a purpose more', async () => {
    const page = await openPage(banner);
    const consent = await page.start();
    const purpose = page.document.createElement('consent-purpose');
    purpose.setAttribute('name', 'maps');
    page.document.querySelector('consent-banner')?.append(purpose);
    await observed();
    expect(consent.policy.optional.has('maps')).to.equal(true);
  });

  it('is not taken for a change when only its looks do', async () => {
    const page = await openPage(banner);
    const consent = await page.start();
    let changes = 0;
    consent.subscribe(() => (changes += 1));
    page.add('<p>More of the page</p>');
    await observed();
    expect(changes).to.equal(0);
  });

  it('leaves its policy behind when it goes', async () => {
    const page = await openPage(usBanner);
    const consent = await page.start();
    consent.decide({ functional: true, analytics: false, marketing: true }, 'visitor');
    page.document.querySelector('consent-banner')?.remove();
    await observed();
    expect([consent.snapshot.regime, ...optional(consent)]).to.deep.equal(['us', 'functional', 'marketing']);
    consent.withdraw('visitor');
    expect(decode(page.document.cookie.replace('consent=', ''))?.regime).to.equal('us');
  });

  it('can be replaced by another', async () => {
    const page = await openPage(usBanner);
    const consent = await page.start();
    page.document.querySelector('consent-banner')?.remove();
    page.add(banner);
    await observed();
    expect(optional(consent)).to.deep.equal([]);
  });
});

describe('a page where something may run before a choice', () => {
  afterEach(closePages);

  const tables = (page: Page) =>
    page.window.performance.getEntriesByType('resource').filter(({ name }) => name.includes('/pocket-atlas'));

  it('runs and asks nothing until the tables have come that say so, and tells nobody before', async () => {
    const page = await openPage('<consent-banner region="US-CA"></consent-banner>');
    const heard: string[] = [];
    page.document.addEventListener('consent-ready', ({ consent }) => heard.push(consent.regime));
    const consent = await page.run<Consent>(start);
    const { snapshot } = consent;
    expect([snapshot.regime, snapshot.prompt, ...optional(consent)]).to.deep.equal(['', 'none']);
    await until(page, () => heard.length > 0);
    expect(heard).to.deep.equal(['us']);
    expect(optional(consent)).to.have.lengthOf(3);
  });

  it('fetches no tables for a visitor who has decided, and knows their law all the same', async () => {
    const first = await openPage(usBanner);
    (await first.start()).decide({ functional: true, analytics: false, marketing: false }, 'visitor');
    expect(tables(first)).to.have.lengthOf(1);
    first.close();
    const page = await openPage(usBanner);
    const consent = await page.run<Consent>(start);
    const { regime, model, prompt } = consent.snapshot;
    expect([regime, model, prompt, ...optional(consent)]).to.deep.equal([
      'us',
      'opt-out',
      'none',
      'functional',
    ]);
    expect(tables(page)).to.deep.equal([]);
  });

  it('fetches none where it can only be asked for consent', async () => {
    // A name of its own: once, under load, WebKit's page seems to have heard of the decision in the test before.
    const page = await openPage('<consent-banner region="DE" cookie-name="de"></consent-banner>');
    const consent = await page.run<Consent>(start);
    expect([consent.snapshot.prompt, page.document.cookie]).to.deep.equal(['choice', '']);
    expect(tables(page)).to.deep.equal([]);
  });
});

describe('a second banner', () => {
  afterEach(closePages);

  it('is ignored, and said once', async () => {
    const page = await openPage(banner + usBanner);
    const consent = await page.start();
    expect(optional(consent)).to.deep.equal([]);
    await until(page, () => page.warnings.length > 0);
    page.add('<p>The page goes on</p>');
    page.add(usBanner);
    await observed();
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    expect(page.warnings).to.have.lengthOf(1);
    expect(page.warnings[0]).to.match(/more than one <consent-banner>/);
  });
});

describe('what a site wrote wrongly', () => {
  afterEach(closePages);

  const table: [html: string, words: RegExp][] = [
    ['<consent-banner><consent-purpose name="My Maps"></consent-purpose></consent-banner>', /"My Maps"/],
    ['<consent-banner><consent-purpose name="ads" required></consent-purpose></consent-banner>', /"ads"/],
  ];
  for (const [html, words] of table) {
    it(`is said on the console, and refused meanwhile: ${html}`, async () => {
      const page = await openPage(html);
      const consent = await page.start();
      expect(optional(consent)).to.deep.equal([]);
      await until(page, () => page.warnings.length > 0);
      expect(page.warnings.join('\n')).to.match(words);
    });
  }

  for (const stored of ['accepted', 'v=1&id=x', 'v=2&id=x&sum=1', 'x'.repeat(3000), '%E0%A4%A']) {
    it(`or another tool stored, is refused: ${stored.slice(0, 20)}`, async () => {
      const page = await openPage(usBanner);
      page.document.cookie = `consent=${stored}; Path=/`;
      const consent = await page.start();
      expect(optional(consent)).to.deep.equal([]);
      consent.decide(grantAll(consent.policy), 'visitor');
      expect(optional(consent)).to.have.lengthOf(3);
      await until(page, () => page.warnings.length > 0);
      expect(page.warnings[0]).to.match(/could not be read/);
    });
  }
});
