import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'lisätoiminnot',
    analytics: 'tilastot',
    marketing: 'mainonta',
  },
  list: [', ', ' ja '],
  title: (controller) => `${controller ? `Saako ${controller}` : 'Saammeko'} käyttää evästeitä?`,
  noticeTitle: (controller) => (controller ? `${controller} käyttää evästeitä` : 'Käytämme evästeitä'),
  choice: (purposes, controller) =>
    `${controller ?? 'Tämä sivusto'} haluaisi tallentaa laitteellesi pieniä tiedostoja (evästeitä) ja lukea niitä. Käyttötarkoitus: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Tämä sivusto'} tallentaa laitteellesi pieniä tiedostoja (evästeitä) ja lukee niitä. Käyttötarkoitus: ${purposes}.`
      : `${controller ?? 'Tämä sivusto'} tallentaa laitteellesi vain ne pienet tiedostot (evästeet), jotka sivusto tarvitsee toimiakseen.`,
  change: (link) =>
    `Voit aivan hyvin kieltäytyä. Voit muuttaa mieltäsi milloin vain: valitse minkä tahansa sivun alareunasta ”${link}”.`,
  signal: (purposes) =>
    `Selaimesi pyytää sivustoja olemaan myymättä ja jakamatta tietojasi. Noudatamme pyyntöä. Edelleen pois päältä: ${purposes}.`,
  accept: 'Hyväksy kaikki',
  refuse: 'Hylkää kaikki',
  acknowledge: 'OK',
  manage: 'Valitse itse',
  privacyPolicy: 'Tietosuojaseloste',
  saved: 'Valintasi on tallennettu.',
};

export const choices: ChoicesMessages = {
  us: 'Tietosuojavalintasi',
  settings: 'Evästeasetukset',
  honoredUs: 'Kieltopyyntöäsi noudatetaan',
  honored: 'Kieltosignaalia noudatetaan',
};
