import { inline } from './contestant.mjs';

const trackerOf = (n) =>
  `<consent-tracker name="Service ${n}" purpose="analytics" opt-in="service${n}.start" opt-out="service${n}.stop"></consent-tracker>`;

/** As the README of this project says: one script tag, one element, `data-consent`. */
export const privacyElements = {
  id: 'privacy-elements',
  name: 'privacy-elements',
  kind: 'ours',
  package: '.',
  folder: 'dist/cdn',
  head: () => '<script type="module" src="/privacy-elements/privacy-elements.js"></script>',
  foot: ({ trackers }) =>
    `<consent-banner policy-version="2026-11" privacy-policy="/privacy">${trackers.map(trackerOf).join('\n')}</consent-banner>`,
  script: ({ n, src }) =>
    src
      ? `<script type="text/plain" data-consent="analytics" data-src="${src}"></script>`
      : `<script type="text/plain" data-consent="analytics">${inline(n)}</script>`,
  frame: (src) => `<iframe data-consent="marketing" data-src="${src}" title="Film"></iframe>`,
  // A service that is on the page already and waits for its opt-in call.
  tracker: (n) => `<script>window.service${n} = { start: () => ${inline(n)}, stop() {} };</script>`,
  banner: 'consent-banner >>> [part=banner]',
  refuse: 'consent-banner >>> [part=actions] button:nth-of-type(1)',
  accept: 'consent-banner >>> [part=actions] button:nth-of-type(2)',
  preferences: 'consent-banner >>> [part=actions] button:nth-of-type(3)',
  dialog: 'consent-preferences >>> dialog',
};

/**
 * The same with the README's line for a slow network: who has no choice on record yet fetches the banner at the same time as
 * the script that would ask for it.
 */
export const privacyElementsAnnounced = {
  ...privacyElements,
  id: 'privacy-elements-announced',
  name: 'privacy-elements, banner announced',
  // Above the page's style sheet: an inline script below it would wait for it.
  top: () => `<script>
/(^| )consent=/.test(document.cookie) || document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: '/privacy-elements-announced/banner.js' }));
</script>`,
  head: () => '<script type="module" src="/privacy-elements-announced/privacy-elements.js"></script>',
};

/** The same with the element that the documentation recommends for frames: until they are allowed there is a template. */
export const privacyElementsGate = {
  ...privacyElements,
  id: 'privacy-elements-gate',
  name: 'privacy-elements, consent-gate',
  loads: ['frames-100'],
  head: () => '<script type="module" src="/privacy-elements-gate/privacy-elements.js"></script>',
  frame: (src) =>
    `<consent-gate purpose="marketing" label="Film"><template><iframe src="${src}" title="Film" width="160" height="90"></iframe></template></consent-gate>`,
};
