import { expect } from '@open-wc/testing';
import { globalNamed, resolve } from '../../src/trackers/path.js';
import { cleanUp, setGlobal, setup } from './setup.js';

const call = (path: string): unknown => {
  const method = resolve(path);
  return method && Reflect.apply(method.call as () => unknown, method.owner, []);
};

describe('paths to a page’s functions', () => {
  let fixture: HTMLElement;
  beforeEach(() => {
    fixture = document.createElement('div');
    document.body.append(fixture);
  });
  afterEach(() => {
    fixture.remove();
    for (const name of ['acme', 'acmeStart', 'acmeBound', 'acmeLazy']) setGlobal(name);
  });

  it('finds a function in an object, and keeps its this', () => {
    setGlobal('acme', {
      deep: {
        word: 'hello',
        say() {
          return this.word;
        },
      },
    });
    expect(call('acme.deep.say')).to.equal('hello');
  });

  it('finds a function of the page itself, bound or not', () => {
    setGlobal('acmeStart', () => 'started');
    setGlobal(
      'acmeBound',
      function start() {
        return 'bound';
      }.bind(undefined),
    );
    expect(call('acmeStart')).to.equal('started');
    expect(call('acmeBound')).to.equal('bound');
  });

  it('finds a method that a class inherits', () => {
    setGlobal(
      'acme',
      new (class Acme {
        #secret = 'kept';
        start() {
          return this.#secret;
        }
      })(),
    );
    expect(call('acme.start')).to.equal('kept');
  });

  for (const path of [
    '',
    'acme.',
    '.acme',
    'acme..start',
    'acme.start()',
    'acme["start"]',
    'acme start',
    '1acme',
    'a-b',
  ]) {
    it(`refuses "${path}", which is no path`, () => expect(resolve(path)).to.equal(null));
  }

  for (const path of [
    'acme.constructor',
    'acme.__proto__.start',
    'acme.prototype.start',
    'constructor',
    'acme.start.constructor.prototype',
  ]) {
    it(`refuses ${path}, which leads through a prototype`, () => {
      setGlobal('acme', { start: () => undefined });
      expect(resolve(path)).to.equal(null);
    });
  }

  for (const path of [
    'document.write',
    'location.reload',
    'localStorage.clear',
    'navigator.sendBeacon',
    'top.close',
  ]) {
    it(`refuses ${path}, which starts at an accessor of the browser`, () =>
      expect(resolve(path)).to.equal(null));
  }

  for (const path of ['alert', 'eval', 'open', 'close', 'print', 'stop', 'fetch', 'setTimeout', 'Function']) {
    it(`refuses ${path}, which is the browser’s own`, () => expect(resolve(path)).to.equal(null));
  }

  for (const path of ['globalThis.alert', 'window.alert', 'self.alert', 'frames.alert', 'parent.alert']) {
    it(`never calls ${path}`, () => expect(resolve(path) ?? undefined).to.equal(undefined));
  }

  const clobbered: Record<string, string> = {
    'an element with that id': '<div id="acme"></div>',
    'a form with a control of that name': '<form id="acme"><input name="start"></form>',
    'several elements of that name': '<a id="acme"></a><a id="acme" name="start"></a>',
    'an image of that name': '<img name="acme" alt="">',
    'a frame of that name': '<iframe name="acme" srcdoc="<script>function start() {}</script>"></iframe>',
  };
  for (const [what, markup] of Object.entries(clobbered)) {
    it(`does not take ${what} for a tracker`, async () => {
      fixture.innerHTML = markup;
      const frame = fixture.querySelector('iframe');
      if (frame) await new Promise((loaded) => frame.addEventListener('load', loaded));
      expect(globalNamed('acme')).to.equal(undefined);
      for (const path of ['acme', 'acme.start', 'acme.click', 'acme.submit', 'acme.remove'])
        expect(resolve(path), path).to.equal(undefined);
    });
  }

  const kept: Record<string, () => unknown> = {
    'an element': () => fixture,
    'a list of elements': () => fixture.children,
    'the window itself': () => window,
  };
  for (const [what, value] of Object.entries(kept)) {
    it(`does not take ${what} that a script keeps under that name for a tracker`, () => {
      setGlobal('acme', value());
      expect(globalNamed('acme')).to.equal(undefined);
    });
  }

  it('finds the real tracker that comes while an element has its name', () => {
    fixture.innerHTML = '<div id="acme"></div>';
    setGlobal('acme', { start: () => 'real' });
    expect(call('acme.start')).to.equal('real');
  });

  it('refuses a global that is computed when read', () => {
    Object.defineProperty(window, 'acmeLazy', { get: () => ({ start: () => 'ran' }), configurable: true });
    expect(resolve('acmeLazy.start')).to.equal(null);
  });

  it('does not throw when reading the path does', () => {
    setGlobal('acme', {
      get start() {
        throw new Error('not yet');
      },
    });
    expect(resolve('acme.start')).to.equal(undefined);
    expect(resolve('acme.missing.start')).to.equal(undefined);
    expect(resolve('acmeNowhere.start')).to.equal(undefined);
  });

  it('does not take a function for its own method, which throws when it is read', () => {
    const throwing = {
      get: () => {
        throw new Error('not yet');
      },
    };
    setGlobal(
      'acme',
      Object.defineProperty(() => 'called', 'start', throwing),
    );
    expect(resolve('acme.start')).to.equal(undefined);
  });

  it('is reported when a tracker names one that is never called', () => {
    const bad = { id: 'bad', name: 'Bad', purposes: 'analytics', optIn: 'alert' };
    const { problems } = setup([bad], { region: 'US-CA' });
    expect(problems).to.deep.equal(['bad-method alert']);
    cleanUp();
  });
});
