import type { RequestMessages } from '../request-messages.js';

/** In the genitive, which is the same for one and for several. */
const units = { 'calendar-days': 'päivän', 'business-days': 'työpäivän', months: 'kuukauden' };

export const request: RequestMessages = {
  title: 'Tee tietosuojapyyntö',
  introduction: 'Pyyntö on maksuton eikä muuta sitä, miten kohtelemme sinua.',
  chooseType: 'Mitä haluat meidän tekevän?',
  missingType: 'Valitse, mitä haluat meidän tekevän.',
  chooseFiler: 'Ketä pyyntö koskee?',
  filers: {
    self: 'Minua',
    parent: 'Lastani tai henkilöä, jonka huoltaja olen',
    agent: 'Henkilöä, joka on pyytänyt minua toimimaan puolestaan',
    household: 'Talouttani',
  },
  aboutYou: 'Tietosi',
  aboutChild: 'Lapsen tiedot',
  aboutPerson: 'Henkilön tiedot',
  yourRequest: 'Pyyntösi',
  optional: 'valinnainen',
  noIdentity:
    'Emme tarvitse sinulta mitään. Jos annat sähköpostiosoitteen, voimme lopettaa tämän myös siellä, missä tunnemme sinut siitä osoitteesta.',
  fields: {
    name: { label: 'Koko nimi', missing: 'Kirjoita koko nimi.', wrong: 'Lyhennä nimi 200 merkkiin.' },
    email: {
      label: 'Sähköpostiosoite',
      missing: 'Kirjoita sähköpostiosoite.',
      wrong: 'Kirjoita sähköpostiosoite, esimerkiksi name@example.com.',
    },
    phoneNumber: {
      label: 'Puhelinnumero',
      missing: 'Kirjoita puhelinnumero.',
      wrong: 'Kirjoita puhelinnumero numeroina, esimerkiksi +1 555 010 0199.',
    },
    address: {
      label: 'Postiosoite',
      missing: 'Kirjoita postiosoite.',
      wrong: 'Lyhennä osoite 500 merkkiin.',
    },
    account: {
      label: 'Asiakasnumero tai käyttäjätunnus',
      hint: 'Auttaa meitä löytämään tiedot. Älä koskaan lähetä meille salasanaa.',
      missing: 'Kirjoita asiakasnumero tai käyttäjätunnus.',
      wrong: 'Lyhennä teksti 200 merkkiin.',
    },
    organization: {
      label: 'Organisaatio',
      missing: 'Kirjoita organisaation nimi.',
      wrong: 'Lyhennä nimi 200 merkkiin.',
    },
    message: {
      label: 'Omin sanoin',
      hint: 'Älä kirjoita salasanoja, korttinumeroita tai terveystietoja.',
      missing: 'Kerro, mistä on kyse.',
      wrong: 'Lyhennä teksti 4000 merkkiin.',
    },
    nominee: {
      label: 'Sen henkilön nimi, joka saa toimia',
      missing: 'Kirjoita sen henkilön nimi, joka saa toimia.',
      wrong: 'Lyhennä nimi 200 merkkiin.',
    },
    nomineeContact: {
      label: 'Miten saamme häneen yhteyden',
      missing: 'Kirjoita hänen osoitteensa tai puhelinnumeronsa.',
      wrong: 'Lyhennä teksti 500 merkkiin.',
    },
    reference: {
      label: 'Aiemman pyynnön viite',
      hint: 'Se on lähettämässämme vahvistuksessa.',
      missing: 'Kirjoita aiemman pyynnön viite.',
      wrong: 'Lyhennä viite 100 merkkiin.',
    },
    since: {
      label: 'Tästä päivästä lähtien',
      missing: 'Valitse päivä.',
      wrong: 'Valitse päivä vuoden 2000 jälkeen.',
    },
  },
  since: {
    label: 'Kuinka pitkältä ajalta',
    year: 'Viimeiset 12 kuukautta',
    all: 'Kaikki, mitä teillä on',
    day: 'Valitsemastani päivästä lähtien',
  },
  declaration:
    'Vakuutan perättömästä lausumasta säädetyn rangaistuksen uhalla, että olen se henkilö, jonka tietoja pyydän.',
  authorized: 'Saan toimia tämän henkilön puolesta. Voitte pyytää siitä todistetta minulta tai häneltä.',
  notConfirmed: 'Vahvista tämä, niin voit jatkaa.',
  errorsTitle: (count) => (count === 1 ? 'Korjaa yksi kohta' : `Korjaa ${count} kohtaa`),
  answerWithin: (time) => `Saat vastauksen ${time} kuluessa.`,
  time: (amount, unit) => `${amount} ${units[unit]}`,
  review: 'Tarkista pyyntö',
  reviewTitle: 'Onko kaikki oikein?',
  reviewDeletion: 'Poistamme nämä tiedot pysyvästi. Jos haluat kopion, pyydä se ensin.',
  reviewOptIn: 'Kielsit tämän aiemmin. Jos lähetät pyynnön, sallit taas tietojesi myynnin tai jakamisen.',
  change: 'Muuta jotain',
  send: 'Lähetä pyyntö',
  sending: 'Lähetetään…',
  pressAgain: 'Paina painiketta vielä kerran, niin näemme, ettet ole kone.',
  failedTitle: 'Pyyntöäsi ei lähetetty',
  failed: {
    offline: 'Et ole verkossa. Pyyntö lähtee heti, kun olet taas verkossa, jos tämä sivu pysyy auki.',
    timeout: 'Sivusto ei vastannut ajoissa.',
    network: 'Sivustoon ei saatu yhteyttä.',
    server: 'Meillä meni jokin vikaan.',
    refused: 'Sivusto ei ottanut pyyntöä vastaan.',
    unreadable: 'Emme voi lukea sivuston vastausta, joten emme tiedä, menikö pyyntö perille.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'Sivusto on ruuhkautunut.'
      : `Sivusto on ruuhkautunut. Yritä uudelleen ${seconds} sekunnin kuluttua.`,
  keptHere: 'Kirjoittamasi on yhä tässä. Jos yrität uudelleen, sitä ei lähetetä kahdesti.',
  tryAgain: 'Yritä uudelleen',
  optedOutHere: 'Tässä selaimessa kieltosi on jo voimassa: se osa on valmis.',
  acceptedTitle: 'Saimme pyyntösi',
  acceptedText: 'Säilytä viite. Tarvitset sitä, kun kysyt pyynnöstä.',
  rows: {
    reference: 'Viite',
    secret: 'Koodi, jolla pyyntö löytyy',
    receivedAt: 'Saapunut',
    confirmBy: 'Vahvistamme viimeistään',
    expectedBy: 'Vastaamme viimeistään',
    type: 'Pyyntö',
    filer: 'Koskee',
    representativeName: 'Nimesi',
    representativeEmail: 'Sähköpostiosoitteesi',
  },
  sentTitle: 'Mitä lähetit',
  copy: 'Kopioi',
  copied: 'Kopioitu.',
  print: 'Tulosta',
  download: 'Lataa',
  another: 'Tee toinen pyyntö',
  otherWays: 'Muita tapoja tehdä pyyntö',
  health:
    'Tämä lomake ei koske potilastietoja, joita lääkäri, sairaala tai sairausvakuutus säilyttää (HIPAA). Kysy heidän tietosuojayksiköstään: sen osoite on tietosuojatiedotteessa (notice of privacy practices), jonka sait heiltä.',
  unusable: 'Tätä lomaketta ei voi nyt käyttää. Tee pyyntö jollakin näistä tavoista.',
};
