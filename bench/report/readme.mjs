import { summary } from './statistics.mjs';

/** Between these two lines of the README stands what `npm run bench` writes there. */
const measured = /(?<=<!-- measured: written by npm run bench -->\n).*?(?=<!-- end of measured -->)/s;

const loading = [
  ['privacy-elements-announced', 'privacy-elements, with the line below'],
  ['privacy-elements', 'privacy-elements'],
  ['osano', 'osano cookieconsent (gates nothing, no preferences)'],
  ['orejime', 'orejime'],
  ['vanilla-cookieconsent', 'vanilla-cookieconsent'],
  ['porsche', 'porsche cookie-consent-banner (gates nothing)'],
  ['tarteaucitron', 'tarteaucitron'],
  ['klaro', 'klaro'],
  ['c15t', 'c15t with React'],
];

const answering = [
  ['privacy-elements', 'privacy-elements, `data-consent`'],
  ['privacy-elements-gate', 'privacy-elements, `<consent-gate>`, which makes no frame before consent'],
  ['floor-external', 'hand-written banner'],
  ['orejime', 'orejime'],
  ['vanilla-cookieconsent', 'vanilla-cookieconsent'],
  ['klaro', 'klaro'],
  ['c15t', 'c15t with React'],
];

/** The tables that the README quotes; nothing where one of their scenarios was not measured. */
function quote(all) {
  const needed = ['first/none', 'first/slow4g', 'first/cpu', 'scripts-1000/cpu', 'frames-100/cpu'];
  if (needed.some((id) => !all[id])) return undefined;
  const median = (scenario, id, key) =>
    summary((all[scenario].results[id] ?? []).map((visit) => visit[key])).median;
  const kB = (id) => `${(median('first/none', id, 'neededBytes') / 1000).toFixed(1)} kB`;
  const ratio = (scenario, id, key, floor) =>
    (median(scenario, id, key) / median(scenario, floor, key)).toFixed(2);
  const visible = (id) =>
    ['slow4g', 'none', 'cpu'].map((profile) => ratio(`first/${profile}`, id, 'visible', 'floor-external'));
  const heap = (id) => ratio('first/none', id, 'heap', 'floor-lit');
  const ms = (...of) => median(...of)?.toFixed(0) ?? '–';
  const longest = (id) => {
    const found = ms('scripts-1000/cpu', id, 'accept.longestTask');
    return found === '0' ? 'below 50' : found;
  };
  const row = (...cells) => `| ${cells.join(' | ')} |`;
  const allRun = (id) => ms('scripts-1000/cpu', id, 'accept.all');

  return `
Against a hand-written banner in a script of its own (= 1), medians of one run:

| | until visible | slow 4G | no throttle | 4× CPU | heap ÷ Lit's floor |
|---|---|---|---|---|---|
${loading.map(([id, name]) => row(name, kB(id), ...visible(id), heap(id))).join('\n')}

From the press on “Accept all” to the next frame, at 4× CPU, in milliseconds of this machine. The price: all of the 1,000 scripts have run after
${allRun('privacy-elements')} ms here, after ${allRun('floor-external')} with the hand-written banner.

| | 1,000 scripts | longest task | 100 frames |
|---|---|---|---|
${answering
  .map(([id, name]) =>
    row(
      name,
      ms('scripts-1000/cpu', id, 'accept.paint'),
      longest(id),
      ms('frames-100/cpu', id, 'accept.paint'),
    ),
  )
  .join('\n')}

`;
}

/** The README with what was measured last. */
export const withQuote = (readme, all) => readme.replace(measured, (before) => quote(all) ?? before);
