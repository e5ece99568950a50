import type { RequestMessages } from '../request-messages.js';

/** In the genitive, which is the same for one and for several. */
const units = { 'calendar-days': 'päivän', 'business-days': 'työpäivän', months: 'kuukauden' };

export const request: RequestMessages = {
  title: 'Tee tietosuojapyyntö',
  introduction: 'Pyyntö on maksuton eikä muuta sitä, miten kohtelemme sinua.',
  types: {
    access: {
      label: 'Näyttäkää tietoni',
      description: 'Kopio henkilötiedoista, joita meillä on sinusta, ja tieto siitä, mitä teemme niillä.',
    },
    'access:categories': {
      label: 'Kertokaa, millaisia tietoja keräätte',
      description: 'Tietojen ryhmät, mistä tiedot tulevat, miksi käytämme niitä ja ketkä niitä saavat.',
    },
    'access:specific': {
      label: 'Näyttäkää tietoni',
      description:
        'Yksittäiset henkilötiedot, joita meillä on sinusta, muodossa, jonka voit ottaa mukaasi muualle.',
    },
    confirmation: {
      label: 'Kertokaa, onko teillä tietoja minusta',
      description: 'Kyllä tai ei, ilman kopiota.',
    },
    correction: {
      label: 'Oikaiskaa tietoni',
      description: 'Jokin tieto, joka meillä on sinusta, on väärä tai puutteellinen.',
    },
    deletion: {
      label: 'Poistakaa tietoni',
      description: 'Poistamme kaiken, mitä meidän ei tarvitse lain mukaan säilyttää. Tätä ei voi perua.',
    },
    anonymisation: {
      label: 'Anonymisoikaa tiedot, joita ette tarvitse, tai estäkää niiden käyttö',
      description:
        'Koskee tietoja, jotka ovat tarpeettomia, joita on liikaa tai joita käsitellään lain vastaisesti.',
    },
    restriction: {
      label: 'Älkää toistaiseksi käyttäkö tietojani',
      description:
        'Säilytämme tiedot emmekä tee niillä mitään muuta, esimerkiksi sillä aikaa, kun tarkistamme, ovatko ne oikein (käsittelyn rajoittaminen).',
    },
    portability: {
      label: 'Antakaa tietoni, jotta voin viedä ne muualle',
      description:
        'Yleisessä muodossa, jota toinen palvelu osaa lukea (tietojen siirto järjestelmästä toiseen).',
    },
    objection: {
      label: 'Vastustan sitä, miten käytätte tietojani',
      description:
        'Lopetamme, ellei meillä ole painavia syitä jatkaa. Tietojen käytön mainontaan lopetamme aina.',
    },
    'third-parties': {
      label: 'Kertokaa, ketkä ovat saaneet tietojani',
      description: 'Yritykset, joille olemme luovuttaneet henkilötietoja.',
    },
    'consent:withdraw': {
      label: 'Peruutan suostumukseni',
      description:
        'Minkä tahansa suostumuksen, jonka olet joskus antanut. Evästeitä varten käytä evästeasetuksia: ne toimivat heti.',
    },
    'consent:information': {
      label: 'Kertokaa, mitä tapahtuu, jos en suostu',
      description: 'Mistä voit kieltäytyä, ja mitä siitä seuraa.',
    },
    'sale:opt-out': {
      label: 'Älkää myykö älkääkä jakako henkilötietojani',
      description: 'Lopettaa myös kohdennetun mainonnan. Tulee heti voimaan tässä selaimessa.',
    },
    'sale:opt-in': {
      label: 'Sallin taas myynnin tai jakamisen',
      description: 'Jos kielsit sen aiemmin ja olet muuttanut mieltäsi.',
    },
    'sensitive:limit': {
      label: 'Rajoittakaa arkaluonteisten henkilötietojeni käyttöä',
      description: 'Käytämme niitä vain siihen, mitä olet pyytänyt meitä tekemään.',
    },
    'automated-decisions:opt-out': {
      label: 'Älkää antako koneiden päättää minusta',
      description: 'Ei profilointia eikä automaattista tekniikkaa tärkeissä päätöksissä.',
    },
    'automated-decisions:access': {
      label: 'Selittäkää automaattinen päätös',
      description: 'Mitä tekniikka teki ja miten se päätyi tulokseensa.',
    },
    'automated-decisions:review': {
      label: 'Antakaa ihmisen tutkia automaattinen päätös',
      description: 'Koskee päätöksiä, jotka teki vain kone ja jotka vaikuttavat sinuun.',
    },
    'marketing:opt-out': {
      label: 'Älkää enää lähettäkö mainossähköposteja',
      description: 'Kirjoitamme sinulle edelleen tilauksista ja tilistäsi.',
    },
    'post-mortem': {
      label: 'Päätän, mitä tiedoilleni tehdään kuolemani jälkeen',
      description: 'Ohjeet siitä, säilytämmekö, poistammeko vai luovutammeko eteenpäin sen, mitä meillä on.',
    },
    nomination: {
      label: 'Nimeän jonkun toimimaan puolestani',
      description: 'Jos kuolet tai et enää pysty toimimaan, tämä henkilö saa käyttää oikeuksiasi.',
    },
    'de-indexing': {
      label: 'Poistakaa linkki, jossa näkyy nimeni',
      description: 'Lopetamme tiedon levittämisen tai poistamme linkin hakutuloksista.',
    },
    complaint: {
      label: 'Valitan siitä, miten käsittelette tietojani',
      description: 'Kerro, mikä meni vikaan. Tutkimme asian ja kirjoitamme sinulle.',
    },
    appeal: {
      label: 'Haen muutosta päätökseen aiemmasta pyynnöstä',
      description: 'Joku toinen tutkii sen uudelleen.',
    },
  },
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
