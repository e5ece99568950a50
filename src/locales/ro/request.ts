import type { RequestMessages } from '../request-messages.js';

const plural = new Intl.PluralRules('ro');
const counted = (count: number, one: string, few: string): string => {
  const form = plural.select(count);
  return `${count} ${form === 'one' ? one : form === 'few' ? few : `de ${few}`}`;
};
const units = {
  'calendar-days': ['zi', 'zile'],
  'business-days': ['zi lucrătoare', 'zile lucrătoare'],
  months: ['lună', 'luni'],
} as const;

export const request: RequestMessages = {
  title: 'Faceți o cerere privind datele dumneavoastră',
  introduction: 'Este gratuit, iar cererea nu schimbă felul în care vă tratăm.',
  chooseType: 'Ce doriți prin această cerere?',
  missingType: 'Alegeți ce doriți prin această cerere.',
  chooseFiler: 'Pentru cine este această cerere?',
  filers: {
    self: 'Pentru mine',
    parent: 'Pentru copilul meu sau o persoană aflată sub tutela mea',
    agent: 'Pentru cineva care m-a rugat să acționez în numele său',
    household: 'Pentru gospodăria mea',
  },
  aboutYou: 'Despre dumneavoastră',
  aboutChild: 'Despre copil',
  aboutPerson: 'Despre această persoană',
  yourRequest: 'Cererea dumneavoastră',
  optional: 'opțional',
  noIdentity:
    'Nu avem nevoie de nimic de la dumneavoastră. Cu o adresă de e-mail putem face acest lucru și acolo unde vă cunoaștem după acea adresă.',
  fields: {
    name: {
      label: 'Nume și prenume',
      missing: 'Introduceți numele și prenumele.',
      wrong: 'Scurtați numele la 200 de caractere.',
    },
    email: {
      label: 'Adresă de e-mail',
      missing: 'Introduceți o adresă de e-mail.',
      wrong: 'Introduceți o adresă de e-mail precum name@example.com.',
    },
    phoneNumber: {
      label: 'Număr de telefon',
      missing: 'Introduceți un număr de telefon.',
      wrong: 'Introduceți numărul de telefon în cifre, precum +1 555 010 0199.',
    },
    address: {
      label: 'Adresă poștală',
      missing: 'Introduceți adresa poștală.',
      wrong: 'Scurtați adresa la 500 de caractere.',
    },
    account: {
      label: 'Număr de client sau nume de utilizator',
      hint: 'Ne ajută să găsim datele. Nu ne trimiteți niciodată o parolă.',
      missing: 'Introduceți numărul de client sau numele de utilizator.',
      wrong: 'Scurtați textul la 200 de caractere.',
    },
    organization: {
      label: 'Organizație',
      missing: 'Introduceți numele organizației.',
      wrong: 'Scurtați numele organizației la 200 de caractere.',
    },
    message: {
      label: 'Cu cuvintele dumneavoastră',
      hint: 'Nu scrieți parole, numere de card sau date despre sănătate.',
      missing: 'Descrieți despre ce este vorba.',
      wrong: 'Scurtați textul la 4000 de caractere.',
    },
    nominee: {
      label: 'Numele persoanei care poate acționa pentru dumneavoastră',
      missing: 'Introduceți numele persoanei care poate acționa pentru dumneavoastră.',
      wrong: 'Scurtați numele la 200 de caractere.',
    },
    nomineeContact: {
      label: 'Cum putem contacta acea persoană',
      missing: 'Introduceți o adresă sau un număr de telefon al acelei persoane.',
      wrong: 'Scurtați textul la 500 de caractere.',
    },
    reference: {
      label: 'Numărul de referință al cererii anterioare',
      hint: 'Se află în confirmarea pe care v-am trimis-o.',
      missing: 'Introduceți numărul de referință al cererii anterioare.',
      wrong: 'Scurtați numărul de referință la 100 de caractere.',
    },
    since: {
      label: 'Începând cu această zi',
      missing: 'Alegeți o zi.',
      wrong: 'Alegeți o zi de după anul 2000.',
    },
  },
  since: {
    label: 'Perioada',
    year: 'Ultimele 12 luni',
    all: 'Tot ce aveți',
    day: 'Începând cu o zi aleasă de mine',
  },
  declaration:
    'Declar pe propria răspundere, sub sancțiunea legii penale pentru fals în declarații (under penalty of perjury), că sunt persoana ale cărei date le cer.',
  authorized:
    'Am dreptul să acționez pentru această persoană. Puteți cere dovada acestui lucru de la mine sau de la această persoană.',
  notConfirmed: 'Confirmați acest lucru pentru a continua.',
  errorsTitle: (count) =>
    count === 1 ? 'Corectați un lucru' : `Corectați ${counted(count, 'lucru', 'lucruri')}`,
  answerWithin: (time) => `Primiți un răspuns în termen de ${time}.`,
  time: (amount, unit) => counted(amount, units[unit][0], units[unit][1]),
  review: 'Verificați cererea',
  reviewTitle: 'Este totul corect?',
  reviewDeletion: 'Vom șterge aceste date definitiv. Dacă doriți o copie, cereți-o mai întâi.',
  reviewOptIn:
    'V-ați opus înainte. Dacă trimiteți această cerere, permiteți din nou vânzarea sau partajarea datelor dumneavoastră.',
  change: 'Modificați',
  send: 'Trimiteți cererea',
  sending: 'Se trimite…',
  pressAgain: 'Apăsați butonul încă o dată, ca să arătați că nu sunteți un robot.',
  failedTitle: 'Cererea nu a fost trimisă',
  failed: {
    offline:
      'Nu sunteți online. Cererea se trimite imediat ce reveniți online, dacă această pagină rămâne deschisă.',
    timeout: 'Site-ul nu a răspuns la timp.',
    network: 'Nu s-a putut realiza conexiunea cu site-ul.',
    server: 'Ceva nu a mers bine la noi.',
    refused: 'Site-ul nu a acceptat cererea.',
    unreadable: 'Site-ul a dat un răspuns pe care nu îl putem citi, așa că nu știm dacă cererea a ajuns.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'Site-ul este suprasolicitat.'
      : `Site-ul este suprasolicitat. Încercați din nou peste ${counted(seconds, 'secundă', 'secunde')}.`,
  keptHere: 'Ce ați scris este încă aici. Dacă încercați din nou, cererea nu se trimite de două ori.',
  tryAgain: 'Încercați din nou',
  optedOutHere: 'În acest browser opoziția dumneavoastră are deja efect: această parte este gata.',
  acceptedTitle: 'Am primit cererea dumneavoastră',
  acceptedText: 'Păstrați numărul de referință. Aveți nevoie de el ca să întrebați despre cerere.',
  rows: {
    reference: 'Număr de referință',
    secret: 'Cod pentru consultarea cererii',
    receivedAt: 'Primită la',
    confirmBy: 'Confirmăm până la',
    expectedBy: 'Răspundem până la',
    type: 'Cerere',
    filer: 'Pentru cine',
    representativeName: 'Numele dumneavoastră',
    representativeEmail: 'Adresa dumneavoastră de e-mail',
  },
  sentTitle: 'Ce ați trimis',
  copy: 'Copiați',
  copied: 'Copiat.',
  print: 'Tipăriți',
  download: 'Descărcați',
  another: 'Faceți altă cerere',
  otherWays: 'Alte moduri de a face cererea',
  health:
    'Acest formular nu este pentru dosarele medicale păstrate de un medic, un spital sau un asigurător de sănătate (HIPAA). Adresați-vă biroului lor de confidențialitate: adresa se află în nota de informare (Notice of Privacy Practices) pe care v-au dat-o.',
  unusable: 'Acest formular nu poate fi folosit momentan. Contactați-ne într-unul dintre aceste moduri.',
};
