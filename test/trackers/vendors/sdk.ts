/** A call that reached the vendor's own code, as its name and what it was told. */
export type Heard = readonly unknown[];

/** What a vendor's script does when it arrives. */
export type Arrival = (heard: Heard[]) => void;

const page = window as unknown as Record<string, unknown>;
type Queue = ArrayLike<unknown>[] & Record<string, unknown>;
type Stub = Record<string, unknown>;

/** Each kind of vendor's script: it takes what waits in the stub of its snippet, in that order, and then listens. */
export const kinds = {
  /** The stub stays and hands its calls to a function that the script sets: Meta, X, Snap, Reddit. */
  handler:
    (name: string, queue: string, live: string): Arrival =>
    (heard) => {
      const stub = page[name] as Stub;
      const listen = (...call: unknown[]) => heard.push([name, ...call]);
      for (const call of Array.from(stub[queue] as ArrayLike<unknown>[])) listen(...Array.from(call));
      (stub[queue] as unknown[]).length = 0;
      stub[live] = listen;
    },
  /** The script puts its own function in place of the stub: LinkedIn, Pinterest, Hotjar, Intercom. */
  replaced:
    (name: string, queue: string): Arrival =>
    (heard) => {
      const waiting = (page[name] as Record<string, ArrayLike<unknown>[]>)[queue]!;
      const flat = (call: unknown): unknown[] => Array.from(call as ArrayLike<unknown>);
      for (const call of waiting) heard.push([name, ...flat(call)]);
      page[name] = (...call: unknown[]) => heard.push([name, ...call]);
    },
  /** A queue whose `push` becomes the script's own: Matomo, HubSpot, Google. Each entry is a command. */
  pushed:
    (...names: string[]): Arrival =>
    (heard) => {
      for (const name of names) {
        const queue = page[name] as Queue;
        for (const command of Array.from(queue)) heard.push([`${name}.push`, command]);
        page[name] = { push: (...commands: unknown[]) => heard.push([`${name}.push`, ...commands]) };
      }
    },
  /** A queue that also has methods, which the script replaces: TikTok. */
  methods:
    (name: string): Arrival =>
    (heard) => {
      const queue = page[name] as Queue;
      for (const [method, ...args] of Array.from(queue).map((call) => Array.from(call)))
        heard.push([`${name}.${String(method)}`, ...args]);
      page[name] = new Proxy(
        {},
        {
          get:
            (_, method) =>
            (...args: unknown[]) =>
              heard.push([`${name}.${String(method)}`, ...args]),
        },
      );
    },
  /** The queue is a global of its own, beside the function that fills it: Vercel. */
  emptied:
    (name: string, queue: string): Arrival =>
    (heard) => {
      const listen = (...call: unknown[]) => heard.push([name, ...call]);
      for (const call of page[queue] as unknown[][]) listen(...call);
      page[name] = listen;
    },
  /** A queue of functions that call the script's own methods: Heap. */
  called:
    (name: string, queue: string): Arrival =>
    (heard) => {
      const listener =
        (method: string | symbol) =>
        (...args: unknown[]) =>
          heard.push([`${name}.${String(method)}`, ...args]);
      page[name] = new Proxy({}, { get: (_, method) => listener(method) });
      for (const { fn } of page[queue] as { fn: () => void }[]) fn();
    },
  /** No stub: the script brings an object, of which the listed functions are called. */
  brought:
    (name: string, ...methods: string[]): Arrival =>
    (heard) => {
      const listening = methods.map((method) => [
        method,
        (...args: unknown[]) => heard.push([`${name}.${method}`, ...args]),
      ]);
      page[name] = Object.fromEntries(listening);
    },
};
