import { until } from './shop.js';
import type { Visit } from './gated-site.js';

export const note = (name: string): string => `ran.push('${name}')`;
export const plain = 'type="text/plain" data-consent="analytics"';

export const ranAll = (visit: Visit, last: string): Promise<void> =>
  until(async () => (await visit.ran()).includes(last), `${last} to run`);

/** The elements of a page that fetch, each with what it asks for. */
export const kinds = {
  script: `<script ${plain} data-src="/asset/script.js"></script>`,
  module: `<script ${plain} data-type="module" data-src="/asset/module.js"></script>`,
  iframe: '<iframe data-consent="analytics" data-src="/asset/iframe"></iframe>',
  img: '<img alt="" data-consent="analytics" data-src="/asset/img.gif">',
  srcset: '<img alt="" data-consent="analytics" data-srcset="/asset/srcset.gif 1x">',
  picture: `<picture><source data-consent="analytics" data-srcset="/asset/picture.gif"><img alt=""></picture>`,
  video: '<video data-consent="analytics" data-src="/asset/video" data-poster="/asset/poster.gif"></video>',
  audio: '<audio data-consent="analytics" data-src="/asset/audio"></audio>',
  sources: `<video data-consent="analytics"><source data-src="/asset/sources"></video>`,
  source: `<video preload="auto"><source data-consent="analytics" data-src="/asset/source"></video>`,
  embed: '<embed data-consent="analytics" data-src="/asset/embed">',
  object: '<object data-consent="analytics" data-data="/asset/object"></object>',
  link: '<link rel="stylesheet" data-consent="analytics" data-href="/asset/link.css">',
  template: `<template data-consent="analytics"><img alt="" src="/asset/template.gif"></template>`,
};
