import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Id-drittijiet tal-privatezza tiegħek',
  introduction: (controller) =>
    `Int tiddeċiedi dwar id-data personali tiegħek. Din il-paġna tgħid x’tista’ titlob mingħand${controller ? ` ${controller}` : 'na'}, u tilqa’ t-talba tiegħek.`,
  updated: (date) => `L-aħħar aġġornament: ${date}.`,
  placeLabel: 'Fejn tgħix',
  placeHint:
    'Il-liġi ta’ hemm tiddeċiedi liema drittijiet għandek. Jekk ma qtajnihiex, agħżel il-post tiegħek.',
  elsewhere: 'Pajjiż ieħor',
  stateLabel: 'Stat',
  provinceLabel: 'Provinċja',
  quebec: 'Québec',
  otherProvince: 'Provinċja jew territorju ieħor',
  otherState: 'Stat ieħor',
  rightsTitle: (place) => (place ? `Id-drittijiet tiegħek: ${place}` : 'Id-drittijiet tiegħek'),
  ask: 'Itlob dan',
  optOutTitle: 'Bejgħ, qsim u reklamar immirat',
  optOutText: 'F’dan il-brawżer, u mill-ewwel. M’għandekx bżonn kont u lanqas raġuni.',
  optedOut: 'L-oġġezzjoni tiegħek tgħodd.',
  notOptedOut: 'Ma oġġezzjonajtx.',
  optOut: 'Oġġezzjona issa',
  advertisingOff: 'Il-cookies tar-reklamar huma mitfija.',
  advertisingOn: 'Il-cookies tar-reklamar huma mixgħula, għax tajt il-kunsens tiegħek.',
  turnOff: 'Itfihom',
  settings: 'Settings tal-cookies',
  signal: 'Il-brawżer tiegħek jibgħat Global Privacy Control, u aħna nirrispettawh.',
  noSignal:
    'Il-brawżer tiegħek ma jibgħatx is-sinjal Global Privacy Control. B’dan is-sinjal, kull sit ikun jaf li toġġezzjona.',
  noRetaliation:
    'Titlob x’titlob, tirċievi l-istess servizz bl-istess prezz (Cal. Civ. Code § 1798.125, u l-liġijiet ta’ stati oħra).',
  contactTitle: 'Lil min tikteb',
  contacts: {
    office: 'Uffiċċju tal-privatezza',
    officer: 'Uffiċjal tal-protezzjoni tad-data',
    euRepresentative: 'Rappreżentant fl-Unjoni Ewropea',
    ukRepresentative: 'Rappreżentant fir-Renju Unit',
  },
  complaintTitle: 'Jekk it-tweġiba tagħna ma tissodisfakx',
  complaint: {
    eu: () =>
      'Tista’ tressaq ilment quddiem l-awtorità tal-protezzjoni tad-data tal-post fejn tgħix, fejn taħdem jew fejn taħseb li nkisret il-liġi (Art. 77 GDPR), u tista’ tmur il-qorti.',
    uk: () =>
      'L-ewwel ressaq l-ilment quddiemna: nikkonfermaw li rċevejnieh fi żmien 30 jum u ngħarrfuk bl-eżitu mingħajr dewmien żejjed. Wara tista’ tmur għand l-Information Commissioner, u tista’ tmur il-qorti.',
    california: () =>
      'Tista’ tressaq ilment quddiem il-California Privacy Protection Agency jew l-Avukat Ġenerali (Attorney General) ta’ California.',
    states: () =>
      'L-ewwel appella quddiemna: agħżel “Appell minn deċiżjoni dwar talba preċedenti” fil-formola. Jekk niċħdu l-appell, tista’ tressaq ilment quddiem l-avukat ġenerali (attorney general) tal-istat tiegħek.',
    in: () =>
      'L-ewwel ressaq l-ilment quddiemna. Jekk it-tweġiba tagħna ma ssolvihx, tista’ tressaq ilment quddiem id-Data Protection Board of India.',
    other: (authority) =>
      authority
        ? `Tista’ tressaq ilment quddiem din l-awtorità: ${authority}.`
        : 'Tista’ tressaq ilment quddiem l-awtorità tal-protezzjoni tad-data ta’ pajjiżek, jekk hemm waħda.',
  },
  customersTitle: 'Jekk tafna permezz ta’ kumpanija oħra',
  customers:
    'Nipproċessaw data personali wkoll għal kumpaniji li huma klijenti tagħna, u skont l-istruzzjonijiet tagħhom biss. Jekk tajt id-data tiegħek lil waħda minnhom, staqsi lil dik il-kumpanija: hi tiddeċiedi, u aħna ngħinuha twieġbek.',
  industryTitle: 'Oġġezzjona għar-reklamar fuq siti oħra',
  industry: 'L-industrija tar-reklamar għandha paġni tagħha, fejn tista’ tgħid lil ħafna kumpaniji f’daqqa:',
};
