import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'papildu funkcijas',
    analytics: 'statistika',
    marketing: 'reklāma',
  },
  list: [', ', ' un '],
  title: (controller) => `Vai ${controller ? `${controller} drīkst` : 'drīkstam'} izmantot sīkdatnes?`,
  noticeTitle: (controller) => `${controller ? `${controller} izmanto` : 'Mēs izmantojam'} sīkdatnes`,
  choice: (purposes, controller) =>
    `${controller ?? 'Šī vietne'} vēlas jūsu ierīcē glabāt mazas datnes (sīkdatnes) un tās lasīt. Nolūks: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Šī vietne'} jūsu ierīcē glabā mazas datnes (sīkdatnes) un tās lasa. Nolūks: ${purposes}.`
      : `${controller ?? 'Šī vietne'} jūsu ierīcē glabā tikai tās mazās datnes (sīkdatnes), kas vajadzīgas vietnes darbībai.`,
  change: (link) =>
    `Jūs varat droši atteikties. Izvēli var mainīt jebkurā laikā: jebkuras lapas apakšā izvēlieties „${link}”.`,
  signal: (purposes) =>
    `Jūsu pārlūks lūdz, lai vietnes nepārdotu un nekopīgotu jūsu datus. Mēs to ievērojam. Joprojām izslēgts: ${purposes}.`,
  accept: 'Atļaut visas',
  refuse: 'Noraidīt visas',
  acknowledge: 'Labi',
  manage: 'Izvēlēties',
  privacyPolicy: 'Privātuma politika',
  saved: 'Jūsu izvēle ir saglabāta.',
};

export const choices: ChoicesMessages = {
  us: 'Jūsu privātuma izvēles',
  settings: 'Sīkdatņu iestatījumi',
  honoredUs: 'Atteikšanās pieprasījums izpildīts',
  honored: 'Atteikšanās signāls ievērots',
};
