import type { Page } from 'playwright-core';
import type { State } from './stage.js';

type Look = Partial<State>;

const arabic = { lang: 'ar', dir: 'rtl' } as const;
const dark = { isDark: true } as const;
const forced = { hasForcedColors: true } as const;
const large = { isLarge: true } as const;
const phone = { width: 390, height: 664 } as const;

const shapes = '<div class="shapes"><p></p><p></p><p></p><p></p></div>';

const trackers = `
  <consent-tracker vendor="mixpanel" purpose="analytics" project-token="0123456789abcdef0123456789abcdef" manual></consent-tracker>
  <consent-tracker id="youtube" vendor="youtube" purpose="marketing"></consent-tracker>`;

const asks = (attributes = '', content = '', region = 'DE'): string =>
  `<consent-banner region="${region}" controller="Alder &amp; Ash" privacy-policy="/privacy" ${attributes}>${content}</consent-banner>`;

const banner = (name: string, look: Look = {}, attributes = '', content = ''): State => ({
  name: `banner-${name}`,
  body: asks(attributes, content) + shapes,
  shows: 'consent-banner .banner',
  ...look,
});

const box = (name: string, look: Look = {}): State => banner(`box-${name}`, look, 'layout="box"');

const preferences = (name: string, look: Look = {}): State => ({
  name: `preferences-${name}`,
  body: `${asks('', trackers)}${shapes}`,
  height: 720,
  shows: 'consent-preferences dialog[open]',
  act: (page) => page.locator('consent-banner .manage').click(),
  ...look,
});

const gate = (name: string, look: Look = {}, content = ''): State => ({
  name: `gate-${name}`,
  // The banner declares whom the gate names, and would lie over it.
  body: `<consent-banner region="DE" hidden>${trackers}</consent-banner>
    <main><consent-gate purpose="marketing" vendor="youtube" label="Ada planes a leg">
      <template><iframe src="https://film.example/" title="Film" width="640" height="360"></iframe></template>${content}
    </consent-gate></main>`,
  shows: 'consent-gate .placeholder',
  isCut: true,
  ...look,
});

const poster = `<svg slot="poster" viewBox="0 0 16 9" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
  <rect width="16" height="9" fill="#c9b697"/><path d="M0 9 5 3l3 3 3-4 5 7" fill="#8a7353"/></svg>`;

const choices = (name: string, region: string, look: Look = {}): State => ({
  name: `choices-${name}`,
  body: `<consent-banner region="${region}"></consent-banner>
    <footer><privacy-choices></privacy-choices></footer>`,
  shows: 'footer',
  isCut: true,
  ...look,
});

const form = (name: string, region: string, attributes = '', look: Look = {}): State => ({
  name: `form-${name}`,
  body: `<main><privacy-request-form endpoint="/privacy-requests" region="${region}" contact="privacy@example.com" ${attributes}>
    <p>Alder &amp; Ash, 12 Kiln Lane, 00001 Harbour</p></privacy-request-form></main>`,
  shows: 'privacy-request-form',
  isCut: true,
  width: 720,
  ...look,
});

const submit = (page: Page): Promise<void> =>
  page.locator('privacy-request-form .actions .button:not(.quiet):visible').click();

async function review(page: Page): Promise<void> {
  await page.getByLabel('Full name').fill('Ada Lovelace');
  await page.getByLabel('E-mail address').fill('ada@example.com');
  await submit(page);
  await page.locator('privacy-request-form .review').waitFor();
}

async function send(page: Page): Promise<void> {
  await review(page);
  // As after the two seconds that a person takes at least.
  await page.evaluate(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + 5000;
  });
  await submit(page);
}

const rights = (name: string, region: string, look: Look = {}): State => ({
  name: `rights-${name}`,
  body: `<consent-banner region="US-CA"></consent-banner>
    <main><privacy-rights endpoint="/privacy-requests" controller="Alder &amp; Ash" contact="privacy@example.com" last-updated="2026-11-22" region="${region}">
    <p>Call 1-800-555-0199.</p></privacy-rights></main>`,
  shows: 'privacy-rights article',
  ...look,
});

/** Every picture there is. A new one: a line here, then `npm run update-screenshots`. */
export const states: readonly State[] = [
  banner('bar'),
  banner('bar-dark', dark),
  banner('bar-arabic', arabic),
  banner('bar-forced-colors', forced),
  banner('bar-large', large),
  banner('bar-focus', {
    act: (page) =>
      page
        .locator('consent-banner .button')
        .first()
        .waitFor()
        .then(() => page.keyboard.press('Tab'))
        .then(() => page.keyboard.press('Tab')),
  }),
  banner(
    'bar-own-words',
    {},
    '',
    '<span slot="title">Crumbs?</span>We would like to count which chairs people look at, and to advertise elsewhere. <a slot="links" href="/imprint">Imprint</a>',
  ),
  banner('notice', { body: asks('prompt="always"', '', 'JP') + shapes }),
  box('light'),
  box('dark', dark),
  box('arabic', arabic),
  banner('phone', phone),
  banner('phone-dark', { ...phone, ...dark }),
  banner('phone-arabic', { ...phone, ...arabic }),
  banner('phone-german', { ...phone, lang: 'de' }),
  banner('phone-forced-colors', { ...phone, ...forced }),
  banner('phone-large', { ...phone, ...large }),
  preferences('light'),
  preferences('dark', dark),
  preferences('arabic', arabic),
  preferences('forced-colors', forced),
  preferences('phone', phone),
  preferences('phone-arabic-dark', { ...phone, ...arabic, ...dark }),
  preferences('phone-large', { ...phone, ...large }),
  gate('light'),
  gate('dark', dark),
  gate('poster', {}, poster),
  gate('forced-colors', forced),
  gate('phone-arabic', { ...phone, ...arabic }),
  gate('phone-large', { ...phone, ...large }),
  choices('california', 'US-CA'),
  choices('signal-dark', 'US-CA', { hasSignal: true, ...dark }),
  choices('arabic', 'US-CA', { hasSignal: true, ...arabic }),
  choices('forced-colors', 'US-CA', forced),
  form('first-step', 'US-CA'),
  form('errors', 'US-CA', 'type="correction"', { act: submit }),
  form('review', 'DE', 'type="deletion"', { act: review, shows: 'privacy-request-form .review' }),
  form('accepted', 'DE', 'type="deletion"', { act: send, shows: 'privacy-request-form .accepted' }),
  form('dark', 'DE', 'type="correction" types="correction"', dark),
  form('forced-colors', 'DE', 'type="deletion" types="access deletion"', forced),
  form('phone-arabic', 'DE', 'type="deletion" types="access deletion"', { ...phone, ...arabic }),
  form('phone-large', 'DE', 'type="deletion" types="access deletion"', { ...phone, ...large }),
  rights('california', 'US-CA', { height: 900 }),
  rights('dark', 'DE', { ...dark, height: 900 }),
  rights('phone', 'US-CA', phone),
  rights('phone-arabic', 'DE', { ...phone, ...arabic }),
];
