import { expect } from '@open-wc/testing';
import { createConsent, grantAll, type PolicyInput } from '../../src/consent/index.js';
import { ConsentChangeEvent, ConsentReadyEvent } from '../../src/events/index.js';
import { announce } from '../../src/page/announce.js';

const types = ['consent-ready', 'consent-change'] as const;
const stops: (() => void)[] = [];

/** Everything that is heard on the document and on the window, in order. */
const setup = (policy: PolicyInput = { regime: 'eu' }) => {
  const consent = createConsent(policy);
  const heard: string[] = [];
  const ready: ConsentReadyEvent[] = [];
  const changes: ConsentChangeEvent[] = [];
  const listening = new AbortController();
  const { signal } = listening;
  stops.push(() => listening.abort());
  for (const [place, target] of Object.entries({ document, window })) {
    for (const type of types) {
      target.addEventListener(type, (event) => heard.push(`${place} ${event.type}`), { signal });
    }
  }
  document.addEventListener('consent-ready', (event) => ready.push(event), { signal });
  document.addEventListener('consent-change', (event) => changes.push(event), { signal });
  return { consent, heard, ready, changes, signal };
};

describe('announcing consent to the page', () => {
  afterEach(() => {
    stops.splice(0).forEach((stop) => stop());
    document.querySelector('consent-banner')?.remove();
  });

  it('says that it is ready, once', () => {
    const { consent, heard, ready } = setup();
    announce(consent);
    expect(heard).to.deep.equal(['document consent-ready', 'window consent-ready']);
    expect(ready[0]).to.be.instanceOf(ConsentReadyEvent);
    expect(ready[0]?.consent).to.equal(consent.snapshot);
  });

  it('says what is granted from the start, without a decision', () => {
    const { consent, changes } = setup({ regime: 'us' });
    announce(consent);
    expect(changes[0]).to.be.instanceOf(ConsentChangeEvent);
    expect(changes[0]?.granted).to.deep.equal(['functional', 'analytics', 'marketing']);
    expect([changes[0]?.revoked, changes[0]?.source]).to.deep.equal([[], 'default']);
  });

  it('says every change', () => {
    const { consent, heard, changes } = setup();
    announce(consent);
    heard.length = 0;
    consent.decide(grantAll(consent.policy), 'visitor');
    expect(heard).to.deep.equal(['document consent-change', 'window consent-change']);
    expect(changes[0]?.granted).to.deep.equal(['functional', 'analytics', 'marketing']);
    expect([changes[0]?.source, changes[0]?.consent]).to.deep.equal(['visitor', consent.snapshot]);
  });

  it('says a decision that changed nothing, and is silent where nothing happened', () => {
    const { consent, heard } = setup();
    announce(consent);
    heard.length = 0;
    consent.refresh();
    expect(heard).to.deep.equal([]);
    consent.withdraw('visitor');
    expect(heard).to.deep.equal(['document consent-change', 'window consent-change']);
  });

  it('dispatches on the banner where there is one, composed and bubbling', () => {
    const banner = document.body.appendChild(document.createElement('consent-banner'));
    const { consent, ready, signal } = setup();
    const targets: (EventTarget | null)[] = [];
    document.addEventListener('consent-ready', ({ target }) => targets.push(target), { signal });
    announce(consent);
    expect(targets).to.deep.equal([banner]);
    expect([ready[0]?.bubbles, ready[0]?.composed, ready[0]?.cancelable]).to.deep.equal([true, true, false]);
  });

  it('keeps nobody else from hearing, whatever the page does with its event', () => {
    const { consent, heard, signal } = setup();
    announce(consent);
    consent.decide(grantAll(consent.policy));
    const revoked: string[] = [];
    consent.subscribe((change) => revoked.push(...change.revoked));
    heard.length = 0;
    const fail = (event: Event) => {
      event.stopImmediatePropagation();
      throw new Error('expected: a listener of the page fails');
    };
    window.addEventListener('consent-change', fail, { capture: true, signal });
    const { onerror } = window;
    window.onerror = () => true;
    consent.withdraw();
    window.onerror = onerror;
    expect(heard).to.deep.equal([]);
    expect(revoked).to.deep.equal(['functional', 'analytics', 'marketing']);
  });

  it('says two changes in their order, also when the page decides on hearing of the first', () => {
    const { consent, signal } = setup();
    announce(consent);
    const listener = ({ consent: snapshot }: ConsentChangeEvent) => {
      if (snapshot.isGranted('analytics')) consent.withdraw();
    };
    const tracker: string[] = [];
    document.addEventListener('consent-change', listener, { signal });
    // The example of design 3, which goes by the event alone.
    const drive = ({ consent: snapshot }: ConsentChangeEvent) =>
      tracker.push(snapshot.isGranted('analytics') ? 'opt in' : 'opt out');
    document.addEventListener('consent-change', drive, { signal });
    consent.decide({ analytics: true }, 'visitor');
    expect(tracker.at(-1)).to.equal('opt out');
  });

  it('waits for the scripts of a page that is being parsed, and misses nothing meanwhile', async () => {
    const { promise, report } = outcome<string[]>();
    const frame = document.createElement('iframe');
    frame.srcdoc = parsing;
    (window as unknown as { report: typeof report }).report = report;
    document.body.append(frame);
    stops.push(() => frame.remove());
    expect(await promise).to.deep.equal(['consent-ready', 'consent-change']);
  });
});

/** Both scripts are deferred by their type: the second could not listen before the first had run. */
const parsing = `<!doctype html><title>A page being parsed</title>
<script type="module">
  import { createConsent } from '/src/consent/index.ts';
  import { announce } from '/src/page/announce.ts';
  const consent = createConsent({ regime: 'eu' });
  announce(consent);
  consent.withdraw();
</script>
<script type="module">
  const heard = [];
  for (const type of ['consent-ready', 'consent-change']) {
    document.addEventListener(type, () => heard.push(type));
  }
  addEventListener('load', () => setTimeout(() => parent.report(heard)));
</script>`;

function outcome<T>(): { promise: Promise<T>; report: (value: T) => void } {
  let report: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => (report = resolve));
  return { promise, report };
}
