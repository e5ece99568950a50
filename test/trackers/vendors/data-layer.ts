/*
 * Reads a data layer as Google's tags do (google/data-layer-helper, and the reference of gtag.js): only an `arguments`
 * object is a command and goes to the processors of its name; an array is a call of a method of the model, which has
 * none of these; a plain object is merged into the model; what is pushed later is read as it comes.
 */
export type Processor = (...args: unknown[]) => void;

export interface DataLayer {
  /** The value of a key of the model, such as `event`. */
  get(key: string): unknown;
}

const kindOf = (value: unknown): string => Object.prototype.toString.call(value);

export const readDataLayer = (
  dataLayer: unknown[],
  processors: Readonly<Record<string, Processor>>,
): DataLayer => {
  const model = new Map<string, unknown>();
  const read = (entry: unknown) => {
    if (kindOf(entry) === '[object Arguments]') {
      const [name, ...args] = Array.from(entry as ArrayLike<unknown>);
      processors[String(name)]?.(...args);
    } else if (kindOf(entry) === '[object Object]') {
      for (const [key, value] of Object.entries(entry as object)) model.set(key, value);
    }
  };
  dataLayer.forEach(read);
  dataLayer.push = (...entries: unknown[]) => {
    const length = Array.prototype.push.apply(dataLayer, entries);
    entries.forEach(read);
    return length;
  };
  return { get: (key) => model.get(key) };
};
