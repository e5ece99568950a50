import { inline } from './contestant.mjs';

const service = (name, title, purpose) => ({ name, title, purposes: [purpose] });

const config = ({ trackers }) =>
  `var klaroConfig = ${JSON.stringify({
    version: 1,
    elementID: 'klaro',
    acceptAll: true,
    storageMethod: 'cookie',
    translations: {
      zz: { privacyPolicyUrl: '/privacy' },
      en: {
        purposes: {
          analytics: { title: 'Statistics' },
          marketing: { title: 'Advertising' },
        },
      },
    },
    services: [
      service('statistics', 'Statistics', 'analytics'),
      service('films', 'Films', 'marketing'),
      ...trackers.map((n) => service(`service-${n}`, `Service ${n}`, 'analytics')),
    ],
  })};`;

/** As its README says: a configuration file and klaro.js, both deferred; style sheet and translations are in klaro.js. */
export const klaro = {
  id: 'klaro',
  name: 'klaro',
  kind: 'peer',
  gates: true,
  package: 'klaro',
  folder: 'bench/node_modules/klaro',
  texts: (load) => ({ 'config.js': config(load) }),
  head: ({ id }) => `<script defer src="/klaro/${id}/config.js"></script>
<script defer src="/klaro/dist/klaro.js"></script>`,
  foot: () => '',
  script: ({ n, src }) =>
    src
      ? `<script type="text/plain" data-type="text/javascript" data-name="statistics" data-src="${src}"></script>`
      : `<script type="text/plain" data-type="text/javascript" data-name="statistics">${inline(n)}</script>`,
  frame: (src) => `<iframe data-name="films" data-src="${src}" title="Film"></iframe>`,
  tracker: (n) =>
    `<script type="text/plain" data-type="text/javascript" data-name="service-${n}">${inline(n)}</script>`,
  banner: '.klaro .cookie-notice',
  accept: '.klaro .cookie-notice .cm-btn-success',
  refuse: '.klaro .cookie-notice .cn-decline',
  preferences: '.klaro .cookie-notice .cn-learn-more',
  dialog: '.klaro .cookie-modal .cm-modal',
};
