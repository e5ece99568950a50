import type { FieldMessages, RequestMessages, TypeMessages } from '../request-messages.js';

/** In the genitive, which is the same for one and for several. */
const units = { 'calendar-days': 'päeva', 'business-days': 'tööpäeva', months: 'kuu' };

/** A field that holds at most so many characters. */
const text = (label: string, limit: number, missing = `Täitke väli: ${label}.`): FieldMessages => ({
  label,
  missing,
  wrong: `${label}: kuni ${limit} tähemärki.`,
});

const type = (label: string, description: string): TypeMessages => ({ label, description });

export const request: RequestMessages = {
  title: 'Esitage andmekaitsetaotlus',
  introduction: 'See on tasuta ega muuda seda, kuidas teid kohtleme.',
  types: {
    access: type('Näidake mulle minu andmeid', 'Koopia teie isikuandmetest ja mida nendega teeme.'),
    'access:categories': type(
      'Öelge, milliseid andmeid te kogute',
      'Andmete liigid, kust need pärinevad, miks neid kasutame ja kes need saab.',
    ),
    'access:specific': type(
      'Näidake mulle minu andmeid',
      'Täpsed isikuandmed, mis meil teie kohta on, kaasavõetaval kujul.',
    ),
    confirmation: type('Öelge, kas teil on minu andmeid', 'Jah või ei, ilma koopiata.'),
    correction: type('Parandage minu andmed', 'Midagi on vale või puudu.'),
    deletion: type(
      'Kustutage minu andmed',
      'Kustutame kõik, mida seadus ei kohusta säilitama. Seda ei saa tagasi võtta.',
    ),
    anonymisation: type(
      'Muutke liigsed andmed anonüümseks või sulgege need',
      'Kui andmed on tarbetud, neid on liiga palju või neid kasutatakse seaduse vastaselt.',
    ),
    restriction: type(
      'Ärge praegu minu andmeid kasutage',
      'Ainult säilitame neid, näiteks seni, kuni neid kontrollime (töötlemise piiramine).',
    ),
    portability: type(
      'Andke mulle minu andmed kaasa',
      'Tavalises vormingus, mida teine teenus oskab lugeda (andmete ülekandmine).',
    ),
    objection: type(
      'Esitan vastuväite oma andmete kasutamisele',
      'Lõpetame, kui meil ei ole mõjuvat põhjust jätkata. Reklaami puhul lõpetame alati.',
    ),
    'third-parties': type(
      'Öelge, kes on minu andmeid saanud',
      'Ettevõtted, kellele oleme isikuandmeid andnud.',
    ),
    'consent:withdraw': type(
      'Võtan nõusoleku tagasi',
      'Mis tahes antud nõusoleku. Küpsiste jaoks on küpsiste seaded: need toimivad kohe.',
    ),
    'consent:information': type(
      'Öelge, mis juhtub, kui ma nõusolekut ei anna',
      'Millest saate keelduda ja mis sellest järgneb.',
    ),
    'sale:opt-out': type(
      'Ärge müüge ega jagage minu isikuandmeid',
      'Peatab ka suunatud reklaami. Kehtib selles brauseris kohe.',
    ),
    'sale:opt-in': type('Luban jälle müüa või jagada', 'Kui loobusite varem ja mõtlesite ümber.'),
    'sensitive:limit': type(
      'Piirake minu tundlike andmete kasutamist',
      'Kasutame neid ainult selleks, mida olete palunud.',
    ),
    'automated-decisions:opt-out': type(
      'Ärge laske masinal minu üle otsustada',
      'Oluliste otsuste puhul ei kasutata profiilianalüüsi ega automaatikat.',
    ),
    'automated-decisions:access': type(
      'Selgitage automaatset otsust',
      'Mida tehnika tegi ja kuidas tulemuseni jõudis.',
    ),
    'automated-decisions:review': type(
      'Laske automaatne otsus inimesel üle vaadata',
      'Kui otsuse tegi ainult masin ja see mõjutab teid.',
    ),
    'marketing:opt-out': type(
      'Ärge saatke mulle reklaamkirju',
      'Tellimuste ja teie konto kohta kirjutame edasi.',
    ),
    'post-mortem': type(
      'Otsustan, mis saab minu andmetest pärast surma',
      'Kas need säilitada, kustutada või edasi anda.',
    ),
    nomination: type(
      'Nimetan kellegi, kes võib minu eest tegutseda',
      'Kui surete või ise enam ei saa, võib see inimene teie õigusi kasutada.',
    ),
    'de-indexing': type(
      'Eemaldage link, mis näitab minu nime',
      'Me ei levita teavet enam või eemaldame lingi otsingutulemustest.',
    ),
    complaint: type(
      'Kaeban selle üle, kuidas minu andmeid kasutate',
      'Kirjeldage, mis läks valesti. Uurime seda ja kirjutame teile.',
    ),
    appeal: type('Vaidlustan otsuse varasema taotluse kohta', 'Keegi teine vaatab selle uuesti läbi.'),
  },
  chooseType: 'Mida soovite, et teeksime?',
  missingType: 'Valige, mida soovite.',
  chooseFiler: 'Kelle jaoks see taotlus on?',
  filers: {
    self: 'Enda jaoks',
    parent: 'Oma lapse või eestkostetava jaoks',
    agent: 'Kellegi jaoks, kes on seda palunud',
    household: 'Oma leibkonna jaoks',
  },
  aboutYou: 'Teie andmed',
  aboutChild: 'Lapse andmed',
  aboutPerson: 'Isiku andmed',
  yourRequest: 'Teie taotlus',
  optional: 'pole kohustuslik',
  noIdentity:
    'Me ei vaja teilt midagi. E-posti aadressiga saame selle peatada ka seal, kus teid selle järgi tunneme.',
  fields: {
    name: text('Täisnimi', 200),
    email: {
      label: 'E-posti aadress',
      missing: 'Sisestage e-posti aadress.',
      wrong: 'Sisestage e-posti aadress, näiteks name@example.com.',
    },
    phoneNumber: {
      label: 'Telefoninumber',
      missing: 'Sisestage telefoninumber.',
      wrong: 'Sisestage telefoninumber, näiteks +1 555 010 0199.',
    },
    address: text('Postiaadress', 500),
    account: {
      ...text('Kliendinumber või kasutajanimi', 200),
      hint: 'Aitab andmed leida. Ärge kunagi saatke parooli.',
    },
    organization: text('Organisatsioon', 200),
    message: {
      ...text('Oma sõnadega', 4000, 'Kirjeldage, milles asi on.'),
      hint: 'Ärge kirjutage paroole, kaardinumbreid ega terviseandmeid.',
    },
    nominee: text('Tegutseda võiva isiku nimi', 200),
    nomineeContact: text('Selle isiku kontaktandmed', 500),
    reference: {
      ...text('Varasema taotluse viitenumber', 100),
      hint: 'See on meie kinnituses.',
    },
    since: {
      label: 'Alates sellest päevast',
      missing: 'Valige päev.',
      wrong: 'Valige päev pärast 2000. aastat.',
    },
  },
  since: {
    label: 'Kui kaugele tagasi',
    year: 'Viimased 12 kuud',
    all: 'Kõik, mis teil on',
    day: 'Alates päevast, mille valin',
  },
  declaration: 'Kinnitan valevande eest karistamise ähvardusel, et küsin andmeid iseenda kohta.',
  authorized: 'Tohin selle isiku eest tegutseda. Võite minult või temalt tõendit küsida.',
  notConfirmed: 'Jätkamiseks kinnitage see.',
  errorsTitle: (count) => (count === 1 ? 'Parandage üks asi' : `Parandage ${count} asja`),
  answerWithin: (time) => `Saate vastuse ${time} jooksul.`,
  time: (amount, unit) => `${amount} ${units[unit]}`,
  review: 'Vaata taotlus üle',
  reviewTitle: 'Kas kõik on õige?',
  reviewDeletion: 'Kustutame need andmed lõplikult. Kui soovite koopiat, küsige see enne.',
  reviewOptIn: 'Olete varem loobunud. Kui saadate selle, tohib teie andmeid jälle müüa või jagada.',
  change: 'Muuda midagi',
  send: 'Saada taotlus',
  sending: 'Saatmine…',
  pressAgain: 'Vajutage nuppu veel kord, et näidata, et olete inimene.',
  failedTitle: 'Teie taotlust ei saadetud',
  failed: {
    offline: 'Teil pole internetiühendust. Kui see taastub ja leht on avatud, saadetakse taotlus ära.',
    timeout: 'Veebileht ei vastanud õigel ajal.',
    network: 'Veebilehega ei saadud ühendust.',
    server: 'Meie pool läks midagi valesti.',
    refused: 'Veebileht ei võtnud taotlust vastu.',
    unreadable: 'Me ei saa veebilehe vastust lugeda ega tea seetõttu, kas taotlus jõudis kohale.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'Veebileht on ülekoormatud.'
      : `Veebileht on ülekoormatud. Proovige uuesti ${seconds} sekundi pärast.`,
  keptHere: 'Kirjutatu on alles. Uuesti proovides ei saadeta seda kaks korda.',
  tryAgain: 'Proovi uuesti',
  optedOutHere: 'Selles brauseris olete juba loobunud.',
  acceptedTitle: 'Saime teie taotluse kätte',
  acceptedText: 'Hoidke viitenumber alles. Seda on vaja, et taotluse kohta küsida.',
  rows: {
    reference: 'Viitenumber',
    secret: 'Otsingukood',
    receivedAt: 'Saadud',
    confirmBy: 'Kinnitame hiljemalt',
    expectedBy: 'Vastame hiljemalt',
    type: 'Taotlus',
    filer: 'Kelle jaoks',
    representativeName: 'Teie nimi',
    representativeEmail: 'Teie e-posti aadress',
  },
  sentTitle: 'Mida saatsite',
  copy: 'Kopeeri',
  copied: 'Kopeeritud.',
  print: 'Prindi',
  download: 'Laadi alla',
  another: 'Esita uus taotlus',
  otherWays: 'Muud viisid küsida',
  health:
    'See vorm ei ole arsti, haigla või ravikindlustuse terviseandmete jaoks (HIPAA). Küsige nende andmekaitseosakonnast: aadress on andmekaitseteates, mille neilt saite.',
  unusable: 'Vormi ei saa praegu kasutada. Küsige meilt mõnel neist viisidest.',
};
