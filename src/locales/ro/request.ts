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
  types: {
    access: {
      label: 'Acces la datele mele',
      description:
        'O copie a datelor cu caracter personal pe care le avem despre dumneavoastră și ce facem cu ele.',
    },
    'access:categories': {
      label: 'Să aflu ce tipuri de date colectați',
      description: 'Categoriile de date, de unde provin, de ce le folosim și cine le primește.',
    },
    'access:specific': {
      label: 'Acces la datele mele',
      description:
        'Datele personale concrete pe care le avem despre dumneavoastră, într-o formă pe care o puteți duce altundeva.',
    },
    confirmation: {
      label: 'Să aflu dacă aveți date despre mine',
      description: 'Un da sau un nu, fără copie.',
    },
    correction: {
      label: 'Rectificarea datelor mele',
      description: 'O informație pe care o avem despre dumneavoastră este greșită sau incompletă.',
    },
    deletion: {
      label: 'Ștergerea datelor mele',
      description: 'Ștergem ce legea nu ne obligă să păstrăm. Ștergerea nu poate fi anulată.',
    },
    anonymisation: {
      label: 'Anonimizarea sau blocarea datelor inutile',
      description: 'Pentru date inutile, excesive sau prelucrate împotriva legii.',
    },
    restriction: {
      label: 'Să nu folosiți deocamdată datele mele (restricționarea prelucrării)',
      description:
        'Le păstrăm și nu facem nimic altceva cu ele, de exemplu cât timp verificăm dacă sunt corecte.',
    },
    portability: {
      label: 'Să primesc datele mele ca să le duc altundeva (portabilitate)',
      description: 'Într-un format obișnuit, pe care îl poate citi un alt serviciu.',
    },
    objection: {
      label: 'Să mă opun felului în care îmi folosiți datele',
      description:
        'Ne oprim, cu excepția cazului în care avem motive imperioase să continuăm. Pentru publicitate ne oprim întotdeauna.',
    },
    'third-parties': {
      label: 'Să aflu cine a primit datele mele',
      description: 'Firmele cărora le-am dezvăluit date cu caracter personal.',
    },
    'consent:withdraw': {
      label: 'Retragerea consimțământului meu',
      description:
        'Pentru orice ați acceptat vreodată. Pentru module cookie, folosiți setările cookie: acolo retragerea are efect imediat.',
    },
    'consent:information': {
      label: 'Să aflu ce se întâmplă dacă nu îmi dau consimțământul',
      description: 'Ce puteți refuza și ce urmări are refuzul.',
    },
    'sale:opt-out': {
      label: 'Să nu vindeți și să nu partajați datele mele personale',
      description: 'Oprește și publicitatea direcționată. În acest browser are efect imediat.',
    },
    'sale:opt-in': {
      label: 'Să permit din nou vânzarea sau partajarea',
      description: 'Dacă v-ați opus înainte și v-ați răzgândit.',
    },
    'sensitive:limit': {
      label: 'Limitarea folosirii datelor mele personale sensibile',
      description: 'Le folosim doar pentru ce ne-ați cerut.',
    },
    'automated-decisions:opt-out': {
      label: 'Să nu decidă un sistem automat în privința mea',
      description: 'Fără creare de profiluri sau tehnologie automată la deciziile importante.',
    },
    'automated-decisions:access': {
      label: 'Explicarea unei decizii automate',
      description: 'Ce a făcut tehnologia și cum a ajuns la rezultat.',
    },
    'automated-decisions:review': {
      label: 'Verificarea unei decizii automate de către o persoană',
      description: 'Pentru decizii luate numai de un sistem automat și care vă afectează.',
    },
    'marketing:opt-out': {
      label: 'Să nu mai primesc e-mailuri publicitare',
      description: 'Vă scriem în continuare despre comenzi și despre contul dumneavoastră.',
    },
    'post-mortem': {
      label: 'Să hotărăsc ce se întâmplă cu datele mele după moartea mea',
      description: 'Instrucțiuni de a păstra, șterge sau transmite ce avem.',
    },
    nomination: {
      label: 'Să numesc pe cineva care să acționeze pentru mine',
      description:
        'În caz de deces sau dacă nu mai puteți acționa, această persoană vă poate exercita drepturile.',
    },
    'de-indexing': {
      label: 'Eliminarea unui link care îmi arată numele',
      description: 'Încetăm să răspândim informația sau scoatem linkul din rezultatele căutării.',
    },
    complaint: {
      label: 'Să depun o plângere despre felul în care îmi prelucrați datele',
      description: 'Spuneți-ne ce nu a mers bine. Verificăm și vă scriem.',
    },
    appeal: {
      label: 'Contestarea deciziei privind o cerere anterioară',
      description: 'Altcineva o analizează din nou.',
    },
  },
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
