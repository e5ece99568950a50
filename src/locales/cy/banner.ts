import type { BannerMessages, ChoicesMessages } from '../messages.js';

/** Behind a verb that ends in a vowel. A name is its subject, which does not mutate. */
const subject = (controller: string | undefined) => (controller ? ` ${controller}` : '’r wefan hon');

export const banner: BannerMessages = {
  purposes: {
    functional: 'nodweddion ychwanegol',
    analytics: 'ystadegau',
    marketing: 'hysbysebu',
  },
  list: [', ', ', '],
  title: (controller) =>
    controller ? `A gaiff ${controller} ddefnyddio cwcis?` : 'A gawn ni ddefnyddio cwcis?',
  noticeTitle: (controller) => `${controller ? `Mae ${controller} yn` : 'Rydyn ni’n'} defnyddio cwcis`,
  choice: (purposes, controller) =>
    `Hoffai${subject(controller)} gadw ffeiliau bach (cwcis) ar eich dyfais, a’u darllen, ar gyfer y canlynol: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `Mae${subject(controller)} yn cadw ffeiliau bach (cwcis) ar eich dyfais, ac yn eu darllen, ar gyfer y canlynol: ${purposes}.`
      : `Dim ond y ffeiliau bach (cwcis) sydd eu hangen er mwyn i’r wefan weithio y mae${subject(controller)} yn eu cadw ar eich dyfais.`,
  change: (link) =>
    `Mae’n iawn gwrthod. Gallwch newid eich meddwl unrhyw bryd: dewiswch “${link}” ar waelod unrhyw dudalen.`,
  signal: (purposes) =>
    `Mae eich porwr yn gofyn i wefannau beidio â gwerthu na rhannu eich data. Rydyn ni’n parchu hynny. Mae’r canlynol yn aros i ffwrdd: ${purposes}.`,
  accept: 'Derbyn y cyfan',
  refuse: 'Gwrthod y cyfan',
  acknowledge: 'Iawn',
  manage: 'Gadewch i mi ddewis',
  privacyPolicy: 'Polisi preifatrwydd',
  saved: 'Mae eich dewis wedi’i gadw.',
};

export const choices: ChoicesMessages = {
  us: 'Eich Dewisiadau Preifatrwydd',
  settings: 'Gosodiadau cwcis',
  honoredUs: 'Cais i Optio Allan wedi’i Barchu',
  honored: 'Signal optio allan wedi’i barchu',
};
