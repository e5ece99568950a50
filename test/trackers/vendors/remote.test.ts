import { expect } from '@open-wc/testing';
import { vendors } from '../../../src/trackers/vendors.js';
import { setGlobal } from '../setup.js';
import { rows } from './remote.rows.data.js';
import type { Heard } from './sdk.js';
import { fill, kept, leave, visit } from './setup.js';

const isThere = (name: string): boolean => Object.hasOwn(window, name);
/** Stripe is there for payments: a purpose of its own makes it refusable. */
const purposeOf = (vendor: string) => (vendor === 'stripe' ? { purpose: 'functional' } : {});
/** The value at a path from the window on; the window itself for an empty one. */
const valueAt = (path: string): unknown =>
  path
    .split('.')
    .filter(Boolean)
    .reduce<unknown>((owner, name) => (owner as Record<string, unknown>)[name], window);
const everything = { functional: true, analytics: true, marketing: true };

describe('vendors whose script comes from an address of their own', () => {
  for (const row of rows) {
    const { vendor, globals, takesOver, atGrant, atWithdrawal, atNextGrant } = row;
    const markup = { vendor, ...purposeOf(vendor), ...row.attributes };
    describe(vendor, () => {
      let heard: Heard[];
      let outside: string[];
      const begin = () => visit(markup, () => takesOver(heard));
      beforeEach(() => {
        heard = [];
        outside = kept();
      });
      afterEach(() => {
        leave(globals);
        for (const name of kept()) {
          document.cookie = `${name}=; path=/; max-age=0`;
          localStorage.removeItem(name);
          sessionStorage.removeItem(name);
        }
      });

      it('puts nothing on the page before a choice, nor after a refusal', async () => {
        const { consent, asked } = await begin();
        expect(globals.filter(isThere)).to.deep.equal([]);
        consent.withdraw('visitor');
        expect(globals.filter(isThere)).to.deep.equal([]);
        expect(asked).to.deep.equal([]);
        expect(kept()).to.deep.equal(outside);
      });

      it('is asked for once at the first grant, and told in its own order', async () => {
        const { consent, asked, arrive, errors, loadErrors } = await begin();
        consent.decide(everything);
        expect(asked).to.deep.equal([row.script]);
        await arrive();
        expect(heard).to.deep.equal(atGrant);
        consent.decide(everything);
        expect(heard).to.deep.equal(atGrant);
        expect(errors).to.deep.equal([]);
        expect(loadErrors).to.deep.equal([]);
      });

      if (row.leaves) {
        it('finds on the page what its own snippet would have set', async () => {
          const { consent } = await begin();
          consent.decide(everything);
          const left = Object.keys(row.leaves ?? {}).map((path) => [path, valueAt(path)]);
          expect(Object.fromEntries(left)).to.deep.equal(row.leaves);
        });
      }

      if (row.meanwhile) {
        it('hears what the page has said before it arrived', async () => {
          const [path, ...args] = row.meanwhile ?? [];
          const { consent, arrive } = await begin();
          consent.decide(everything);
          const owner = valueAt(String(path).split('.').slice(0, -1).join('.'));
          Reflect.apply(valueAt(String(path)) as () => void, owner, args);
          await arrive();
          expect(heard).to.deep.equal([...atGrant, [String(path).replace('fbq.push', 'fbq'), ...args]]);
        });
      }

      it('is told of the withdrawal, and what it stored goes', async () => {
        const { consent, arrive, tracker, erase } = await begin();
        consent.decide(everything);
        await arrive();
        heard.length = 0;
        fill(tracker);
        consent.withdraw('visitor');
        expect(heard).to.deep.equal(atWithdrawal);
        expect(!!tracker.reloadOnWithdraw).to.equal(!!row.reloads);
        erase();
        const markers = (tracker.stores?.keep ?? []).map((name) => name.replaceAll('*', 'x1'));
        expect(kept().sort()).to.deep.equal([...outside, ...markers].sort());
      });

      it('is told of the next grant, and not asked for again', async () => {
        const { consent, asked, arrive } = await begin();
        consent.decide(everything);
        await arrive();
        consent.withdraw('visitor');
        heard.length = 0;
        consent.decide(everything);
        expect(heard).to.deep.equal(atNextGrant);
        expect(asked).to.deep.equal([row.script]);
      });

      it('is started by nothing that was granted and withdrawn before it arrived', async () => {
        const { consent, asked, arrive, errors } = await begin();
        consent.decide(everything);
        consent.withdraw('visitor');
        await arrive();
        expect(heard.filter((call) => atGrant.some((one) => String(one) === String(call)))).to.deep.equal([]);
        consent.decide(everything);
        for (const call of atGrant) expect(heard).to.deep.include(call);
        expect(asked).to.deep.equal([row.script]);
        expect(errors).to.deep.equal([]);
      });

      it('is asked for again at the next grant where it did not answer', async () => {
        const { consent, asked, arrive, errors, loadErrors } = await visit(markup, null);
        consent.decide(everything);
        await arrive();
        const { host } = new URL(row.script, location.href);
        expect(loadErrors.map(({ tracker, call, error }) => [tracker, call, String(error)])).to.deep.equal([
          [vendor, 'load', `Error: ${host} did not answer`],
        ]);
        consent.withdraw('visitor');
        consent.decide(everything);
        expect(asked).to.deep.equal([row.script, row.script]);
        expect(errors).to.deep.equal([]);
      });

      it('is driven, and not loaded, where the page has it already', async () => {
        const first = await begin();
        first.consent.decide(everything);
        await first.arrive();
        heard.length = 0;
        leave([]);
        const { consent, asked, problems, errors } = await begin();
        const isStoppable = atWithdrawal.length > 0;
        expect(problems.length, 'reported').to.equal(isStoppable ? 0 : 1);
        const told = errors.map(({ call, error }) => `${call} ${String(error)}`);
        if (isStoppable) expect(told).to.deep.equal([]);
        else expect(told.join()).to.match(/^opt-out .+ Let <consent-tracker> load it instead\.$/);
        expect(heard).to.deep.equal(row.marks ? [] : atWithdrawal);
        heard.length = 0;
        consent.decide(everything);
        expect(heard).to.deep.equal(atNextGrant);
        expect(errors.length).to.equal(told.length);
        expect(asked).to.deep.equal([]);
      });

      if (Object.keys(row.wrong).length > 0) {
        it('is refused an attribute that does not look right', async () => {
          const refusal = await visit({ vendor, ...row.wrong }, null).then(
            () => undefined,
            (error: unknown) => String(error),
          );
          expect(refusal).to.match(new RegExp(`Write <consent-tracker vendor="${vendor}" [a-z-]+="[^"]+">`));
        });
      }
    });
  }

  it('each have a row here, or a test of their own', async () => {
    const names: string[] = [];
    for (const [name, load] of Object.entries(vendors))
      if ('vendor' in (await load()).tracker) names.push(name);
    const special = ['adobe-visitor', 'piwik-pro', 'uet', 'umami'];
    expect([...rows.map(({ vendor }) => vendor), ...special].sort()).to.deep.equal(names.sort());
  });

  it('get the nonce of the page, and do not hold it up', async () => {
    const ask = async () => {
      const { consent, elements } = await visit({ vendor: 'x', 'pixel-id': 'o1a2b' }, null);
      consent.decide(everything);
      const asked = elements.map(({ nonce, async }) => [nonce, async]);
      leave(['twq']);
      return asked;
    };
    expect(await ask(), 'a page without one').to.deep.equal([['', true]]);
    const own = document.createElement('script');
    own.nonce = 'r4nd0m';
    own.setAttribute('nonce', 'r4nd0m');
    document.head.prepend(own);
    expect(await ask()).to.deep.equal([['r4nd0m', true]]);
    own.remove();
  });

  it('and are left alone where an element of the page has their name', async () => {
    const clobber = document.createElement('div');
    clobber.id = 'fbq';
    document.body.append(clobber);
    const { consent, asked } = await visit({ vendor: 'meta', 'pixel-id': '1234567890123456' }, null);
    consent.decide(everything);
    expect(asked.length).to.equal(1);
    clobber.remove();
    setGlobal('fbq');
    leave(['fbq', '_fbq']);
  });
});
