import { code, js, list, span, table } from './text.mjs';
import { examplesOf } from './load.mjs';

const uses = {
  visitor: 'tells visitors apart',
  visit: 'holds a visit together',
  campaign: 'remembers the advertisement',
  settings: 'settings',
  queue: 'waits to be sent',
  recording: 'recording of the screen',
  refusal: 'remembers the refusal',
};

const places = {
  cookies: 'cookie',
  localStorage: 'localStorage',
  sessionStorage: 'sessionStorage',
  indexedDB: 'IndexedDB',
};

const hasCalls = ({ optIn, optOut }) => !!(optIn || optOut);

/** The generated part of a vendor's page. */
export function factsOf(vendor) {
  const { file, tracker, data } = vendor;
  const { company, privacyPolicy, purposes } = tracker;
  const rows = [
    ['vendor', code(file)],
    ['purpose, unless `purpose` says otherwise', code(purposes)],
    ['who receives the data', company ?? tracker.name],
    ['privacy policy', privacyPolicy && `<${privacyPolicy}>`],
    ['loaded from', data?.script && code(data.script(examplesOf(data)))],
    ['where the data go', data && residency(data)],
    ['before it is granted', beforeOf(vendor)],
    ['at a withdrawal', withdrawalOf(vendor)],
    ['tested', testedOf(vendor)],
  ];
  return [
    table(
      ['', ''],
      rows.filter(([, value]) => value),
    ),
    ...example(vendor),
    ...attributes(data),
    ...calls(vendor),
    ...stored(tracker),
  ].join('\n\n');
}

/** The generated part of the index. */
export function indexOf(vendors) {
  return table(
    ['`vendor`', 'name', 'purpose', 'at a withdrawal', 'tested'],
    vendors.map((vendor) => [
      `[${code(vendor.file)}](${vendor.file}.md)`,
      vendor.tracker.name,
      code(vendor.tracker.purposes),
      shortWithdrawal(vendor.tracker),
      vendor.ran ? `${code(vendor.ran.name)} ${vendor.ran.version}` : hasCalls(vendor.tracker) ? 'stub' : '–',
    ]),
  );
}

function shortWithdrawal(tracker) {
  if (!hasCalls(tracker)) return 'the gate takes it away';
  return tracker.reloadOnWithdraw ? 'page reloads' : 'told to stop';
}

function beforeOf({ data, tracker }) {
  if (!hasCalls(tracker)) return 'nothing: a gate inserts it after the grant';
  if (tracker.purposes === 'necessary') return 'as necessary it counts as granted, and is there at once';
  return data?.script && 'nothing: no request, no storage, no global';
}

function withdrawalOf({ data, tracker }) {
  if (!hasCalls(tracker)) return 'the gate takes it away; what its own site has stored is out of our reach';
  const told =
    !data || data.optOut ? 'it is told to stop, and what it stored is erased' : 'what it stored is erased';
  const reload = data?.optOut ? 'it does not stop for good while it runs' : 'nothing stops it while it runs';
  return tracker.reloadOnWithdraw ? `${told}; **the page is reloaded**, because ${reload}` : told;
}

function testedOf({ ran, tracker }) {
  if (ran) return `with the real ${code(ran.name)} ${ran.version}`;
  if (!hasCalls(tracker)) return 'that it is listed and gated; there is nothing of it to run';
  return 'against a stub that behaves as its documentation says; **the real script was never run**, since no package registry has it';
}

function residency({ attributes }) {
  if (attributes.host) return 'your own server, or the one that you rent: `host`';
  const [, choices] = /\(([a-z|]+)\)/.exec(attributes.residency?.like.source ?? '') ?? [];
  return choices
    ? `${list(choices.split('|').map(code), 'or')}: \`residency\``
    : 'where the vendor wants: it offers no choice that we know of';
}

function example({ file, tracker, data }) {
  if (!data && hasCalls(tracker)) return [];
  const needed = Object.entries(data?.attributes ?? {}).filter(
    ([, { otherwise }]) => otherwise === undefined,
  );
  const said = needed.map(([name, rule]) => ` ${name}="${rule.example}"`).join('');
  const lines = [`<consent-tracker vendor="${file}" purpose="${tracker.purposes}"${said}></consent-tracker>`];
  if (!hasCalls(tracker)) {
    lines.push('', `<consent-gate vendor="${file}"><template>…</template></consent-gate>`);
    lines.push(`<iframe data-consent="vendor:${file}" data-src="…"></iframe>`);
  }
  return [`\`\`\`html\n${lines.join('\n')}\n\`\`\``];
}

function attributes(data) {
  const rules = Object.entries(data?.attributes ?? {});
  if (rules.length === 0) return [];
  const rows = rules.map(([name, { like, example: shown, otherwise }]) => [
    code(name),
    otherwise === undefined ? 'needed' : `default ${code(otherwise)}`,
    code(shown),
    code(like.source),
  ]);
  return ['## Attributes', table(['attribute', '', 'example', 'has to match'], rows)];
}

function calls({ data }) {
  if (!data) return [];
  const values = examplesOf(data);
  const start = [...(data.start?.(values) ?? []).map(js), ...(data.ready ? ['its own start'] : [])];
  const rows = [
    ...(data.script
      ? [['first grant', start.map(span).join(', ') || 'nothing: the script starts by itself']]
      : []),
    [
      'next grant, or a tag of the page’s own',
      (data.optIn?.(values) ?? []).map(js).map(span).join(', ') || '–',
    ],
    ['withdrawal', (data.optOut ?? []).map(js).map(span).join(', ') || '–'],
  ];
  const note = data.optOutIsStored
    ? ['Its opt-out leaves a mark in the browser, so it is never called before a choice.']
    : [];
  return ['## What it is told', table(['when', 'calls'], rows), ...note];
}

function stored({ stores = {} }) {
  const keeps = (stores.keep ?? []).map(
    (name) => new RegExp(`^${name.replace(/[.$]/g, '\\$&').replaceAll('*', '.*')}$`),
  );
  const rows = Object.entries(places).flatMap(([area, place]) =>
    (stores[area] ?? []).map((item) => {
      const { name, use, description, lasts, host } = typeof item === 'string' ? { name: item } : item;
      const isKept = keeps.some((keep) => keep.test(name.replaceAll('*', 'x')));
      const fate = host ? 'out of reach' : isKept ? 'stays' : 'erased';
      return [
        code(name),
        host ? `${place} of ${host}` : place,
        description ?? uses[use] ?? '',
        duration(lasts),
        fate,
      ];
    }),
  );
  if (rows.length === 0) return ['## What it stores', 'Nothing in the browser.'];
  return ['## What it stores', table(['name', 'where', 'what for', 'how long', 'at a withdrawal'], rows)];
}

const units = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour', m: 'minute', S: 'second' };

function duration(lasts) {
  if (lasts === undefined) return 'until it is erased';
  const [, time, amount, letter] = /^P(T?)(\d+)([YMWDHS])$/.exec(lasts) ?? [];
  if (!amount) return 'until the browser or the tab is closed';
  const unit = units[time && letter === 'M' ? 'm' : letter];
  return `${amount} ${unit}${amount === '1' ? '' : 's'}`;
}
