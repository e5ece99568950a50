import type { BannerMessages, ChoicesMessages } from '../messages.js';

/** A name stands in brackets or before a colon: it takes neither an article (a, az) nor an ending. */
const site = (controller: string | undefined): string =>
  controller ? `Ez a webhely (${controller})` : 'Ez a webhely';

export const banner: BannerMessages = {
  purposes: {
    functional: 'kiegészítő funkciók',
    analytics: 'statisztika',
    marketing: 'hirdetés',
  },
  list: [', ', ' és '],
  title: (controller) => (controller ? `${controller}: használhatunk sütiket?` : 'Használhatunk sütiket?'),
  noticeTitle: (controller) => (controller ? `${controller}: sütiket használunk` : 'Sütiket használunk'),
  choice: (purposes, controller) =>
    `${site(controller)} kis fájlokat (sütiket) szeretne tárolni az Ön eszközén, és szeretné kiolvasni őket. Ennek célja: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${site(controller)} kis fájlokat (sütiket) tárol az Ön eszközén, és kiolvassa őket. Ennek célja: ${purposes}.`
      : `${site(controller)} csak olyan kis fájlokat (sütiket) tárol az Ön eszközén, amelyek a működéséhez kellenek.`,
  change: (link) =>
    `Nyugodtan mondhat nemet. Döntését bármikor megváltoztathatja: válassza bármelyik oldal alján ezt: „${link}”.`,
  signal: (purposes) =>
    `Az Ön böngészője arra kéri a webhelyeket, hogy ne adják el és ne osszák meg az Ön adatait. Ezt tiszteletben tartjuk. Kikapcsolva marad: ${purposes}.`,
  accept: 'Mindet elfogadom',
  refuse: 'Mindet elutasítom',
  acknowledge: 'Rendben',
  manage: 'Magam választok',
  privacyPolicy: 'Adatvédelmi tájékoztató',
  saved: 'Választását elmentettük.',
};

export const choices: ChoicesMessages = {
  us: 'Az Ön adatvédelmi választásai',
  settings: 'Sütibeállítások',
  honoredUs: 'Tiltási kérelmét teljesítettük',
  honored: 'A tiltó jelzést figyelembe vettük',
};
