import { remoteScript } from '../remote-script.js';

export const tracker = remoteScript({
  id: 'pinterest',
  name: 'Pinterest Tag',
  purposes: 'marketing',
  company: 'Pinterest',
  privacyPolicy: 'https://policy.pinterest.com/privacy-policy',
  attributes: { 'tag-id': { like: /^\d{10,16}$/, example: '2612345678901' } },
  global: 'pintrk',
  script: () => 'https://s.pinimg.com/ct/core.js',
  install() {
    const queue: unknown[] = [];
    const pintrk = Object.assign((...args: unknown[]) => queue.push(args), { queue, version: '3.0' });
    Object.assign(window, { pintrk });
  },
  // Before `page`, and a boolean: the text 'false' would count as yes.
  start: ({ 'tag-id': id }) => [
    ['pintrk', 'setconsent', true],
    ['pintrk', 'load', id],
    ['pintrk', 'page'],
  ],
  optIn: () => [['pintrk', 'setconsent', true]],
  optOut: [['pintrk', 'setconsent', false]],
  stores: {
    cookies: [
      { name: '_pin_unauth', use: 'visitor', lasts: 'P1Y' },
      { name: '_derived_epik', use: 'campaign', lasts: 'P1Y' },
      { name: '_epik', use: 'campaign', lasts: 'P1Y' },
      { name: '_pinterest_ct*', use: 'visitor', lasts: 'P1Y' },
    ],
  },
});
