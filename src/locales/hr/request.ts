import type { RequestMessages } from '../request-messages.js';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;
const plural = new Intl.PluralRules('hr');
const seconds: Forms = { one: 'sekundu', few: 'sekunde' };
/** After "u roku od"; `other` where a form is missing. */
const units: Readonly<Record<'calendar-days' | 'business-days' | 'months', Forms>> = {
  'calendar-days': { other: 'dana' },
  'business-days': { one: 'radnog dana', few: 'radna dana', other: 'radnih dana' },
  months: { one: 'mjeseca', few: 'mjeseca', other: 'mjeseci' },
};

export const request: RequestMessages = {
  title: 'Podnesite zahtjev u vezi sa svojim podacima',
  introduction: 'Besplatno je, a podnošenje zahtjeva ne mijenja način na koji postupamo s vama.',
  chooseType: 'Što želite?',
  missingType: 'Odaberite što želite.',
  chooseFiler: 'Za koga je ovaj zahtjev?',
  filers: {
    self: 'Za mene',
    parent: 'Za moje dijete ili osobu kojoj sam skrbnik',
    agent: 'Za osobu koja me zamolila da je zastupam',
    household: 'Za moje kućanstvo',
  },
  aboutYou: 'Vaši podaci',
  aboutChild: 'Podaci o djetetu',
  aboutPerson: 'Podaci o toj osobi',
  yourRequest: 'Vaš zahtjev',
  optional: 'nije obvezno',
  noIdentity:
    'Ne trebate ništa navesti. Ako navedete adresu e-pošte, to možemo zaustaviti i ondje gdje vas poznajemo po toj adresi.',
  fields: {
    name: {
      label: 'Ime i prezime',
      missing: 'Upišite ime i prezime.',
      wrong: 'Skratite ime na 200 znakova.',
    },
    email: {
      label: 'Adresa e-pošte',
      missing: 'Upišite adresu e-pošte.',
      wrong: 'Upišite adresu e-pošte, primjerice name@example.com.',
    },
    phoneNumber: {
      label: 'Telefonski broj',
      missing: 'Upišite telefonski broj.',
      wrong: 'Upišite telefonski broj znamenkama, primjerice +1 555 010 0199.',
    },
    address: {
      label: 'Poštanska adresa',
      missing: 'Upišite poštansku adresu.',
      wrong: 'Skratite adresu na 500 znakova.',
    },
    account: {
      label: 'Broj kupca ili korisničko ime',
      hint: 'Pomaže nam pronaći podatke. Nikad nam nemojte slati lozinku.',
      missing: 'Upišite broj kupca ili korisničko ime.',
      wrong: 'Skratite unos na 200 znakova.',
    },
    organization: {
      label: 'Organizacija',
      missing: 'Upišite naziv organizacije.',
      wrong: 'Skratite naziv organizacije na 200 znakova.',
    },
    message: {
      label: 'Vlastitim riječima',
      hint: 'Nemojte navoditi lozinke, brojeve kartica ni podatke o zdravlju.',
      missing: 'Opišite o čemu je riječ.',
      wrong: 'Skratite tekst na 4000 znakova.',
    },
    nominee: {
      label: 'Ime osobe koja smije postupati u vaše ime',
      missing: 'Upišite ime osobe koja smije postupati u vaše ime.',
      wrong: 'Skratite ime na 200 znakova.',
    },
    nomineeContact: {
      label: 'Kako možemo doći do te osobe',
      missing: 'Upišite adresu ili telefonski broj te osobe.',
      wrong: 'Skratite unos na 500 znakova.',
    },
    reference: {
      label: 'Broj ranijeg zahtjeva',
      hint: 'Nalazi se u potvrdi koju smo vam poslali.',
      missing: 'Upišite broj ranijeg zahtjeva.',
      wrong: 'Skratite broj na 100 znakova.',
    },
    since: {
      label: 'Od ovog dana',
      missing: 'Odaberite dan.',
      wrong: 'Odaberite dan nakon 2000. godine.',
    },
  },
  since: {
    label: 'Za koje razdoblje',
    year: 'Zadnjih 12 mjeseci',
    all: 'Sve što imate',
    day: 'Od dana koji odaberem',
  },
  declaration:
    'Pod kaznenom odgovornošću za davanje lažnog iskaza izjavljujem da sam osoba čije podatke tražim.',
  authorized: 'Smijem postupati u ime te osobe. Od mene ili od nje možete zatražiti dokaz.',
  notConfirmed: 'Potvrdite ovo kako biste nastavili.',
  errorsTitle: (count) => `Ispravite ${count} ${plural.select(count) === 'one' ? 'stvar' : 'stvari'}`,
  answerWithin: (time) => `Odgovor ćete dobiti u roku od ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][plural.select(amount)] ?? units[unit].other}`,
  review: 'Pregledaj zahtjev',
  reviewTitle: 'Je li sve točno?',
  reviewDeletion: 'Ove ćemo podatke trajno izbrisati. Ako želite kopiju, zatražite je prije toga.',
  reviewOptIn:
    'Prodaju i dijeljenje prije ste odbili. Slanjem ovog zahtjeva ponovno dopuštate prodaju ili dijeljenje svojih podataka.',
  change: 'Promijeni nešto',
  send: 'Pošalji zahtjev',
  sending: 'Slanje…',
  pressAgain: 'Pritisnite gumb još jednom da pokažete da niste robot.',
  failedTitle: 'Vaš zahtjev nije poslan',
  failed: {
    offline:
      'Niste povezani s internetom. Zahtjev će se poslati čim veza ponovno proradi, ako ova stranica ostane otvorena.',
    timeout: 'Stranica nije odgovorila na vrijeme.',
    network: 'Stranica nije dostupna.',
    server: 'Nešto je pošlo po zlu na našoj strani.',
    refused: 'Stranica nije prihvatila zahtjev.',
    unreadable: 'Odgovor stranice ne možemo pročitati, pa ne znamo je li zahtjev stigao.',
  },
  busy: (time) =>
    time === undefined
      ? 'Stranica je preopterećena.'
      : `Stranica je preopterećena. Pokušajte ponovno za ${time} ${seconds[plural.select(time)] ?? 'sekundi'}.`,
  keptHere: 'Ono što ste napisali još je ovdje. Novi pokušaj neće poslati zahtjev dvaput.',
  tryAgain: 'Pokušaj ponovno',
  optedOutHere: 'U ovom pregledniku vaše odbijanje već vrijedi: taj je dio gotov.',
  acceptedTitle: 'Primili smo vaš zahtjev',
  acceptedText: 'Sačuvajte broj zahtjeva. Trebat će vam ako budete pitali za njega.',
  rows: {
    reference: 'Broj zahtjeva',
    secret: 'Kôd za provjeru zahtjeva',
    receivedAt: 'Primljeno',
    confirmBy: 'Potvrđujemo do',
    expectedBy: 'Odgovaramo do',
    type: 'Zahtjev',
    filer: 'Za koga',
    representativeName: 'Vaše ime',
    representativeEmail: 'Vaša adresa e-pošte',
  },
  sentTitle: 'Što ste poslali',
  copy: 'Kopiraj',
  copied: 'Kopirano.',
  print: 'Ispiši',
  download: 'Preuzmi',
  another: 'Podnesi još jedan zahtjev',
  otherWays: 'Drugi načini podnošenja zahtjeva',
  health:
    'Ovaj obrazac nije za medicinsku dokumentaciju koju vodi liječnik, bolnica ili zdravstveni osiguratelj (HIPAA). Obratite se njihovu uredu za privatnost: njegova je adresa u obavijesti o zaštiti privatnosti koju su vam dali.',
  unusable: 'Ovaj se obrazac trenutačno ne može upotrijebiti. Obratite nam se na jedan od ovih načina.',
};
