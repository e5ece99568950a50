import { byHand, inline } from './contestant.mjs';

const config = ({ trackers }) => `import '/vanilla-cookieconsent/dist/cookieconsent.umd.js';
const openFrames = () => {
  if (!CookieConsent.acceptedCategory('marketing')) return;
  for (const frame of document.querySelectorAll('iframe[data-gated]')) frame.src = frame.dataset.src;
};
CookieConsent.run({
  onConsent: openFrames,
  categories: {
    necessary: { enabled: true, readOnly: true },
    analytics: { services: ${JSON.stringify(Object.fromEntries(trackers.map((n) => [`service-${n}`, { label: `Service ${n}` }])))} },
    marketing: {},
  },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'We use cookies',
          description: 'We would like to use cookies for functions, statistics and advertising. You decide, and you can change your mind at any time.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Manage individual preferences',
        },
        preferencesModal: {
          title: 'Manage cookie preferences',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Accept current selection',
          closeIconLabel: 'Close',
          sections: [
            { title: 'Somebody said … cookies?', description: 'You decide which.' },
            { title: 'Strictly necessary', description: 'Without these nothing works.', linkedCategory: 'necessary' },
            { title: 'Statistics', description: 'They tell us what is liked.', linkedCategory: 'analytics' },
            { title: 'Advertising', description: 'It pays for the shop.', linkedCategory: 'marketing' },
          ],
        },
      },
    },
  },
});
`;

/**
 * As its guide says: style sheet in the head, a module at the end of the body that imports the library and calls `run`.
 * It gates no frames; its own frame manager is another library, so the site opens them in `onConsent`.
 */
export const vanillaCookieconsent = {
  id: 'vanilla-cookieconsent',
  name: 'vanilla-cookieconsent',
  kind: 'peer',
  gates: true,
  package: 'vanilla-cookieconsent',
  folder: 'bench/node_modules/vanilla-cookieconsent',
  texts: (load) => ({ 'cookieconsent-config.js': config(load) }),
  head: () => '<link rel="stylesheet" href="/vanilla-cookieconsent/dist/cookieconsent.css">',
  foot: ({ id }) =>
    `<script type="module" src="/vanilla-cookieconsent/${id}/cookieconsent-config.js"></script>`,
  script: ({ n, src }) =>
    src
      ? `<script type="text/plain" data-category="analytics" data-src="${src}"></script>`
      : `<script type="text/plain" data-category="analytics">${inline(n)}</script>`,
  frame: byHand.frame,
  tracker: (n) =>
    `<script type="text/plain" data-category="analytics" data-service="service-${n}">${inline(n)}</script>`,
  banner: '#cc-main .cm',
  accept: '#cc-main .cm [data-role=all]',
  refuse: '#cc-main .cm [data-role=necessary]',
  preferences: '#cc-main .cm [data-role=show]',
  dialog: '#cc-main .pm',
};
