import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'aukaeiginleikar',
    analytics: 'tölfræði',
    marketing: 'auglýsingar',
  },
  list: [', ', ' og '],
  title: (controller) => (controller ? `Má ${controller} nota vafrakökur?` : 'Megum við nota vafrakökur?'),
  noticeTitle: (controller) => (controller ? `${controller} notar vafrakökur` : 'Við notum vafrakökur'),
  choice: (purposes, controller) =>
    `${controller ?? 'Þessi vefur'} vill geyma litlar skrár (vafrakökur) í tækinu þínu og lesa þær. Tilgangur: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Þessi vefur'} geymir litlar skrár (vafrakökur) í tækinu þínu og les þær. Tilgangur: ${purposes}.`
      : `${controller ?? 'Þessi vefur'} geymir í tækinu þínu aðeins þær litlu skrár (vafrakökur) sem vefurinn þarf til að virka.`,
  change: (link) =>
    `Það er allt í lagi að segja nei. Þú getur skipt um skoðun hvenær sem er: veldu „${link}“ neðst á hvaða síðu sem er.`,
  signal: (purposes) =>
    `Vafrinn þinn biður vefi um að selja hvorki gögnin þín né deila þeim. Við förum eftir því. Áfram er slökkt á þessu: ${purposes}.`,
  accept: 'Samþykkja allt',
  refuse: 'Hafna öllu',
  acknowledge: 'Í lagi',
  manage: 'Velja',
  privacyPolicy: 'Persónuverndarstefna',
  saved: 'Valið þitt er vistað.',
};

export const choices: ChoicesMessages = {
  us: 'Persónuverndarval þitt',
  settings: 'Stillingar á vafrakökum',
  honoredUs: 'Farið er eftir beiðni um að afþakka',
  honored: 'Farið er eftir merki um að afþakka',
};
