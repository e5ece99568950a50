import type { Report } from '../consent/index.js';
import { hint, useHint } from './hint.js';
import type { Opened } from './opened.js';
import { afterPaint, breathe, SLICE } from './pause.js';
import { runScript, turnOf } from './script.js';

/** Elements after which a look at the clock also counts what they do by themselves. */
const BATCH = 8;

export interface Queue {
  /**
   * Closes the one and opens the other, each in the order given, and forgets what was still to be done. Closing begins at
   * once, and so does opening unless it is to wait for the next frame.
   */
  take(closing: readonly Element[], opening: readonly Element[], isAfterPaint?: boolean): void;
  /** Whether the element is open now, or is a script that ran. */
  isOpen(element: Element): boolean;
  /** Its addresses have changed. */
  follow(element: Element): void;
  /** Closes it now. */
  close(element: Element): void;
  /** Opens it now. */
  open(element: Element): void;
  /** Takes it for what it is, and never opens or closes it. */
  leave(element: Element): void;
  /** Does nothing more. */
  stop(): void;
}

/** Something that cannot be done before a script has arrived. */
const WAIT: unique symbol = Symbol('wait');

/**
 * Opens and closes elements in their order, a few at a time; scripts run when the parser of a page would run them.
 * Without `openElement` it is for scripts only.
 */
export const createQueue = (
  report: Report,
  openElement: (element: Element, report: Report) => Opened = () => ({ close: () => false }),
): Queue => {
  const open = new WeakMap<Element, Opened>();
  /** Scripts on their way that later inline scripts wait for. */
  const underWay = new Set<Element>();
  let steps: Iterator<typeof WAIT | undefined, void> = stepsFor([], []);
  let isRunning = false;
  let isStopped = false;

  const close = (element: Element) => {
    if (open.get(element)?.close()) open.delete(element);
  };

  const openNow = (element: Element) => {
    // A script that ran a moment ago may have taken it out.
    if (!element.isConnected || open.has(element)) return;
    try {
      if (element instanceof HTMLScriptElement) {
        const release = useHint(element);
        const over = () => {
          release();
          if (underWay.delete(element)) run();
        };
        if (turnOf(element) === 'external') underWay.add(element);
        // Known before it runs, because it may change consent itself.
        open.set(element, { close: () => false });
        open.set(element, runScript(element, report, over));
      } else open.set(element, openElement(element, report));
    } catch {
      underWay.delete(element);
      open.set(element, { close: () => false });
      report('gate-failed', element.localName);
    }
  };

  function* stepsFor(
    closing: readonly Element[],
    opening: readonly Element[],
  ): Generator<typeof WAIT | undefined, void> {
    for (const element of closing) {
      close(element);
      yield;
    }
    const ordered: HTMLScriptElement[] = [];
    const deferred: HTMLScriptElement[] = [];
    for (const element of opening) {
      const script = element instanceof HTMLScriptElement ? element : undefined;
      const turn = script && turnOf(script);
      const isHeldUp = ordered.length > 0 || (turn === 'inline' && underWay.size > 0);
      if (!script || turn === 'free') openNow(element);
      else if (turn === 'deferred') {
        hint(script);
        // Those of a page that is still being read come when it has been.
        if (document.readyState !== 'loading') deferred.push(script);
      } else if (isHeldUp) {
        hint(script);
        ordered.push(script);
      } else openNow(script);
      yield;
    }
    for (const script of [...ordered, ...deferred]) {
      while (turnOf(script) === 'inline' && underWay.size > 0) yield WAIT;
      openNow(script);
      yield;
    }
  }

  const work = async (isAfterPaint: boolean) => {
    if (isAfterPaint) await afterPaint();
    let end = performance.now() + SLICE;
    for (let step = 1; !isStopped; step += 1) {
      const { done, value } = steps.next();
      if (done || value === WAIT) break;
      // An image asks for its picture when the work of the moment is over, and that is work of this task as well.
      if (step % BATCH === 0) await Promise.resolve();
      if (performance.now() < end) continue;
      await breathe();
      end = performance.now() + SLICE;
    }
    isRunning = false;
  };
  const run = (isAfterPaint = false) => {
    if (isRunning || isStopped) return;
    isRunning = true;
    void work(isAfterPaint);
  };

  return {
    take(closing, opening, isAfterPaint = false) {
      // A script that is cancelled below would let those go on that have waited for it.
      steps = stepsFor([], []);
      const end = performance.now() + SLICE;
      let done = 0;
      for (; done < closing.length && performance.now() < end; done += 1) close(closing[done] as Element);
      const rest = closing.slice(done);
      steps = stepsFor(rest, opening);
      run(isAfterPaint && rest.length === 0);
    },
    isOpen: (element) => open.has(element),
    follow: (element) => open.get(element)?.follow?.(),
    close,
    open: openNow,
    leave: (element) => void open.set(element, { close: () => false }),
    stop: () => (isStopped = true),
  };
};
