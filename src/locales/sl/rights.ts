import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Vaše pravice do zasebnosti',
  introduction: (controller) =>
    `O svojih osebnih podatkih odločate vi. Ta stran pove, kaj lahko zahtevate od ${controller ? `podjetja ${controller}` : 'nas'}, in sprejme vašo zahtevo.`,
  updated: (date) => `Nazadnje posodobljeno: ${date}.`,
  placeLabel: 'Kje živite',
  placeHint: 'Tamkajšnji zakon določa, katere pravice imate. Če smo kraj uganili napačno, izberite svojega.',
  elsewhere: 'Druga država',
  stateLabel: 'Zvezna država',
  provinceLabel: 'Provinca',
  quebec: 'Quebec',
  otherProvince: 'Druga provinca ali ozemlje',
  otherState: 'Druga zvezna država',
  rightsTitle: (place) => (place ? `Vaše pravice: ${place}` : 'Vaše pravice'),
  ask: 'Zahtevaj to',
  optOutTitle: 'Prodaja, deljenje in ciljno oglaševanje',
  optOutText: 'V tem brskalniku in takoj. Ne potrebujete računa in ni vam treba navesti razloga.',
  optedOut: 'Prodajo in deljenje ste zavrnili.',
  notOptedOut: 'Prodaje in deljenja niste zavrnili.',
  optOut: 'Zavrni zdaj',
  advertisingOff: 'Oglaševalski piškotki so izklopljeni.',
  advertisingOn: 'Oglaševalski piškotki so vklopljeni, ker ste vanje privolili.',
  turnOff: 'Izklopi jih',
  settings: 'Nastavitve piškotkov',
  signal: 'Vaš brskalnik pošilja signal Global Privacy Control in mi ga upoštevamo.',
  noSignal:
    'Vaš brskalnik ne pošilja signala Global Privacy Control. S takim signalom vsako spletno mesto izve za vašo zavrnitev.',
  noRetaliation:
    'Kar koli zahtevate, dobite enako storitev po enaki ceni (Cal. Civ. Code § 1798.125 in zakoni drugih zveznih držav).',
  contactTitle: 'Komu lahko pišete',
  contacts: {
    office: 'Služba za zasebnost',
    officer: 'Pooblaščena oseba za varstvo podatkov',
    euRepresentative: 'Predstavnik v Evropski uniji',
    ukRepresentative: 'Predstavnik v Združenem kraljestvu',
  },
  complaintTitle: 'Če z našim odgovorom niste zadovoljni',
  complaint: {
    eu: () =>
      'Pritožite se lahko nadzornemu organu za varstvo podatkov tam, kjer živite, delate ali kjer je bil po vašem mnenju kršen zakon (člen 77 GDPR), in se obrnete na sodišče.',
    uk: () =>
      'Najprej se pritožite nam: prejem potrdimo v 30 dneh, o izidu pa vas obvestimo brez nepotrebnega odlašanja. Nato se lahko obrnete na britanskega informacijskega pooblaščenca (Information Commissioner) in na sodišče.',
    california: () =>
      'Pritožite se lahko kalifornijski agenciji za varstvo zasebnosti (California Privacy Protection Agency) ali generalnemu državnemu tožilcu Kalifornije.',
    states: () =>
      'Najprej se pritožite nam: v obrazcu izberite »Pritožba zoper odločitev«. Če pritožbo zavrnemo, se lahko pritožite generalnemu državnemu tožilcu svoje zvezne države.',
    in: () =>
      'S pritožbo se najprej obrnite na nas. Če je naš odgovor ne reši, se lahko pritožite indijskemu odboru za varstvo podatkov (Data Protection Board of India).',
    other: (authority) =>
      authority
        ? `Pritožite se lahko temu organu: ${authority}.`
        : 'Pritožite se lahko organu za varstvo podatkov v svoji državi, če tak organ obstaja.',
  },
  customersTitle: 'Če nas poznate prek drugega podjetja',
  customers:
    'Osebne podatke obdelujemo tudi za podjetja, ki so naše stranke, in samo po njihovih navodilih. Če ste svoje podatke dali kateremu od njih, se obrnite na to podjetje: odloča ono, mi pa mu pomagamo, da vam odgovori.',
  industryTitle: 'Zavrnitev oglaševanja na drugih spletnih mestih',
  industry:
    'Oglaševalska panoga ima svoje strani, na katerih lahko svojo zavrnitev sporočite številnim podjetjem hkrati:',
};
