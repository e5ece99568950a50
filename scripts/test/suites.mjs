import { filesIn } from '../build/files.mjs';

/** Which folders of test/ run where. test/types only compiles (`npm run types`). */
const allSuites = [
  {
    name: 'plain TypeScript',
    kind: 'node',
    folders: ['consent', 'regimes', 'requests', 'locales', 'server', 'house', 'trust'],
  },
  {
    name: 'elements',
    kind: 'browser',
    folders: ['events', 'ui', 'trackers', 'gates', 'elements', 'themes', 'page', 'define'],
  },
  // One file at a time: each starts servers and browsers of its own, and some look at the clock.
  { name: 'end to end', kind: 'one-by-one', folders: ['e2e', 'visual'] },
];

/** The rest tests the sources, and need not wait for a build. */
const foldersThatReadDist = ['e2e', 'visual', 'house'];

export const engineNames = ['chromium', 'firefox', 'webkit'];

/** The suites that the words of the command line ask for, each with its files. No words: all of them. */
export function selectSuites(words) {
  const engines = words.filter((word) => engineNames.includes(word));
  const places = words.filter((word) => !engineNames.includes(word));
  const all = filesIn('test', '.test.ts');
  const suites = allSuites
    .filter(({ kind }) => engines.length === 0 || places.length > 0 || kind === 'browser')
    .map((suite) => ({
      ...suite,
      files: all.filter((file) => suite.folders.includes(folderOf(file)) && isWanted(file, places)),
    }))
    // Asked for everything, a suite without files must show up as one that ran nothing.
    .filter(({ files }) => places.length === 0 || files.length > 0);
  return {
    suites,
    engines: engines.length > 0 ? engines : engineNames,
    needsBuild: suites.some(({ files }) =>
      files.some((file) => foldersThatReadDist.includes(folderOf(file))),
    ),
    unclaimed: all.filter(isUnclaimed),
  };
}

/** The files of the suite in browsers, for web-test-runner.config.js. */
export const browserTests = () => selectSuites([]).suites.find(({ kind }) => kind === 'browser').files;

function isWanted(file, places) {
  const isFolder = (word) => allSuites.some(({ folders }) => folders.includes(word));
  return (
    places.length === 0 ||
    places.some((place) => (isFolder(place) ? folderOf(file) === place : file.includes(place)))
  );
}

const isUnclaimed = (file) => !allSuites.some(({ folders }) => folders.includes(folderOf(file)));

/** `elements` of `test/elements/consent-banner/consent-banner.test.ts`. */
const folderOf = (file) => file.split('/').slice(1, -1)[0];
