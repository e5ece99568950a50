import { inline } from './contestant.mjs';

const gated = (purpose, html) => `<template data-purpose="${purpose}">${html}</template>`;
const purpose = (id, title) => ({ id, title, description: `${title} of this shop.`, cookies: [] });

/** As its README says: a configuration, the style sheet, the script of one theme and language, templates. */
export const orejime = {
  id: 'orejime',
  name: 'orejime',
  kind: 'peer',
  gates: true,
  package: 'orejime',
  folder: 'bench/node_modules/orejime',
  head: () => '<link rel="stylesheet" href="/orejime/dist/orejime-standard.css">',
  foot: ({ trackers }) => {
    const purposes = [
      purpose('analytics', 'Statistics'),
      purpose('marketing', 'Advertising'),
      ...trackers.map((n) => purpose(`service-${n}`, `Service ${n}`)),
    ];
    return `<script>window.orejimeConfig = ${JSON.stringify({ privacyPolicyUrl: '/privacy', purposes })};</script>
<script src="/orejime/dist/orejime-standard-en.js"></script>`;
  },
  script: ({ n, src }) =>
    gated('analytics', src ? `<script src="${src}"></script>` : `<script>${inline(n)}</script>`),
  frame: (src) => gated('marketing', `<iframe src="${src}" title="Film"></iframe>`),
  tracker: (n) => gated(`service-${n}`, `<script>${inline(n)}</script>`),
  banner: '.orejime-Banner',
  accept: '.orejime-Banner-saveButton',
  refuse: '.orejime-Banner-declineButton',
  preferences: '.orejime-Banner-learnMoreButton',
  dialog: '.orejime-Modal',
};
