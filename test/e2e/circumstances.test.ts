import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { messagesOf, openStage, speaking, type OpenStage } from './languages/open-stage.js';
import type { Stage } from './languages/stage.js';

type Media = Parameters<Page['emulateMedia']>[0];

const scenes = [
  'banner that asks',
  'banner in a box',
  'preferences',
  'gate',
  'cookie table',
  'link in the footer',
  'form, to be mended',
  'rights, two of them',
];

/** The style of the first that fits, wherever in the shadow trees it is. */
const styleOf = (page: Page, selector: string, name: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, one) => getComputedStyle(element).getPropertyValue(one), name);

describe('what a person asks of the browser holds in every element', { timeout: 120_000 }, () => {
  let stage: OpenStage;
  let page: Page;
  before(async () => {
    stage = await openStage({ width: 1024, height: 800 });
    page = stage.page;
  });
  after(() => stage.close());
  beforeEach(async () => {
    await page.emulateMedia({
      media: null,
      colorScheme: 'light',
      contrast: null,
      forcedColors: null,
      reducedMotion: null,
    });
    await page.setViewportSize({ width: 1024, height: 800 });
    await page.reload();
    await page.waitForFunction('window.stage');
  });

  const show = async (scene: string, media: Media = {}): Promise<void> => {
    await page.emulateMedia(media);
    await page.evaluate((one) => (window as unknown as { stage: Stage }).stage.show(one), scene);
  };
  const speak = async (tag: string): Promise<void> => {
    await page.evaluate(
      async ({ tag: one, dir, signs }) => {
        await (window as unknown as { stage: Stage }).stage.speak(one, dir, signs);
      },
      speaking(tag, await messagesOf(tag)),
    );
  };

  it('prefers-color-scheme: dark is dark, light is light', async () => {
    for (const scene of scenes.filter((one) => one !== 'link in the footer')) {
      await show(scene, { colorScheme: 'light' });
      const light = await styleOf(page, '.theme', 'color');
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.deepEqual(
        [light, await styleOf(page, '.theme', 'color')],
        ['rgb(24, 24, 27)', 'rgb(242, 242, 245)'],
        scene,
      );
    }
    await show('banner that asks', { colorScheme: 'dark' });
    assert.equal(await styleOf(page, '.banner', 'background-color'), 'rgb(29, 29, 33)');
  });

  it('prefers-contrast: what is said beside is as strong as the rest, and so are lines', async () => {
    const quiet: Readonly<Record<string, string>> = {
      'banner that asks': '.more',
      preferences: '.state',
      gate: '.scope',
      'cookie table': '.explanation',
      'form, to be mended': '.hint',
      'rights, two of them': '.hint',
    };
    for (const [scene, selector] of Object.entries(quiet)) {
      await show(scene, { contrast: 'no-preference' });
      const strong = await styleOf(page, '.theme', 'color');
      assert.notEqual(await styleOf(page, selector, 'color'), strong, scene);
      await page.emulateMedia({ contrast: 'more' });
      assert.equal(await styleOf(page, selector, 'color'), strong, scene);
    }
    await show('banner that asks', { contrast: 'more' });
    assert.equal(await styleOf(page, '.banner', 'border-top-color'), await styleOf(page, '.banner', 'color'));
  });

  it('prefers-reduced-motion: nothing moves, neither when it comes nor when it goes', async () => {
    for (const scene of scenes) {
      await show(scene, { reducedMotion: 'reduce' });
      const moving = await page.evaluate(() => {
        const { stage: here } = window as unknown as { stage: Stage };
        const inside = here.elements().flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('*')]);
        const moved = inside.filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return (
            transitionDuration.split(',').some((seconds) => parseFloat(seconds) > 0.01) ||
            animationName !== 'none' ||
            scrollBehavior === 'smooth'
          );
        });
        return [...moved.map(({ className }) => className), ...document.getAnimations().map(String)];
      });
      assert.deepEqual(moving, [], scene);
    }
  });

  it('forced colours: every button and every layer has an edge, and the focus is in the colour for it', async () => {
    for (const scene of scenes) {
      await show(scene, { forcedColors: 'active' });
      const bare = await page.evaluate(() => {
        const { stage: here } = window as unknown as { stage: Stage };
        return here
          .elements()
          .flatMap(({ shadowRoot }) => [
            ...shadowRoot!.querySelectorAll(
              '.button, .banner, dialog[open], .placeholder, [part=input], [role=switch]:not(:checked)',
            ),
          ])
          .filter((element) => element.checkVisibility())
          .filter((element) => {
            const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } =
              getComputedStyle(element);
            return (
              parseFloat(borderTopWidth) < 1 ||
              borderTopStyle === 'none' ||
              borderTopColor === backgroundColor
            );
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 120));
      });
      assert.deepEqual(bare, [], scene);
    }
    await show('banner that asks', { forcedColors: 'active' });
    const highlight = await page.evaluate(() => {
      document.body.style.color = 'Highlight';
      return getComputedStyle(document.body).color;
    });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.equal(await styleOf(page, 'consent-banner .button:focus', 'outline-color'), highlight);
  });

  it('dir=rtl: what comes first stands on the right', async () => {
    const left = async (selector: string) => (await page.locator(selector).first().boundingBox())!.x;
    const order: readonly (readonly [scene: string, first: string, second: string])[] = [
      ['banner that asks', '.text', '.actions'],
      ['banner that asks', '.actions button:nth-child(1)', '.actions button:nth-child(2)'],
      ['preferences', 'h2', '.close'],
      ['preferences', '.purpose h3', '.purpose .state'],
      ['gate', '.actions button:nth-child(1)', '.actions button:nth-child(2)'],
      ['cookie table', 'table th:nth-child(1)', 'table th:nth-child(2)'],
      ['form, to be mended', '.choice input', '.choice label'],
      ['rights, two of them', '[part=right]:nth-child(1)', '[part=right]:nth-child(2)'],
    ];
    for (const [scene, first, second] of order) {
      await show(scene);
      assert.ok((await left(first)) < (await left(second)), `${scene} in English: ${first}`);
      await speak('ar');
      assert.ok((await left(first)) > (await left(second)), `${scene} in Arabic: ${first}`);
    }
  });

  it('text spacing (WCAG 2.2, 1.4.12) cuts nothing off and pushes nothing out, on a phone', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const scene of scenes) {
      await show(scene);
      await speak('de');
      const { faults } = await page.evaluate(() => {
        const { stage: here } = window as unknown as { stage: Stage };
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
        );
        for (const { shadowRoot } of here.elements()) shadowRoot!.adoptedStyleSheets.push(sheet);
        return here.measure();
      });
      assert.deepEqual(faults, [], scene);
    }
  });

  it('targets have 44 px where consent is given or refused, and 24 px everywhere (WCAG 2.2, 2.5.8)', async () => {
    for (const width of [320, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      for (const scene of scenes) {
        await show(scene);
        const small = await page.evaluate(() => {
          const { stage: here } = window as unknown as { stage: Stage };
          return here
            .elements()
            .flatMap(({ shadowRoot }) => [
              ...shadowRoot!.querySelectorAll<HTMLElement>('button, summary, select, input'),
            ])
            .filter((element) => element.checkVisibility() && element.tabIndex >= 0)
            .filter((element) => {
              // The whole row or card of a switch or a box can be pressed.
              const target = element.closest('.row, .choice') ?? element;
              const { width: wide, height: high } = target.getBoundingClientRect();
              const least = element.matches('.button, .close, [role=switch]') ? 44 : 24;
              return Math.min(wide, high) < least - 0.5;
            })
            .map((element) => `${element.outerHTML.slice(0, 100)} ${element.getBoundingClientRect().height}`);
        });
        assert.deepEqual(small, [], `${scene}, ${width} px`);
      }
    }
  });

  it('print: neither the banner nor what it keeps free for itself is on paper', async () => {
    await show('banner that asks', { media: 'print' });
    assert.equal(await styleOf(page, '.banner', 'display'), 'none');
    assert.equal(await styleOf(page, 'html', 'scroll-padding-bottom'), 'auto');
  });

  it('Escape answers nothing, whatever has the focus, and Tab goes through in any layout', async () => {
    for (const [scene, width] of [
      ['banner that asks', 1024],
      ['banner in a box', 1024],
      ['banner in a box', 320],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await show(scene);
      await page.evaluate(() =>
        document.querySelector('main')!.insertAdjacentHTML('beforeend', '<a href="#end">End</a>'),
      );
      const walked: string[] = [];
      for (let press = 0; press < 5; press += 1) {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Escape');
        walked.push(
          await page.evaluate(() => {
            const { activeElement } = document;
            return (activeElement?.shadowRoot?.activeElement ?? activeElement)?.textContent.trim() ?? '';
          }),
        );
      }
      assert.deepEqual(
        walked,
        ['Privacy policy', 'Reject all', 'Accept all', 'Let me choose', 'End'],
        `${scene}, ${width} px`,
      );
      assert.ok(await page.locator('.banner').isVisible());
    }
  });

  it('a content blocker that hides our elements leaves a page that can be used', async () => {
    const hide = '{display:none!important}';
    for (const scene of ['banner that asks', 'preferences, just opened']) {
      await page.addStyleTag({ content: `consent-banner,consent-preferences${hide}` });
      await show(scene);
      await page.evaluate(() => {
        document.querySelector('main')!.insertAdjacentHTML('beforeend', '<button id="buy">Buy</button>');
        document
          .querySelector('#buy')!
          .addEventListener('click', ({ target }) => (target as Element).append('!'));
      });
      await page.locator('#buy').click({ timeout: 5_000 });
      assert.equal(await page.locator('#buy').textContent(), 'Buy!', scene);
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'buy', scene);
    }
  });
});
