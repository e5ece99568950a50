import { expect, nextFrame } from '@open-wc/testing';
import { createGates } from '../../src/gates/index.js';
import { createConsent } from '../../src/consent/index.js';
import { fragment, setup, source, stopGates, until } from './setup.js';

const plain = 'type="text/plain" data-consent="analytics"';
const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const img = `<img alt="" data-consent="analytics" data-src="${picture}">`;
const frame = '<iframe title="Frame" data-consent="analytics" data-src="/test/page/page.html"></iframe>';

describe('gates', () => {
  afterEach(stopGates);

  it('open what is granted, close it when that ends, and open it again', async () => {
    const { consent, find } = await setup(
      `${img}${frame}<audio data-consent="analytics" data-src="/none.wav"></audio>
      <object data-consent="analytics" data-data="/test/page/page.html"></object>
      <link rel="nothing" data-consent="analytics" data-href="/none.css">
      <template data-consent="analytics"><p>Content</p></template>`,
    );
    const state = () => [
      find('img').getAttribute('src'),
      find('iframe').getAttribute('src'),
      find('audio').getAttribute('src'),
      find('object').getAttribute('data'),
      find('link').getAttribute('href'),
      !!find('p'),
    ];
    const closed = [null, null, null, null, null, false];
    const open = [picture, '/test/page/page.html', '/none.wav', '/test/page/page.html', '/none.css', true];
    expect(state()).to.deep.equal(closed);
    for (let round = 0; round < 3; round++) {
      consent.decide({ analytics: true });
      await until(() => find('p'));
      expect(state()).to.deep.equal(open);
      consent.decide({ analytics: false });
      // At once, or on a slow machine within the next tasks: the template is the last.
      await until(() => !find('p'));
      expect(state()).to.deep.equal(closed);
    }
  });

  it('end what a frame shows when they close, and leave the step out of the history', async () => {
    const { consent, find } = await setup(frame);
    const before = history.length;
    consent.decide({ analytics: true });
    const shown = () => (find('iframe') as HTMLIFrameElement).contentDocument?.title;
    await until(() => shown() === 'A page of its own');
    consent.withdraw();
    expect(shown()).to.equal('');
    expect(history.length).to.equal(before);
  });

  it('run scripts in the order of the parser: waiting for those before, deferred ones last', async () => {
    const { consent, log } = await setup(`
      <script ${plain} data-type="module">log.push('module')</script>
      <script ${plain} data-src="${source(`log.push('deferred')`)}" defer></script>
      <script ${plain}>log.push('inline 1')</script>
      <script ${plain} data-src="${source(`log.push('external')`)}"></script>
      <script ${plain}>log.push('inline 2')</script>
      <script ${plain} data-src="/there-is-none.js"></script>
      <script ${plain}>log.push('inline 3')</script>`);
    consent.decide({ analytics: true });
    await until(() => log.length === 6);
    const order = ['inline 1', 'external', 'inline 2', 'inline 3', 'deferred'];
    expect(log.filter((name) => name !== 'module')).to.deep.equal(order);
    // Firefox puts an inline module behind scripts whose address came later.
    expect(log.indexOf('module')).to.be.above(log.indexOf('inline 3'));
  });

  it('run a script once in a page, however often consent comes and goes', async () => {
    const { consent, log, root, find } = await setup(`<script ${plain}>log.push('ran')</script>`);
    for (let round = 0; round < 3; round++) {
      consent.decide({ analytics: true });
      await until(() => log.length > 0);
      consent.decide({ analytics: false });
    }
    root.prepend(find('script'));
    await nextFrame();
    expect(log).to.deep.equal(['ran']);
  });

  it('never run a script that was on its way when consent was taken back, until it is given again', async () => {
    const { consent, log, find } = await setup(
      `<script ${plain} data-src="${source(`log.push('ran')`)}" data-note="kept"></script>`,
    );
    // In the same task in which the browser has been asked to fetch it.
    const watch = new MutationObserver(() => {
      watch.disconnect();
      consent.withdraw();
    });
    watch.observe(find('script'), { attributeFilter: ['src'] });
    consent.decide({ analytics: true });
    await until(() => !consent.isGranted('analytics') && !find('script').hasAttribute('src'));
    expect(find('script').dataset.note).to.equal('kept');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(log).to.deep.equal([]);
    consent.decide({ analytics: true });
    await until(() => log.length > 0);
    expect(log).to.deep.equal(['ran']);
  });

  it('see what is added later, and open it once wherever it moves', async () => {
    const { consent, log, root, find } = await setup();
    consent.decide({ analytics: true });
    root.append(fragment(`<section>${img}<script ${plain}>log.push('later')</script></section>`));
    await until(() => log.length > 0);
    expect(find('img').getAttribute('src')).to.equal(picture);
    root.prepend(find('section'));
    await nextFrame();
    expect(log).to.deep.equal(['later']);
  });

  it('follow an expression or an address that changes', async () => {
    const { consent, find } = await setup(img + frame);
    consent.decide({ analytics: true });
    await until(() => find('iframe').hasAttribute('src'));
    find('img').setAttribute('data-consent', 'marketing');
    find('iframe').setAttribute('data-src', '/test/page/page.html?2');
    await until(() => !find('img').hasAttribute('src'));
    expect(find('iframe').getAttribute('src')).to.equal('/test/page/page.html?2');
    consent.withdraw();
    expect(find('iframe').hasAttribute('src')).to.equal(false);
    expect(find('iframe').dataset.src).to.equal('/test/page/page.html?2');
  });

  it('give back the stand-in that was there before', async () => {
    const { consent, find } = await setup(img.replace('<img', '<img src="data:,stand-in"'));
    consent.decide({ analytics: true });
    await until(() => find('img').getAttribute('src') === picture);
    consent.withdraw();
    expect(find('img').getAttribute('src')).to.equal('data:,stand-in');
  });

  it('close a copy of something open that comes without consent', async () => {
    const { consent, root, find } = await setup(frame);
    consent.decide({ analytics: true });
    await until(() => find('iframe').hasAttribute('src'));
    const copy = find('iframe').cloneNode() as Element;
    consent.withdraw();
    root.replaceChildren(copy);
    await until(() => !copy.hasAttribute('src'));
    expect((copy as HTMLElement).dataset.src).to.equal('/test/page/page.html');
  });

  it('refuse addresses that are code, and what is no expression, and say so', async () => {
    const { consent, find, log, reports } = await setup(`
      <iframe title="Frame" data-consent="analytics" data-src="javascript:parent.log.push('code')"></iframe>
      <script ${plain} data-src="javascript:log.push('code')">log.push('text')</script>
      <img alt="" data-consent="Analytics!" data-src="${picture}">
      <div data-consent="analytics"></div>`);
    consent.decide({ analytics: true, marketing: true });
    await until(() => reports.length === 4);
    expect(reports).to.have.members([
      'bad-gate Analytics!',
      'no-gate div',
      'bad-address iframe',
      'bad-address script',
    ]);
    expect([find('iframe').hasAttribute('src'), find('img').hasAttribute('src')]).to.deep.equal([
      false,
      false,
    ]);
    expect(log).to.deep.equal([]);
  });

  it('go on with the others when a script throws', async () => {
    const { consent, log } = await setup(
      `<script ${plain}>onerror = () => true; throw new Error('theirs')</script><script ${plain}>log.push('next')</script>`,
    );
    consent.decide({ analytics: true });
    await until(() => log.length > 0);
    window.onerror = null;
    expect(log).to.deep.equal(['next']);
  });

  it('leave shadow roots to gates of their own', async () => {
    const { root, consent } = await setup();
    const shadow = root.attachShadow({ mode: 'open' });
    shadow.append(fragment(img));
    consent.decide({ analytics: true });
    await nextFrame();
    await nextFrame();
    expect(shadow.querySelector('img')!.hasAttribute('src')).to.equal(false);
    const own = createGates(consent, { root: shadow });
    expect(shadow.querySelector('img')!.getAttribute('src')).to.equal(picture);
    own.stop();
  });

  it('do nothing more once they are stopped', async () => {
    const { consent, gates, find, root } = await setup(img);
    gates.stop();
    consent.decide({ analytics: true });
    root.append(fragment(frame));
    gates.check();
    await nextFrame();
    await nextFrame();
    expect(find('img').hasAttribute('src')).to.equal(false);
    expect(find('iframe').hasAttribute('src')).to.equal(false);
  });

  it('stay closed under a store that refuses everything', async () => {
    const root = document.createElement('main');
    document.body.append(root);
    root.append(fragment(img + frame));
    const gates = createGates(createConsent(), { root });
    await nextFrame();
    expect(root.querySelectorAll('[src]')).to.have.lengthOf(0);
    gates.stop();
    root.remove();
  });
});
