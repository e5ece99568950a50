import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openCamera, type Camera } from './camera.js';
import { compare } from './compare.js';
import { decode, encode, type Picture } from './picture.js';
import { reference } from './references.js';
import { states } from './states.js';

const stateOf = (name: string) => states.find((state) => state.name === name)!;

const known = (name: string): Picture => {
  const picture = reference(name);
  assert.ok(picture, `no reference of ${name}`);
  return picture;
};

/** Styles of the banner, as a slip of the pen would change them. */
const slips = [
  ['a button that moved by four pixels', 'banner-bar', '.manage { translate: 4px }'],
  ['buttons that moved by two pixels', 'banner-bar', '.actions { translate: 2px }'],
  ['another colour of the buttons', 'banner-bar', '.theme { --_privacy-accent: #2a2a30 }'],
  ['paler text', 'banner-bar', '.theme { --_privacy-muted: #8a8a92 }'],
  ['a sentence that is cut off', 'banner-phone', '.more { max-block-size: 1.5em; overflow: hidden }'],
  ['a lighter weight of the buttons', 'banner-phone-dark', '.button { font-weight: 500 }'],
  ['a link without its line', 'banner-bar', '.link { text-decoration: none }'],
  ['a ring around the focus that is missing', 'banner-bar-focus', '.button { outline: none !important }'],
  ['a layout that is not mirrored', 'banner-bar-arabic', '.content { direction: ltr }'],
  ['text that shines through the buttons', 'banner-bar-large', '.actions { background: none !important }'],
  ['a border that forced colours lost', 'banner-bar-forced-colors', '.button { border: 0 }'],
] as const;

describe('comparing two pictures', { timeout: 120_000 }, () => {
  let camera: Camera;
  before(async () => {
    camera = await openCamera(states);
  });
  after(() => camera.close());

  for (const [what, name, css] of slips) {
    it(`finds ${what}`, async () => {
      const state = stateOf(name);
      await camera.show(state);
      await camera.page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.querySelector('consent-banner')?.shadowRoot?.adoptedStyleSheets.push(sheet);
      }, css);
      const { isVisible, worst } = compare(known(name), decode(await camera.shoot(state)));
      assert.ok(isVisible, `only ${worst} of the worst square`);
    });
  }

  it('finds another size', () => {
    const { width, height, data } = known('banner-phone');
    const lower = { width, height: height - 1, data: data.subarray(0, width * (height - 1) * 4) };
    assert.ok(compare({ width, height, data }, lower).isVisible);
  });

  it('sees nothing in what keeping a picture costs', async () => {
    const state = stateOf('form-errors');
    await camera.show(state);
    const picture = decode(await camera.shoot(state));
    const { isVisible, worst } = compare(picture, decode(encode(picture)));
    assert.deepEqual({ isVisible, worst }, { isVisible: false, worst: 0 });
  });

  it('sees nothing in the letters of a machine that hints them', async () => {
    const other = await openCamera(states, 'fonts.hinted.conf');
    try {
      for (const name of ['banner-bar', 'banner-phone-arabic', 'preferences-dark', 'form-errors']) {
        const state = stateOf(name);
        await other.show(state);
        const hinted = decode(await other.shoot(state));
        const { isVisible, worst } = compare(known(name), hinted);
        assert.ok(worst > 0.01, `${name}: the other machine draws the same letters, so this proves nothing`);
        assert.ok(!isVisible, `${name}: ${worst} of the worst square`);
      }
    } finally {
      await other.close();
    }
  });
});
