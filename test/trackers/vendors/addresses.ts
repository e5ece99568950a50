/*
 * The vendors' addresses lead nowhere here: a script that a tracker inserts for one of them gets a file of ours, which
 * does what the test says the vendor's script does. Everything else about the element stays as it is.
 */
const property = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src')!;
const scripts: Record<string, () => void> = {};
let count = 0;

export interface Addresses {
  /** Every address that a script was asked for at, the oldest first. */
  readonly asked: string[];
  /** The elements, in the same order. */
  readonly elements: HTMLScriptElement[];
  /** Lets the scripts that were asked for arrive; resolves when they have run. */
  readonly arrive: () => Promise<void>;
  readonly restore: () => void;
}

/** From now on, scripts wait until `arrive`; then `run` is what the vendor's script does. `null`: it does not answer. */
export const answerFor = (run: ((url: string) => void) | null): Addresses => {
  const asked: string[] = [];
  const elements: HTMLScriptElement[] = [];
  let waiting: (() => Promise<void>)[] = [];
  Object.assign(window, { vendorScripts: scripts });
  Object.defineProperty(HTMLScriptElement.prototype, 'src', {
    ...property,
    set(this: HTMLScriptElement, url: unknown) {
      asked.push(String(url)); // under Trusted Types it is no text
      elements.push(this);
      const key = String((count += 1));
      scripts[key] = () => run?.(String(url));
      const here = run
        ? `/test/trackers/vendors/arrived.js?${key}`
        : '/test/trackers/vendors/no-such-file.js';
      waiting.push(
        () =>
          new Promise((done) => {
            for (const type of ['load', 'error']) this.addEventListener(type, () => done());
            property.set!.call(this, here);
            // A script that has been inserted without an address is fetched as soon as it has one.
          }),
      );
    },
  });
  return {
    asked,
    elements,
    arrive: async () => {
      const due = waiting;
      waiting = [];
      await Promise.all(due.map((go) => go()));
    },
    restore: () => Object.defineProperty(HTMLScriptElement.prototype, 'src', property),
  };
};
