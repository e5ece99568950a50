import type {
  DeclarationMessages,
  GateMessages,
  MeaningsMessages,
  PreferencesMessages,
  PurposesMessages,
  StoredMessages,
} from '../messages.js';

export const purposes: PurposesMessages = {
  necessary: {
    label: 'Välttämättömät',
    description: 'Pitävät sivuston toiminnassa: kirjautuminen, ostoskori, turvallisuus, tämä valinta.',
  },
  functional: {
    label: 'Lisätoiminnot',
    description: 'Muistavat asetuksesi ja tuovat sivustolle videoita, karttoja tai chatin.',
  },
  analytics: {
    label: 'Tilastot',
    description: 'Näyttävät, miten sivustoa käytetään, jotta siitä voidaan tehdä parempi.',
  },
  marketing: {
    label: 'Mainonta',
    description:
      'Valitsee mainoksia sen mukaan, mitä teet täällä ja muilla sivustoilla, ja mittaa, miten hyvin ne toimivat.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Mitä tämä tarkoittaa?',
  necessary:
    'Ilman näitä sivusto ei voi tehdä, mitä pyydät: pitää sinut kirjautuneena, muistaa ostoskorisi, suojata sinua petoksilta. Niitä ei käytetä mihinkään muuhun.',
  functional:
    'Nämä muistavat asetuksesi ja näyttävät muiden yritysten sisältöä, kuten videoita, karttoja tai chatin. Silloin nuo yritykset voivat nähdä, että kävit täällä.',
  analytics:
    'Nämä laskevat käyntejä ja näyttävät, mitä sivuja käytetään ja mihin kävijät jäävät jumiin. Tulosten avulla sivustosta voidaan tehdä parempi.',
  marketing:
    'Nämä merkitsevät muistiin, mitä teet täällä ja usein myös muilla sivustoilla, jotta sinulle voidaan valita mainoksia. Jos kieltäydyt, voit silti nähdä mainoksia, mutta niitä ei valita sen perusteella, mitä teet täällä.',
};

export const preferences: PreferencesMessages = {
  title: 'Evästeasetukset',
  introduction: 'Valitse, mitä tämä sivusto saa tehdä. Voit muuttaa mieltäsi milloin vain.',
  refuseAll: 'Hylkää kaikki',
  acceptAll: 'Hyväksy kaikki',
  save: 'Tallenna valintani',
  close: 'Sulje tallentamatta',
  alwaysOn: 'Aina päällä',
  alwaysOff: 'Aina pois päältä',
  on: 'Päällä',
  off: 'Pois päältä',
  someOn: (on, total) => `Palveluja päällä: ${on}/${total}`,
  vendors: (count) => (count === 1 ? '1 palvelu' : `${count} palvelua`),
  about: (vendor) => `Tietoja: ${vendor}`,
  sale: 'Kun tämä on pois päältä, olet kieltänyt henkilötietojesi myynnin tai jakamisen sekä kohdennetun mainonnan.',
  signal:
    'Selaimesi pyytää sivustoja olemaan myymättä ja jakamatta tietojasi (Global Privacy Control). Noudatamme pyyntöä, joten tämä on pois päältä.',
  signalOverridden:
    'Selaimesi pyytää sivustoja olemaan myymättä ja jakamatta tietojasi. Jos tallennat näin, tämä sivusto saa silti tehdä niin.',
  minor: 'Ei tarjolla sinun ikäisillesi.',
  confirm:
    'Kaikki on päällä, myös tietojesi myynti tai jakaminen. Mitään ei ole vielä tallennettu: vahvista valitsemalla ”Tallenna valintani”.',
  decidedAt: (date) => `Tallennettu viimeksi ${date}.`,
  download: 'Lataa valintani',
  privacyPolicy: 'Tietosuojaseloste',
  saved: 'Valintasi on tallennettu.',
};

export const gate: GateMessages = {
  title: (recipient) => (recipient ? `Ulkoista sisältöä: ${recipient}` : 'Sisältöä toiselta sivustolta'),
  explanation: (recipient, list) =>
    `${recipient ?? 'Toinen yritys'} näkisi IP-osoitteesi ja sen, mitä teet täällä, ja voisi tallentaa evästeitä laitteellesi.${list ? ` Käyttötarkoitus: ${list}.` : ''}`,
  once: 'Näytä kerran',
  always: 'Salli aina',
  alwaysVendor: (vendor) =>
    `”Salli aina” koskee palvelua ${vendor} koko tällä sivustolla, kunnes muutat mieltäsi.`,
  alwaysPurposes: (list) =>
    `”Salli aina” koskee koko tätä sivustoa, kunnes muutat mieltäsi. Käyttötarkoitus: ${list}.`,
  privacyPolicy: 'Tietosuojaseloste',
  minor: 'Ei tarjolla sinun ikäisillesi.',
  loaded: 'Ladattu.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Tunnistaa sinut, kun palaat',
    visit: 'Yhdistää yhden käynnin vaiheet toisiinsa',
    campaign: 'Muistaa, mikä mainos toi sinut tänne',
    settings: 'Muistaa palvelun asetukset',
    queue: 'Säilyttää sen, mitä ollaan lähettämässä',
    recording: 'Kuuluu tallenteeseen siitä, mitä teet sivulla',
    refusal: 'Muistaa, että kieltäydyit',
  },
  session: 'Kunnes suljet välilehden tai selaimen',
  unlimited: 'Kunnes se poistetaan',
  provider: (company) => `Palvelun tarjoaa ${company}`,
  privacyPolicy: (vendor) => `Tietosuojaseloste: ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Et ole vielä valinnut.',
  decidedAt: (date) => `Valitsit viimeksi ${date}.`,
  change: 'Muuta valintojani',
  allowed: 'Sallittu',
  refused: 'Ei sallittu',
  always: 'Aina päällä',
  site: 'Tämä sivusto',
  record: (duration) =>
    `Muistaa valintasi. Suostumuksesi kesto: ${duration}. Sen jälkeen kysytään uudelleen.`,
  purposes: (list) => `Käyttötarkoitus: ${list}`,
  also: (vendors) => `Tähän käytetään myös: ${vendors}.`,
  storesNothing: 'Ei tallenna mitään selaimeesi.',
  caption: (vendor) => `${vendor}: mitä selaimeesi tallennetaan`,
  name: 'Nimi',
  use: 'Mitä se tekee',
  lasts: 'Kuinka kauan',
  place: 'Missä',
  places: {
    cookies: 'Eväste',
    localStorage: 'Paikallinen tallennus',
    sessionStorage: 'Istuntotallennus',
    indexedDB: 'Tietokanta',
  },
};
