import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createConsent, encode, type ConsentRecord } from '../../src/consent/index.js';
import { readConsent, type RequestHints, type ServerPolicy } from '../../src/server/index.js';

const now = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;

const record = (changes: Partial<ConsentRecord> = {}): ConsentRecord => ({
  id: '2741093855190283746610553',
  policy: '1',
  regime: 'eu',
  region: 'DE',
  at: now - DAY,
  until: now + 100 * DAY,
  source: 'visitor',
  signal: false,
  language: 'de-DE',
  choices: { functional: false, analytics: true, marketing: true },
  ...changes,
});

const cookie = (changes?: Partial<ConsentRecord>, name = 'consent') => `${name}=${encode(record(changes))}`;

const policy: ServerPolicy = { vendors: [{ id: 'mixpanel', name: 'Mixpanel', purposes: 'analytics' }] };

const read = (header: unknown, hints: RequestHints = {}, said: ServerPolicy = policy) =>
  readConsent(header as string, said, { now, ...hints });

/** Everything optional that is granted. */
const granted = (...parameters: Parameters<typeof read>) =>
  read(...parameters).granted.filter((key) => key !== 'necessary');

const allowed = ['analytics', 'marketing', 'vendor:mixpanel'];

describe('readConsent', () => {
  test('reads what the page wrote, among other cookies', () => {
    const answer = read(`theme=dark; ${cookie()}; basket=3`);
    assert.equal(answer.isGranted('analytics'), true);
    assert.equal(answer.isGranted('vendor:mixpanel'), true);
    assert.equal(answer.isGranted('functional'), false);
    assert.equal(answer.isGranted('analytics functional'), false);
    assert.equal(answer.isGranted('analytics | functional'), true);
    assert.deepEqual(answer.record, record());
  });

  test('answers as the store of a page answers that has the same record', () => {
    const text = encode(record());
    const storage = { load: () => [text], save: () => true };
    const page = createConsent({ ...policy, region: 'DE' }, { storage, clock: () => now });
    assert.deepEqual(read(`consent=${text}`, { region: 'DE' }).granted, page.snapshot.granted);
  });

  test('refuses a vendor that was refused beneath an allowed purpose', () => {
    const choices = { analytics: true, 'vendor:mixpanel': false };
    assert.deepEqual(granted(cookie({ choices })), ['analytics']);
  });

  const refused: Record<string, unknown> = {
    'no header': undefined,
    'no header as the Fetch standard says it': null,
    'an empty header': '',
    'no such cookie': 'other=1',
    'a cookie whose name only ends alike': cookie({}, 'myconsent'),
    'a cookie whose name only begins alike': cookie({}, 'consent2'),
    'another case': cookie({}, 'Consent'),
    'an empty value': 'consent=',
    'no value': 'consent',
    'a word': 'consent=accepted',
    'a record cut off': cookie().slice(0, -9),
    'one letter changed': cookie().replace('-functional', 'functional'),
    'a quoted value, which the page could not read either': `consent="${encode(record())}"`,
    'an encoded value': `consent=${encodeURIComponent(encode(record()))}`,
    'two headers joined with a comma': `${cookie()}, other=1`,
    'a value longer than any cookie': `consent=${encode(record({ language: 'x'.repeat(5000) }))}`,
    'a record for another version of the policy': cookie({ policy: '2' }),
    'a consent that has lapsed': cookie({ until: now }),
    'a record from tomorrow’s tomorrow': cookie({ at: now + 2 * DAY }),
    'something that is no text': 17,
    'an object': { consent: encode(record()) },
    'names of prototypes': 'consent=__proto__; __proto__=1; constructor=2; consent=constructor',
  };
  for (const [what, header] of Object.entries(refused)) {
    test(`grants nothing for ${what}`, () => assert.deepEqual(granted(header), []));
  }

  test('refuses under opt-out laws too where the record cannot be read: it may have been a refusal', () => {
    assert.deepEqual(granted(undefined, { region: 'US-CA' }), ['functional', ...allowed]);
    assert.deepEqual(granted('consent=accepted', { region: 'US-CA' }), []);
    assert.deepEqual(granted(cookie().slice(0, -9), { region: 'US-CA' }), []);
  });

  test('takes the latest of several cookies of one name, in whatever order', () => {
    const older = cookie({ at: now - 3 * DAY });
    const newer = cookie({ choices: { functional: false, analytics: false, marketing: false } });
    assert.deepEqual(granted(`${older}; ${newer}`), []);
    assert.deepEqual(granted(`${newer}; ${older}`), []);
    assert.deepEqual(granted([newer, older]), []);
  });

  test('reads past one that cannot be read, as the page does', () => {
    assert.deepEqual(granted(`consent=accepted; ${cookie()}`), allowed);
  });

  test('reads the cookie that the policy names, and no other', () => {
    const named = { ...policy, cookieName: 'my.choice' };
    assert.deepEqual(granted(cookie({}, 'my.choice'), {}, named), allowed);
    assert.deepEqual(granted(cookie(), {}, named), []);
    assert.deepEqual(granted(cookie({}, 'myXchoice'), {}, named), []);
  });

  test('asks for the version that the pages state', () => {
    const header = cookie({ policy: '2026-11' });
    assert.deepEqual(granted(header, {}, { ...policy, version: '2026-11' }), allowed);
    assert.deepEqual(granted(header), []);
  });

  test('knows no vendor and no purpose that the policy does not name', () => {
    const choices = { analytics: true, 'vendor:other': true, research: true, constructor: true };
    assert.deepEqual(granted(cookie({ choices })), ['analytics', 'vendor:mixpanel']);
    for (const name of ['constructor', '__proto__', 'toString', 'vendor:other', 'research', '', '|'])
      assert.equal(read(cookie({ choices })).isGranted(name), false, name);
  });

  test('honours Sec-GPC: what counts as a sale is refused, unless the decision was made under the signal', () => {
    for (const gpc of ['1', ' 1 ', ['1'], '1, 1'])
      assert.deepEqual(granted(cookie(), { gpc }), ['analytics', 'vendor:mixpanel'], String(gpc));
    for (const gpc of [undefined, null, '', '0', 'true', '?1', []])
      assert.deepEqual(granted(cookie(), { gpc }), allowed, String(gpc));
    assert.deepEqual(granted(cookie({ signal: true }), { gpc: '1' }), allowed);
    assert.equal(read(undefined, { gpc: '1', region: 'US-CA' }).signalHonored, true);
    assert.deepEqual(granted(undefined, { gpc: '1', region: 'US-CA' }), [
      'functional',
      'analytics',
      'vendor:mixpanel',
    ]);
  });

  test('takes the region from the CDN, and the strictest rules where that knows none', () => {
    const model = (region?: string | null) => read(undefined, { region }).model;
    assert.equal(model('US-CA'), 'opt-out');
    assert.equal(model('us'), 'opt-out');
    assert.equal(model('DE'), 'opt-in');
    for (const unknown of ['', null, undefined, 'XX', 'T1', 'nowhere'])
      assert.equal(model(unknown), 'opt-in', String(unknown));
    assert.equal(read(undefined, { region: 'FR' }).regime, 'eu');
    assert.equal(readConsent(undefined, { region: 'US' }).model, 'opt-out');
    assert.equal(readConsent(undefined, { region: 'US' }, { region: undefined }).model, 'opt-in');
  });

  test('keeps a sale refused for a minor', () => {
    assert.deepEqual(granted(cookie(), {}, { ...policy, minor: true }), ['analytics', 'vendor:mixpanel']);
  });

  test('complains once about a policy that cannot be read, and refuses', (context) => {
    const warn = context.mock.method(console, 'warn', () => undefined);
    for (const broken of [{ purposes: [null] }, { vendors: 7 }, { purposes: [null] }]) {
      assert.deepEqual(readConsent(cookie(), broken as never, { now, region: 'US' }).granted, ['necessary']);
    }
    assert.deepEqual(readConsent(cookie(), null as never, { now }).granted.slice(1), [
      'analytics',
      'marketing',
    ]);
    assert.equal(warn.mock.callCount(), 1);
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /policy given to readConsent/);
  });
});
