import type { Consent } from '../../src/consent/index.js';

/** A page in a frame: a document of its own, of the same site. */
export interface Page {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What was written on its console. */
  readonly warnings: string[];
  /** Runs a module there, and returns what it leaves as `window.result`. */
  run<T>(module: string): Promise<T>;
  /** Starts the library there, as a script of that page. Returns once it knows under which law the page is. */
  start(): Promise<Consent>;
  /** Adds elements to the body. */
  add(html: string): Element;
  close(): void;
}

/** What starts the library, as a script of a page. */
export const start = `import { start } from '/src/page/start.ts'; window.result = start();`;

const frames = new Set<HTMLIFrameElement>();

const event = (target: EventTarget, type: string) =>
  new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));

/** Opens a page. `html` stands in its body before anything runs. */
export const openPage = async (html = ''): Promise<Page> => {
  const frame = document.createElement('iframe');
  frame.src = '/test/page/page.html';
  document.body.append(frame);
  frames.add(frame);
  await event(frame, 'load');
  const window = frame.contentWindow as Window & typeof globalThis;
  const { document: inner } = window;
  const warnings: string[] = [];
  (window as unknown as { console: Console }).console.warn = (...words: unknown[]) =>
    warnings.push(words.join(' '));
  const add = (markup: string) => {
    const { firstElementChild } = inner.createRange().createContextualFragment(markup);
    if (!firstElementChild) throw new Error('nothing to add');
    return inner.body.appendChild(firstElementChild);
  };
  if (html) inner.body.append(inner.createRange().createContextualFragment(html));
  const run = async <T>(module: string): Promise<T> => {
    const script = inner.createElement('script');
    script.type = 'module';
    script.textContent = `${module}\ndispatchEvent(new Event('ran'));`;
    const done = event(window, 'ran');
    inner.head.append(script);
    await done;
    return (window as unknown as { result: T }).result;
  };
  return {
    window,
    document: inner,
    warnings,
    run,
    async start() {
      const consent = await run<Consent>(start);
      while (!consent.snapshot.regime) await new Promise((resolve) => window.requestAnimationFrame(resolve));
      return consent;
    },
    add,
    close() {
      frame.remove();
      frames.delete(frame);
    },
  };
};

/** Puts a property in the way of the real one, as a browser that blocks storage would; returns the way back. */
export const cover = (target: object, name: string, property: PropertyDescriptor): (() => void) => {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...property });
  return () => {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  };
};

/** What blocked storage does when it is touched. */
export const blocked = (): never => {
  throw new DOMException('blocked', 'SecurityError');
};

/** A browser that takes no new cookie, although it may remove one. */
export const refuseCookies = (): (() => void) => {
  const real = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  return cover(document, 'cookie', {
    get: () => String(real?.get?.call(document)),
    set: (cookie: string) => {
      if (cookie.includes('Max-Age=0')) real?.set?.call(document, cookie);
    },
  });
};

/** Every path above a page of these tests, and its own. */
export const paths = ['/', '/test', '/test/', '/test/page', '/test/page/', '/test/page/page.html'];

/** Removes every cookie that one of these documents sees, on every one of these paths. */
const forgetCookies = (documents: Document[]): void => {
  for (const pair of documents.flatMap(({ cookie }) => cookie.split('; '))) {
    for (const path of paths) document.cookie = `${pair.split('=')[0] ?? ''}=; Path=${path}; Max-Age=0`;
  }
};

/**
 * Closes every page and forgets what they stored. Under load, WebKit's cookies stand for a moment as they were before: they are
 * removed until they are gone.
 */
export const closePages = async (): Promise<void> => {
  const documents = [document, ...[...frames].flatMap(({ contentDocument }) => contentDocument ?? [])];
  do {
    forgetCookies(documents);
    await new Promise((resolve) => setTimeout(resolve));
  } while (documents.some(({ cookie }) => cookie));
  for (const frame of frames) frame.remove();
  frames.clear();
  localStorage.clear();
  sessionStorage.clear();
};
