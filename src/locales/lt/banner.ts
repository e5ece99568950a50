import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'papildomos funkcijos',
    analytics: 'statistika',
    marketing: 'reklama',
  },
  list: [', ', ' ir '],
  title: (controller) => `Ar ${controller ? `${controller} gali` : 'galime'} naudoti slapukus?`,
  noticeTitle: (controller) => (controller ? `${controller} naudoja slapukus` : 'Naudojame slapukus'),
  choice: (purposes, controller) =>
    `${controller ?? 'Ši svetainė'} nori jūsų įrenginyje laikyti mažus failus (slapukus) ir juos skaityti. Tikslas: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Ši svetainė'} jūsų įrenginyje laiko mažus failus (slapukus) ir juos skaito. Tikslas: ${purposes}.`
      : `${controller ?? 'Ši svetainė'} jūsų įrenginyje laiko tik tuos mažus failus (slapukus), kurių reikia svetainei veikti.`,
  change: (link) =>
    `Galite laisvai atsisakyti. Apsigalvoti galite bet kada: bet kurio puslapio apačioje pasirinkite „${link}“.`,
  signal: (purposes) =>
    `Jūsų naršyklė prašo, kad svetainės neparduotų jūsų duomenų ir jais nesidalytų. To laikomės. Lieka išjungta: ${purposes}.`,
  accept: 'Priimti visus',
  refuse: 'Atmesti visus',
  acknowledge: 'Gerai',
  manage: 'Rinktis',
  privacyPolicy: 'Privatumo politika',
  saved: 'Jūsų pasirinkimas įrašytas.',
};

export const choices: ChoicesMessages = {
  us: 'Jūsų privatumo pasirinkimai',
  settings: 'Slapukų nustatymai',
  honoredUs: 'Atsisakymo prašymas įvykdytas',
  honored: 'Atsisakymo signalas įvykdytas',
};
