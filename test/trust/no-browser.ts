/**
 * What the driver of trackers needs of a page, where there is none: a document that scripts load in, and classes that
 * nothing is an instance of.
 */
class Nothing {
  readonly isThere = false;
}

const timers: (() => void)[] = [];
const real = globalThis.setTimeout;

Object.assign(globalThis, {
  window: globalThis,
  document: new EventTarget(),
  Node: Nothing,
  HTMLCollection: Nothing,
  Window: Nothing,
  addEventListener: () => undefined,
});

/** Timers wait until they are told to run, so that a story needs no time. Returns the way back. */
export const holdTimers = (): (() => void) => {
  timers.length = 0;
  globalThis.setTimeout = ((run: () => void) => timers.push(run)) as unknown as typeof setTimeout;
  return () => (globalThis.setTimeout = real);
};

/** Runs the timers that wait now, not those that they set. */
export const runTimers = (): void => {
  for (const run of timers.splice(0)) run();
};
