/** The part of the Prioritized Task Scheduling API that is used; not yet in TypeScript's library, WebKit or Firefox ESR. */
interface Scheduling {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** Lets the browser answer the visitor and draw, then goes on. A message is not slowed down as nested timers are. */
export const breathe = (): Promise<void> => {
  const { scheduler } = globalThis as Scheduling;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
};

/** Milliseconds to wait for a frame: a page that is not shown draws none. */
const NO_FRAME = 200;

/** Goes on when the next frame has been drawn, so that a press of "Accept" is seen to have worked before work begins. */
export const afterPaint = (): Promise<void> => {
  if (document.hidden) return breathe();
  return new Promise((resolve) => {
    requestAnimationFrame(() => void breathe().then(resolve));
    setTimeout(resolve, NO_FRAME);
  });
};

/** Milliseconds of work after which the browser gets a turn: a task of more than 50 is felt. */
export const SLICE = 8;

let line = Promise.resolve();
let end = 0;

/** Goes on when those have gone on that asked before, and the browser has had a turn after each slice of their work. */
export const inTurn = (): Promise<void> =>
  (line = line.then(async () => {
    if (performance.now() < end) return;
    await breathe();
    end = performance.now() + SLICE;
  }));
