/** Of what browsers and Node have besides the language (WinterTC's minimum common API), what the plain floors use. */
declare class URLSearchParams implements Iterable<[string, string]> {
  constructor(text: string);
  [Symbol.iterator](): Iterator<[string, string]>;
}
