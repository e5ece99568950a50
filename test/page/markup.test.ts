import { expect } from '@open-wc/testing';
import { createConsent, type PolicyInput } from '../../src/consent/index.js';
import { readMarkup } from '../../src/page/markup.js';
import { cookieName } from '../../src/page/record-storage.js';

/** A banner that was never upgraded: elements are data until somebody needs to see them. */
const banner = (html: string): Element => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return body.firstElementChild!;
};
const read = (html: string) => readMarkup(banner(html));
const policy = (attributes: string): PolicyInput =>
  read(`<consent-banner ${attributes}></consent-banner>`).policy;

describe('a banner without attributes', () => {
  const markup = read('<consent-banner></consent-banner>');

  it('keeps its record in a cookie called consent', () =>
    expect(cookieName(markup.said)).to.equal('consent'));

  it('says and declares nothing', () => {
    expect([markup.said, markup.trackers, markup.policy.purposes]).to.deep.equal([{}, [], []]);
  });

  it('is a policy that asks and refuses meanwhile', () => {
    const { snapshot, policy: valid } = createConsent(markup.policy);
    expect([snapshot.prompt, ...snapshot.granted]).to.deep.equal(['choice', 'necessary']);
    expect(valid.version).to.equal('1');
  });
});

describe('the attributes of a banner', () => {
  it('state the policy', () => {
    const stated = policy(
      'policy-version="2026-11" regime="eu" region="DE" locale="de-DE" prompt="always" expiry="6" minor',
    );
    expect(stated).to.include({
      version: '2026-11',
      regime: 'eu',
      region: 'DE',
      locale: 'de-DE',
      prompt: 'always',
      expiry: 6,
      minor: true,
    });
  });

  it('state where the record is kept, and what a withdrawal does', () => {
    const { said } = read(
      '<consent-banner cookie-name="choices" cookie-domain="shop.example" on-withdraw="reload"></consent-banner>',
    );
    expect(cookieName(said)).to.equal('choices');
    expect(said).to.include({ 'cookie-domain': 'shop.example', 'on-withdraw': 'reload' });
  });

  it('say nothing when a template left them empty or blank', () => {
    const { policy: stated, said } = read(
      '<consent-banner policy-version="" regime=" " region="" locale="" expiry="" cookie-name=""></consent-banner>',
    );
    for (const name of ['regime', 'region', 'locale'] as const)
      expect(stated[name] ?? undefined).to.equal(undefined);
    expect(cookieName(said)).to.equal('consent');
    expect(createConsent(stated).policy.version).to.equal('1');
  });

  it('are read without the blanks around them', () => {
    expect(policy('region=" DE\n"').region).to.equal('DE');
  });

  for (const written of ['minor', 'minor=""', 'minor="minor"', 'minor="true"']) {
    it(`mark a minor as ${written}`, () => expect(policy(written).minor).to.equal(true));
  }

  for (const written of ['expiry="soon"', 'expiry="0"', 'expiry="-3"', 'expiry="1e9"']) {
    it(`never make a consent last longer: ${written}`, () => {
      const now = Date.UTC(2026, 10, 21);
      const consent = createConsent({ ...policy(written), regime: 'fr' }, { clock: () => now });
      consent.decide({ analytics: true });
      expect(consent.snapshot.record?.until).to.be.at.most(Date.UTC(2027, 4, 21));
    });
  }

  it('may be any: none of them becomes a part of the policy that it is not', () => {
    const stated = policy('vendors="x" purposes="y" optional="z" sales="s" class="a" style="b" id="c"');
    expect(() => createConsent(stated)).not.to.throw();
    expect(createConsent(stated).policy.vendors).to.deep.equal([]);
  });

  it('named like a part of every object change no object', () => {
    const stated = policy('__proto__="x" constructor="y" tostring="z"');
    expect(createConsent(stated).snapshot.granted).to.deep.equal(['necessary']);
    expect(Object.hasOwn(Object.prototype, 'x')).to.equal(false);
  });
});

describe('the region of a page', () => {
  afterEach(() => document.querySelector('meta[name=consent-region]')?.remove());

  /** As a server writes it into the head (design 5.1). */
  const meta = (content: string) => {
    const element = document.createElement('meta');
    Object.assign(element, { name: 'consent-region', content });
    document.head.append(element);
  };
  const here = (html: string) => {
    document.body.append(document.importNode(banner(html), true));
    const element = document.body.lastElementChild!;
    element.remove();
    return readMarkup(element).policy.region;
  };

  it('may stand in its head', () => {
    meta('US-CA');
    expect(here('<consent-banner></consent-banner>')).to.equal('US-CA');
  });

  it('on the banner comes first', () => {
    meta('US-CA');
    expect(here('<consent-banner region="DE"></consent-banner>')).to.equal('DE');
  });
});

describe('purposes', () => {
  const purpose = (html: string) => read(`<consent-banner>${html}</consent-banner>`).policy.purposes?.[0];

  it('have a name and words of the site', () => {
    expect(
      purpose('<consent-purpose name="maps" label="Maps" description="Shows maps."></consent-purpose>'),
    ).to.include({
      id: 'maps',
      label: 'Maps',
      description: 'Shows maps.',
    });
  });

  it('may be described by their text, which an attribute overrules', () => {
    expect(
      purpose('<consent-purpose name="maps"> Shows <b>maps</b>. </consent-purpose>')?.description,
    ).to.equal('Shows maps.');
    expect(purpose('<consent-purpose name="maps" description="A">B</consent-purpose>')?.description).to.equal(
      'A',
    );
  });

  it('are not described at all without words, so that those of the language stand', () => {
    expect(Object.keys(purpose('<consent-purpose name="analytics"> </consent-purpose>') ?? {})).to.deep.equal(
      ['id'],
    );
  });

  it('can be a sale', () => {
    expect(purpose('<consent-purpose name="ads" sale></consent-purpose>')?.sale).to.equal(true);
    expect(purpose('<consent-purpose name="ads"></consent-purpose>')).not.to.have.property('sale');
  });

  it('keep their name whatever the id of the element is', () => {
    expect(purpose('<consent-purpose id="p1" name="maps"></consent-purpose>')?.id).to.equal('maps');
  });

  it('without a name are refused and named to the site', () => {
    const problems: string[] = [];
    const { policy: stated } = read(
      '<consent-banner><consent-purpose label="Maps"></consent-purpose></consent-banner>',
    );
    createConsent(stated, { report: (code) => problems.push(code) });
    expect(problems).to.deep.equal(['bad-purpose']);
  });

  it('count wherever they stand in the banner, in document order', () => {
    const { policy: stated } = read(
      '<consent-banner><div><consent-purpose name="b"></consent-purpose></div><consent-purpose name="a"></consent-purpose></consent-banner>',
    );
    expect(stated.purposes?.map(({ id }) => id)).to.deep.equal(['b', 'a']);
  });
});

describe('trackers', () => {
  it('are handed on as they were written, in document order', () => {
    const { trackers } = read(`<consent-banner>
      <consent-tracker vendor="mixpanel" purpose="analytics" token=""></consent-tracker>
      <consent-tracker name="Acme" purpose="marketing" opt-in="acme.start" opt-out="acme.stop" cookies="_acme*"></consent-tracker>
    </consent-banner>`);
    expect(trackers).to.deep.equal([
      { vendor: 'mixpanel', purpose: 'analytics' },
      {
        name: 'Acme',
        purpose: 'marketing',
        'opt-in': 'acme.start',
        'opt-out': 'acme.stop',
        cookies: '_acme*',
      },
    ]);
  });
});
