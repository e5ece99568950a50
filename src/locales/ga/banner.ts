import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'gnéithe breise',
    analytics: 'staidreamh',
    marketing: 'fógraíocht',
  },
  list: [', ', ' agus '],
  title: (controller) => `An bhfuil cead ${controller ? `ag ${controller}` : 'againn'} fianáin a úsáid?`,
  noticeTitle: (controller) => `${controller ? `Úsáideann ${controller}` : 'Úsáidimid'} fianáin`,
  choice: (purposes, controller) =>
    `Tá ${controller ?? 'an suíomh seo'} ag iarraidh comhaid bheaga (fianáin) a choinneáil ar do ghléas, agus iad a léamh, chuige seo: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `Coinníonn agus léann ${controller ?? 'an suíomh seo'} comhaid bheaga (fianáin) ar do ghléas chuige seo: ${purposes}.`
      : `Ní choinníonn ${controller ?? 'an suíomh seo'} ar do ghléas ach na comhaid bheaga (fianáin) atá riachtanach chun go n-oibreoidh an suíomh.`,
  change: (link) =>
    `Tá sé ceart go leor diúltú. Is féidir leat d’intinn a athrú am ar bith: roghnaigh “${link}” ag bun aon leathanaigh.`,
  signal: (purposes) =>
    `Iarrann do bhrabhsálaí ar shuíomhanna gan do shonraí a dhíol ná a roinnt. Déanaimid mar a iarrann sé. Fágtar múchta: ${purposes}.`,
  accept: 'Glac le gach rud',
  refuse: 'Diúltaigh do gach rud',
  acknowledge: 'OK',
  manage: 'Lig dom roghnú',
  privacyPolicy: 'Beartas príobháideachais',
  saved: 'Sábháladh do rogha.',
};

export const choices: ChoicesMessages = {
  us: 'Do Roghanna Príobháideachais',
  settings: 'Socruithe fianán',
  honoredUs: 'Rogha an Diúltaithe: Iarratas Comhlíonta',
  honored: 'Rogha an diúltaithe: comhartha comhlíonta',
};
