import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Tietosuojaoikeutesi',
  introduction: (controller) =>
    `Sinä päätät henkilötiedoistasi. Tällä sivulla ${controller ? `${controller} kertoo, mitä voit pyytää, ja ottaa` : 'kerromme, mitä voit pyytää, ja otamme'} pyyntösi vastaan.`,
  updated: (date) => `Päivitetty viimeksi ${date}.`,
  placeLabel: 'Missä asut',
  placeHint: 'Oikeutesi määrää sen paikan laki. Jos arvasimme väärin, valitse paikka itse.',
  elsewhere: 'Muu maa',
  stateLabel: 'Osavaltio',
  provinceLabel: 'Provinssi',
  quebec: 'Québec',
  otherProvince: 'Muu provinssi tai territorio',
  otherState: 'Muu osavaltio',
  rightsTitle: (place) => (place ? `Oikeutesi: ${place}` : 'Oikeutesi'),
  ask: 'Pyydä tätä',
  optOutTitle: 'Myynti, jakaminen ja kohdennettu mainonta',
  optOutText: 'Tässä selaimessa ja heti. Et tarvitse tiliä eikä sinun tarvitse perustella.',
  optedOut: 'Olet kieltänyt tämän.',
  notOptedOut: 'Et ole kieltänyt tätä.',
  optOut: 'Kiellä nyt',
  advertisingOff: 'Mainosevästeet ovat pois päältä.',
  advertisingOn: 'Mainosevästeet ovat päällä, koska suostuit niihin.',
  turnOff: 'Ota pois päältä',
  settings: 'Evästeasetukset',
  signal: 'Selaimesi lähettää Global Privacy Control -signaalin, ja noudatamme sitä.',
  noSignal:
    'Selaimesi ei lähetä Global Privacy Control -signaalia. Se kertoisi jokaiselle sivustolle, että kiellät tämän.',
  noRetaliation:
    'Pyysit mitä tahansa, saat saman palvelun samaan hintaan (Cal. Civ. Code § 1798.125 ja muiden osavaltioiden lait).',
  contactTitle: 'Kenelle voit kirjoittaa',
  contacts: {
    office: 'Tietosuojayksikkö',
    officer: 'Tietosuojavastaava',
    euRepresentative: 'Edustaja Euroopan unionissa',
    ukRepresentative: 'Edustaja Yhdistyneessä kuningaskunnassa',
  },
  complaintTitle: 'Jos et ole tyytyväinen vastaukseemme',
  complaint: {
    eu: () =>
      'Voit valittaa tietosuojaviranomaiselle siellä, missä asut, missä työskentelet tai missä lakia on mielestäsi rikottu (tietosuoja-asetuksen 77 artikla), ja viedä asian tuomioistuimeen.',
    uk: () =>
      'Valita ensin meille: vahvistamme 30 päivän kuluessa saaneemme valituksen ja kerromme tuloksen ilman aiheetonta viivytystä. Sen jälkeen voit kääntyä viranomaisen (Information Commissioner) puoleen ja viedä asian tuomioistuimeen.',
    california: () =>
      'Voit valittaa viranomaiselle California Privacy Protection Agency tai Kalifornian oikeusministerille (Attorney General).',
    states: () =>
      'Hae muutosta ensin meiltä: valitse lomakkeesta ”Haen muutosta päätökseen”. Jos hylkäämme sen, voit valittaa osavaltiosi oikeusministerille (attorney general).',
    in: () =>
      'Kerro valituksesi ensin meille. Jos vastauksemme ei ratkaise sitä, voit valittaa viranomaiselle Data Protection Board of India.',
    other: (authority) =>
      authority
        ? `Voit valittaa tälle viranomaiselle: ${authority}.`
        : 'Voit valittaa maasi tietosuojaviranomaiselle, jos sellainen on.',
  },
  customersTitle: 'Jos tunnet meidät toisen yrityksen kautta',
  customers:
    'Käsittelemme henkilötietoja myös asiakasyritystemme puolesta ja vain niiden ohjeiden mukaan. Jos annoit tietosi jollekin niistä, kysy siltä: se päättää, ja me autamme sitä vastaamaan sinulle.',
  industryTitle: 'Kiellä mainonta muilla sivustoilla',
  industry: 'Mainosalalla on omia sivuja, joilla voit ilmoittaa kiellosta monelle yritykselle kerralla:',
};
