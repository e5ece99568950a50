import type { RequestMessages } from '../request-messages.js';

/** In the genitive, which is the same for one and for several. */
const units = { 'calendar-days': 'päeva', 'business-days': 'tööpäeva', months: 'kuu' };

export const request: RequestMessages = {
  title: 'Esitage andmekaitsetaotlus',
  introduction: 'See on tasuta ega muuda seda, kuidas teid kohtleme.',
  chooseType: 'Mida soovite, et teeksime?',
  missingType: 'Valige, mida soovite, et teeksime.',
  chooseFiler: 'Kelle jaoks see taotlus on?',
  filers: {
    self: 'Enda jaoks',
    parent: 'Oma lapse või eestkostetava jaoks',
    agent: 'Kellegi jaoks, kes on palunud mul enda eest tegutseda',
    household: 'Oma leibkonna jaoks',
  },
  aboutYou: 'Teie andmed',
  aboutChild: 'Lapse andmed',
  aboutPerson: 'Isiku andmed',
  yourRequest: 'Teie taotlus',
  optional: 'pole kohustuslik',
  noIdentity:
    'Me ei vaja teilt midagi. Kui annate e-posti aadressi, saame selle peatada ka seal, kus tunneme teid selle aadressi järgi.',
  fields: {
    name: { label: 'Täisnimi', missing: 'Sisestage täisnimi.', wrong: 'Lühendage nime 200 tähemärgini.' },
    email: {
      label: 'E-posti aadress',
      missing: 'Sisestage e-posti aadress.',
      wrong: 'Sisestage e-posti aadress, näiteks name@example.com.',
    },
    phoneNumber: {
      label: 'Telefoninumber',
      missing: 'Sisestage telefoninumber.',
      wrong: 'Sisestage telefoninumber numbritega, näiteks +1 555 010 0199.',
    },
    address: {
      label: 'Postiaadress',
      missing: 'Sisestage postiaadress.',
      wrong: 'Lühendage aadressi 500 tähemärgini.',
    },
    account: {
      label: 'Kliendinumber või kasutajanimi',
      hint: 'Aitab meil andmed leida. Ärge kunagi saatke meile parooli.',
      missing: 'Sisestage kliendinumber või kasutajanimi.',
      wrong: 'Lühendage seda 200 tähemärgini.',
    },
    organization: {
      label: 'Organisatsioon',
      missing: 'Sisestage organisatsiooni nimi.',
      wrong: 'Lühendage nime 200 tähemärgini.',
    },
    message: {
      label: 'Oma sõnadega',
      hint: 'Ärge kirjutage paroole, kaardinumbreid ega terviseandmeid.',
      missing: 'Kirjeldage, milles asi on.',
      wrong: 'Lühendage teksti 4000 tähemärgini.',
    },
    nominee: {
      label: 'Selle inimese nimi, kes võib tegutseda',
      missing: 'Sisestage selle inimese nimi, kes võib tegutseda.',
      wrong: 'Lühendage nime 200 tähemärgini.',
    },
    nomineeContact: {
      label: 'Kuidas me selle inimesega ühendust saame',
      missing: 'Sisestage selle inimese aadress või telefoninumber.',
      wrong: 'Lühendage seda 500 tähemärgini.',
    },
    reference: {
      label: 'Varasema taotluse viitenumber',
      hint: 'See on kinnituses, mille saatsime.',
      missing: 'Sisestage varasema taotluse viitenumber.',
      wrong: 'Lühendage viitenumbrit 100 tähemärgini.',
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
  declaration: 'Kinnitan valevande eest karistamise ähvardusel, et olen isik, kelle andmeid küsin.',
  authorized: 'Tohin selle isiku eest tegutseda. Võite minult või temalt tõendit küsida.',
  notConfirmed: 'Jätkamiseks kinnitage see.',
  errorsTitle: (count) => (count === 1 ? 'Parandage üks asi' : `Parandage ${count} asja`),
  answerWithin: (time) => `Saate vastuse ${time} jooksul.`,
  time: (amount, unit) => `${amount} ${units[unit]}`,
  review: 'Vaata taotlus üle',
  reviewTitle: 'Kas kõik on õige?',
  reviewDeletion: 'Kustutame need andmed lõplikult. Kui soovite koopiat, küsige see enne.',
  reviewOptIn: 'Olete varem loobunud. Kui saadate selle, lubate oma andmeid jälle müüa või jagada.',
  change: 'Muuda midagi',
  send: 'Saada taotlus',
  sending: 'Saatmine…',
  pressAgain: 'Vajutage nuppu veel kord, et näidata, et te ei ole masin.',
  failedTitle: 'Teie taotlust ei saadetud',
  failed: {
    offline:
      'Teil pole internetiühendust. Kui see leht jääb avatuks, saadetakse taotlus ära niipea, kui ühendus taastub.',
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
  keptHere: 'Teie kirjutatu on siin alles. Kui proovite uuesti, ei saadeta seda kaks korda.',
  tryAgain: 'Proovi uuesti',
  optedOutHere: 'Selles brauseris olete juba loobunud: see osa on tehtud.',
  acceptedTitle: 'Saime teie taotluse kätte',
  acceptedText: 'Hoidke viitenumber alles. Seda on vaja, et taotluse kohta küsida.',
  rows: {
    reference: 'Viitenumber',
    secret: 'Kood taotluse leidmiseks',
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
  otherWays: 'Muud viisid taotluse esitamiseks',
  health:
    'See vorm ei ole terviseandmete jaoks, mida hoiab arst, haigla või ravikindlustus (HIPAA). Küsige nende andmekaitseosakonnast: selle aadress on andmekaitseteates (notice of privacy practices), mille neilt saite.',
  unusable: 'Seda vormi ei saa praegu kasutada. Esitage taotlus mõnel neist viisidest.',
};
