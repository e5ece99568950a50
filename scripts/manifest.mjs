// Checks that dist/custom-elements.json says something about everything that an element offers: the API tables, the
// Storybook controls and editors show nothing else.
import { readFileSync } from 'node:fs';
import { buildIfChanged } from './build/build.mjs';
import { root } from './build/files.mjs';

await buildIfChanged();
const { modules } = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);
const problems = elements.flatMap((element) =>
  problemsOf(element).map((text) => `<${element.tagName}>: ${text}`),
);

for (const problem of problems) console.error(`✖ ${problem}`);
console.log(`${elements.length} elements, ${problems.length} problems in the manifest`);
if (problems.length > 0) process.exitCode = 1;

function problemsOf({ summary, description, members = [], ...lists }) {
  const isOffered = ({ privacy, static: isStatic, inheritedFrom, name }) =>
    (privacy ?? 'public') === 'public' && !isStatic && !inheritedFrom && !name.startsWith('#');
  return [
    ...(summary ? [] : ['no @summary']),
    ...(description ? [] : ['no description']),
    ...undescribed('member', members.filter(isOffered).filter(isNotAHook)),
    ...['attributes', 'events', 'slots', 'cssParts', 'cssProperties'].flatMap((kind) =>
      undescribed(kind, lists[kind] ?? []),
    ),
  ];
}

/** A description that is missing often means that the analyzer found something by itself, such as an event without a name. */
function undescribed(kind, entries) {
  return entries
    .filter(
      ({ description, name, fieldName }) => !description || (name === undefined && fieldName === undefined),
    )
    .map(({ name, type }) => `${kind}: ${name ?? type?.text ?? 'an entry without a name'} is not described`);
}

function isNotAHook({ name }) {
  return !/^(connected|disconnected|adopted|attributeChanged|form\w*)Callback$/.test(name);
}
