import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Vaše práva na súkromie',
  introduction: (controller) =>
    `O svojich osobných údajoch rozhodujete vy. Táto stránka hovorí, čo môžete žiadať od ${controller ? `spoločnosti ${controller}` : 'nás'}, a prijme vašu žiadosť.`,
  updated: (date) => `Naposledy aktualizované ${date}.`,
  placeLabel: 'Kde žijete',
  placeHint: 'Aké máte práva, určuje tamojší zákon. Ak sme miesto neuhádli, vyberte svoje.',
  elsewhere: 'Iná krajina',
  stateLabel: 'Štát',
  provinceLabel: 'Provincia',
  quebec: 'Quebec',
  otherProvince: 'Iná provincia alebo teritórium',
  otherState: 'Iný štát',
  rightsTitle: (place) => (place ? `Vaše práva: ${place}` : 'Vaše práva'),
  ask: 'Požiadať o to',
  optOutTitle: 'Predaj, zdieľanie a cielená reklama',
  optOutText: 'V tomto prehliadači a hneď. Nepotrebujete účet a nemusíte uvádzať dôvod.',
  optedOut: 'Predaj a zdieľanie ste odmietli.',
  notOptedOut: 'Predaj a zdieľanie ste neodmietli.',
  optOut: 'Odmietnuť teraz',
  advertisingOff: 'Reklamné cookies sú vypnuté.',
  advertisingOn: 'Reklamné cookies sú zapnuté, pretože ste s nimi súhlasili.',
  turnOff: 'Vypnúť ich',
  settings: 'Nastavenia cookies',
  signal: 'Váš prehliadač vysiela signál Global Privacy Control a my ho rešpektujeme.',
  noSignal:
    'Váš prehliadač nevysiela signál Global Privacy Control. S ním sa o vašom odmietnutí dozvie každá webová stránka.',
  noRetaliation:
    'Nech požiadate o čokoľvek, dostanete rovnakú službu za rovnakú cenu (Cal. Civ. Code § 1798.125 a zákony iných štátov).',
  contactTitle: 'Komu napísať',
  contacts: {
    office: 'Oddelenie ochrany súkromia',
    officer: 'Zodpovedná osoba za ochranu údajov',
    euRepresentative: 'Zástupca v Európskej únii',
    ukRepresentative: 'Zástupca v Spojenom kráľovstve',
  },
  complaintTitle: 'Ak nie ste s našou odpoveďou spokojní',
  complaint: {
    eu: () =>
      'Môžete podať sťažnosť na úrade na ochranu údajov tam, kde žijete, pracujete alebo kde bol podľa vás porušený zákon (čl. 77 GDPR), a obrátiť sa na súd.',
    uk: () =>
      'Sťažnosť podajte najprv nám: do 30 dní jej prijatie potvrdíme a výsledok vám oznámime bez zbytočného odkladu. Potom sa môžete obrátiť na britského komisára pre informácie (Information Commissioner) a na súd.',
    california: () =>
      'Môžete podať sťažnosť kalifornskej agentúre na ochranu súkromia (California Privacy Protection Agency) alebo generálnemu prokurátorovi Kalifornie.',
    states: () =>
      'Najprv sa odvolajte k nám: vo formulári zvoľte „Odvolanie proti rozhodnutiu“. Ak odvolanie zamietneme, môžete podať sťažnosť generálnemu prokurátorovi svojho štátu.',
    in: () =>
      'So sťažnosťou sa najprv obráťte na nás. Ak ju naša odpoveď nevyrieši, môžete podať sťažnosť indickej Rade pre ochranu údajov (Data Protection Board of India).',
    other: (authority) =>
      authority
        ? `Sťažnosť môžete podať na tomto úrade: ${authority}.`
        : 'Sťažnosť môžete podať na úrade na ochranu údajov vo svojej krajine, ak tam taký je.',
  },
  customersTitle: 'Ak nás poznáte cez inú spoločnosť',
  customers:
    'Osobné údaje spracúvame aj pre spoločnosti, ktoré sú našimi zákazníkmi, a len podľa ich pokynov. Ak ste svoje údaje dali niektorej z nich, obráťte sa, prosím, na ňu: ona rozhoduje a my jej pomáhame vám odpovedať.',
  industryTitle: 'Odmietnuť reklamu na iných stránkach',
  industry:
    'Reklamné odvetvie má vlastné stránky, na ktorých môžete svoje odmietnutie oznámiť mnohým spoločnostiam naraz:',
};
