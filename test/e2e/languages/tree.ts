type Words = Readonly<Record<string, unknown>>;

/** A sentence of a language, or what it looks like with anything in its places. */
type Pattern = string | RegExp;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What stands in the places of a sentence, so that they can be found again. */
const marks = ['\u{e000}', '\u{e001}'];
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every sentence of a language with its place; those that are put together, also with nothing in their first place. */
function* patterns(words: object, path = ''): Generator<[string, readonly Pattern[]]> {
  for (const [key, value] of Object.entries(words as Words)) {
    const inner = path ? `${path}.${key}` : key;
    if (typeof value === 'string') yield [inner, [tidy(value)]];
    else if (typeof value === 'object') yield* patterns(value as object, inner);
    else if (inner !== 'request.time') {
      const say = value as (...parts: readonly unknown[]) => string;
      const said = [say(...marks), say(undefined, marks[1]), say(marks[0]), say(1), say(2)].map(tidy);
      yield [
        inner,
        said.map((text) => new RegExp(`^${escaped(text).replace(/[\u{e000}\u{e001}]/gu, '.+')}$`, 'u')),
      ];
    }
  }
}

type Known = ReadonlyMap<string, readonly Pattern[]>;

const fits = (patternsOfPath: readonly Pattern[] = [], text: string): boolean =>
  patternsOfPath.some((pattern) => (typeof pattern === 'string' ? pattern === text : pattern.test(text)));

/** What stands between two sentences, or around one, in every language. */
const joints = [/^\((.+)\)$/, /^· (.+)$/];

/** The places of what is said: one sentence, or several, one after the other. Undefined if that is nothing of ours. */
function placesOf(said: readonly string[], known: readonly Known[]): string | undefined {
  const paths = [...known[0]!.keys()];
  const whole = paths.find((path) => said.every((text, index) => fits(known[index]!.get(path), text)));
  if (whole) return `{${whole}}`;
  for (const joint of joints) {
    const inner = said.map((text) => joint.exec(text)?.[1]);
    if (inner.includes(undefined)) continue;
    const places = placesOf(inner as string[], known) ?? [...new Set(inner)].join(' | ');
    return said[0]!.replace(inner[0]!, () => places);
  }
  for (const path of paths) {
    const starts = known.map((words) => words.get(path)?.[0]);
    const isStart = said.every((text, index) => {
      const start = starts[index];
      return typeof start === 'string' && text.startsWith(`${start} `);
    });
    if (!isStart) continue;
    const after = said.map((text, index) => text.slice((starts[index] as string).length + 1));
    const rest = placesOf(after, known) ?? (new Set(after).size === 1 ? after[0] : undefined);
    if (rest) return `{${path}} ${rest}`;
  }
  return undefined;
}

/** The texts of a line of an accessibility tree, and the line without them. */
function partsOf(line: string): { readonly frame: string; readonly texts: readonly string[] } {
  // Playwright writes YAML: a line with a colon in it is quoted.
  const plain = line.replace(
    /^(\s*- )'((?:[^']|'')*)'(.*)$/,
    (_, start: string, inner: string, rest: string) => start + inner.replaceAll("''", "'") + rest,
  );
  const texts: string[] = [];
  const frame = plain
    .replace(/"((?:[^"\\]|\\.)*)"/g, (quoted) => {
      texts.push(JSON.parse(quoted) as string);
      return '\u{e000}';
    })
    .replace(/^(\s*- (?:[\w-]+|\/\w+)[^:]*: )([^\u{e000}]+)$/u, (_, start: string, text: string) => {
      texts.push(text);
      return `${start}\u{e000}`;
    });
  return { frame, texts };
}

/**
 * One tree for several languages: each sentence is written as its place in the messages, so that the tree says what is
 * read, as what, in which order and state, and stays as it is when a sentence is worded better. What is no sentence of
 * ours stands as each of the languages says it.
 */
export function sharedTree(trees: readonly string[], messages: readonly object[]): string {
  const known = messages.map((words) => new Map(patterns(words)));
  const lines = trees.map((tree) => tree.split('\n').map(partsOf));
  const frames = lines.map((all) => all.map(({ frame }) => frame).join('\n'));
  if (new Set(frames).size > 1) return `The trees differ:\n${trees.join('\n\n')}`;
  return lines[0]!
    .map(({ frame, texts }, row) => {
      const names = texts.map((_, place) => {
        const said = lines.map((all) => all[row]!.texts[place]!);
        return placesOf(said.map(tidy), known) ?? [...new Set(said)].join(' | ');
      });
      return frame.replace(/\u{e000}/gu, () => names.shift()!);
    })
    .join('\n');
}
