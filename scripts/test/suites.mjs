import { filesIn } from '../build/files.mjs';

/**
 * Which folders of test/ run where, but for the files that a suite names. A suite runs at the same time as the one that it is
 * `beside`. Folders with long files come first: one that is left for the end leaves a processor idle. test/types only compiles
 * (`npm run types`).
 */
const allSuites = [
  {
    name: 'plain TypeScript',
    kind: 'node',
    folders: ['trust', 'server', 'requests', 'consent', 'regimes', 'locales', 'house'],
  },
  // Most of the time a form waits here, and leaves the processors to the rest.
  {
    name: 'end to end, patiently',
    kind: 'one-by-one',
    beside: 'plain TypeScript',
    files: ['test/e2e/privacy-request-form.test.ts', 'test/e2e/request-faults.test.ts'],
  },
  {
    name: 'elements',
    kind: 'browser',
    folders: ['events', 'ui', 'trackers', 'gates', 'elements', 'themes', 'page', 'define'],
  },
  // Real SDKs, which wait most of the time until they send.
  {
    name: 'end to end, real SDKs',
    kind: 'one-by-one',
    beside: 'elements',
    files: [
      'test/e2e/vendors.test.ts',
      'test/e2e/vendors-declared.test.ts',
      'test/e2e/mixpanel-ways.test.ts',
      'test/e2e/mixpanel-again.test.ts',
      'test/e2e/mixpanel.test.ts',
    ],
  },
  // Each file has servers and browsers of its own.
  { name: 'end to end', kind: 'side-by-side', folders: ['visual', 'e2e'] },
  // A third file at a time: of a test in one browser, half the time is the way between the two. These start several browsers each.
  {
    name: 'end to end, in every browser',
    kind: 'one-by-one',
    beside: 'end to end',
    files: [
      'test/e2e/faults.test.ts',
      'test/e2e/faults.storage.test.ts',
      'test/e2e/stories.test.ts',
      'test/e2e/every-request.test.ts',
      'test/e2e/firefox.test.ts',
      'test/e2e/strict-policy.test.ts',
      'test/e2e/webkit.test.ts',
    ],
  },
  // What measures how long something takes, or counts frames, has the machine to itself.
  {
    name: 'end to end, alone',
    kind: 'one-by-one',
    files: ['test/e2e/budgets.test.ts', 'test/e2e/gates.speed.test.ts'],
  },
];
const named = allSuites.flatMap(({ files = [] }) => files);
const folders = allSuites.flatMap((suite) => suite.folders ?? []);

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
      files: filesOf(suite, all).filter((file) => isWanted(file, places)),
    }))
    // Asked for everything, a suite without files must show up as one that ran nothing.
    .filter(({ files }) => places.length === 0 || files.length > 0);
  return {
    suites,
    engines: engines.length > 0 ? engines : engineNames,
    needsBuild: suites.some(({ files }) =>
      files.some((file) => foldersThatReadDist.includes(folderOf(file))),
    ),
    unclaimed: all.filter((file) => !folders.includes(folderOf(file))),
    missing: named.filter((file) => !all.includes(file)),
  };
}

/** The files of the suite in browsers, for web-test-runner.config.js. */
export const browserTests = () => selectSuites([]).suites.find(({ kind }) => kind === 'browser').files;

function filesOf({ files, folders: own = [] }, all) {
  const filesOfFolder = (folder) => all.filter((file) => folderOf(file) === folder && !named.includes(file));
  return files ?? own.flatMap(filesOfFolder);
}

function isWanted(file, places) {
  const isFolder = (word) => folders.includes(word);
  return (
    places.length === 0 ||
    places.some((place) => (isFolder(place) ? folderOf(file) === place : file.includes(place)))
  );
}

/** `elements` of `test/elements/consent-banner/consent-banner.test.ts`. */
const folderOf = (file) => file.split('/').slice(1, -1)[0];
