import type { FieldMessages, RequestMessages, TypeMessages } from '../request-messages.js';

/** In the genitive, which is the same for one and for several. */
const units = { 'calendar-days': 'päivän', 'business-days': 'arkipäivän', months: 'kuukauden' };

/** A field that holds at most so many characters. */
const text = (label: string, limit: number, missing = `Täytä: ${label}.`): FieldMessages => ({
  label,
  missing,
  wrong: `${label}: enintään ${limit} merkkiä.`,
});

const type = (label: string, description: string): TypeMessages => ({ label, description });

export const request: RequestMessages = {
  title: 'Tee tietosuojapyyntö',
  introduction: 'Se on maksutonta eikä vaikuta siihen, miten kohtelemme sinua.',
  types: {
    access: type('Näyttäkää tietoni', 'Kopio henkilötiedoistasi ja siitä, mitä teemme niillä.'),
    'access:categories': type(
      'Kertokaa, millaisia tietoja keräätte',
      'Tietoryhmät, mistä ne tulevat, miksi käytämme niitä ja kuka ne saa.',
    ),
    'access:specific': type('Näyttäkää tietoni', 'Tarkat henkilötietosi muodossa, jonka voit ottaa mukaasi.'),
    confirmation: type('Kertokaa, onko teillä tietojani', 'Kyllä tai ei, ilman kopiota.'),
    correction: type('Oikaiskaa tietoni', 'Jokin tieto on väärin tai puuttuu.'),
    deletion: type(
      'Poistakaa tietoni',
      'Poistamme kaiken, mitä meidän ei lain mukaan täydy säilyttää. Tätä ei voi perua.',
    ),
    anonymisation: type(
      'Anonymisoikaa tai estäkää turhat tiedot',
      'Jos tietoja on turhaan, liikaa tai niitä käsitellään vastoin lakia.',
    ),
    restriction: type(
      'Älkää nyt käyttäkö tietojani',
      'Vain säilytämme tiedot, esimerkiksi kun tarkistamme niitä (käsittelyn rajoittaminen).',
    ),
    portability: type(
      'Antakaa tietoni mukaani',
      'Yleisessä muodossa, jota muut palvelut voivat lukea (tietojen siirto).',
    ),
    objection: type(
      'Vastustan tietojeni käyttöä',
      'Lopetamme, paitsi jos meillä on painava syy. Mainonnan lopetamme aina.',
    ),
    'third-parties': type(
      'Kertokaa, kuka on saanut tietojani',
      'Yritykset, joille olemme luovuttaneet henkilötietoja.',
    ),
    'consent:withdraw': type(
      'Perun suostumukseni',
      'Minkä tahansa antamasi. Evästeille on evästeasetukset: ne toimivat heti.',
    ),
    'consent:information': type(
      'Kertokaa, mitä tapahtuu, jos en suostu',
      'Mistä voit kieltäytyä, ja mitä siitä seuraa.',
    ),
    'sale:opt-out': type(
      'Älkää myykö tai jakako henkilötietojani',
      'Lopettaa myös kohdennetun mainonnan. Toimii heti tässä selaimessa.',
    ),
    'sale:opt-in': type(
      'Sallin taas myynnin tai jakamisen',
      'Jos kielsit sen aiemmin ja olet muuttanut mieltäsi.',
    ),
    'sensitive:limit': type(
      'Rajoittakaa arkaluonteisten tietojeni käyttöä',
      'Käytämme niitä vain siihen, mitä olet pyytänyt.',
    ),
    'automated-decisions:opt-out': type(
      'Älkää antako koneen päättää minusta',
      'Ei profilointia tai automatiikkaa tärkeissä päätöksissä.',
    ),
    'automated-decisions:access': type(
      'Selittäkää automaattinen päätös',
      'Mitä tekniikka teki ja miten se päätyi tulokseen.',
    ),
    'automated-decisions:review': type(
      'Antakaa ihmisen tutkia automaattinen päätös',
      'Jos päätöksen teki vain kone ja se vaikuttaa sinuun.',
    ),
    'marketing:opt-out': type('Lopettakaa mainospostit', 'Kirjoitamme silti tilauksista ja tilistäsi.'),
    'post-mortem': type(
      'Päätän, mitä tiedoilleni tehdään kuolemani jälkeen',
      'Säilytämmekö, poistammeko vai luovutammeko ne.',
    ),
    nomination: type(
      'Nimeän jonkun toimimaan puolestani',
      'Jos kuolet tai et enää pysty itse, hän saa käyttää oikeuksiasi.',
    ),
    'de-indexing': type(
      'Poistakaa linkki, jossa näkyy nimeni',
      'Emme enää levitä tietoa tai poistamme linkin hakutuloksista.',
    ),
    complaint: type(
      'Valitan tietojeni käsittelystä',
      'Kerro, mikä meni vikaan. Tutkimme asian ja kirjoitamme sinulle.',
    ),
    appeal: type('Haen muutosta päätökseen aiemmasta pyynnöstä', 'Joku toinen tutkii sen uudelleen.'),
  },
  chooseType: 'Mitä haluat meidän tekevän?',
  missingType: 'Valitse, mitä haluat meidän tekevän.',
  chooseFiler: 'Ketä pyyntö koskee?',
  filers: {
    self: 'Minua',
    parent: 'Lastani tai henkilöä, jonka huoltaja olen',
    agent: 'Henkilöä, joka on pyytänyt minua siihen',
    household: 'Talouttani',
  },
  aboutYou: 'Tietosi',
  aboutChild: 'Lapsen tiedot',
  aboutPerson: 'Henkilön tiedot',
  yourRequest: 'Pyyntösi',
  optional: 'valinnainen',
  noIdentity:
    'Emme tarvitse sinulta mitään. Sähköpostiosoitteella voimme lopettaa sen myös siellä, missä tunnemme sinut siitä.',
  fields: {
    name: text('Koko nimi', 200),
    email: {
      label: 'Sähköpostiosoite',
      missing: 'Kirjoita sähköpostiosoite.',
      wrong: 'Kirjoita sähköpostiosoite näin: name@example.com.',
    },
    phoneNumber: {
      label: 'Puhelinnumero',
      missing: 'Kirjoita puhelinnumero.',
      wrong: 'Kirjoita numerot näin: +1 555 010 0199.',
    },
    address: text('Postiosoite', 500),
    account: {
      ...text('Asiakasnumero tai käyttäjätunnus', 200),
      hint: 'Auttaa löytämään tiedot. Älä lähetä salasanaa.',
    },
    organization: text('Organisaatio', 200),
    message: {
      ...text('Omin sanoin', 4000, 'Kerro, mistä on kyse.'),
      hint: 'Älä kirjoita salasanoja, korttinumeroita tai terveystietoja.',
    },
    nominee: text('Nimettävän henkilön nimi', 200),
    nomineeContact: text('Hänen yhteystietonsa', 500),
    reference: {
      ...text('Aiemman pyynnön viite', 100),
      hint: 'Se on lähettämässämme vahvistuksessa.',
    },
    since: {
      label: 'Tästä päivästä',
      missing: 'Valitse päivä.',
      wrong: 'Valitse päivä vuoden 2000 jälkeen.',
    },
  },
  since: {
    label: 'Kuinka pitkältä ajalta',
    year: 'Viimeiset 12 kuukautta',
    all: 'Kaikki, mitä teillä on',
    day: 'Valitsemastani päivästä',
  },
  declaration: 'Vakuutan väärän valan uhalla olevani se, jonka tietoja pyydän.',
  authorized: 'Saan toimia hänen puolestaan. Voitte pyytää todistetta minulta tai häneltä.',
  notConfirmed: 'Vahvista tämä, niin voit jatkaa.',
  errorsTitle: (count) => (count === 1 ? 'Korjaa yksi kohta' : `Korjaa ${count} kohtaa`),
  answerWithin: (time) => `Saat vastauksen ${time} kuluessa.`,
  time: (amount, unit) => `${amount} ${units[unit]}`,
  review: 'Tarkista pyyntö',
  reviewTitle: 'Onko kaikki oikein?',
  reviewDeletion: 'Poistamme nämä tiedot pysyvästi. Jos haluat kopion, pyydä se ensin.',
  reviewOptIn: 'Kielsit tämän aiemmin. Jos lähetät pyynnön, tietojasi saa taas myydä tai jakaa.',
  change: 'Muuta jotain',
  send: 'Lähetä pyyntö',
  sending: 'Lähetetään…',
  pressAgain: 'Paina painiketta vielä kerran, niin näemme, että olet ihminen.',
  failedTitle: 'Pyyntöäsi ei lähetetty',
  failed: {
    offline: 'Et ole verkossa. Pyyntö lähtee, kun olet taas verkossa, jos tämä sivu pysyy auki.',
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
  keptHere: 'Kirjoittamasi on tallella. Uusi yritys ei lähetä sitä kahdesti.',
  tryAgain: 'Yritä uudelleen',
  optedOutHere: 'Tässä selaimessa kielto on jo voimassa.',
  acceptedTitle: 'Saimme pyyntösi',
  acceptedText: 'Säilytä viite. Tarvitset sitä, kun kysyt pyynnöstä.',
  rows: {
    reference: 'Viite',
    secret: 'Hakukoodi',
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
  otherWays: 'Muita tapoja pyytää',
  health:
    'Tämä lomake ei koske lääkärin, sairaalan tai sairausvakuutuksen potilastietoja (HIPAA). Kysy heidän tietosuojastaan: osoite on tietosuojatiedotteessa, jonka sait heiltä.',
  unusable: 'Lomaketta ei voi nyt käyttää. Pyydä meiltä jollakin näistä tavoista.',
};
