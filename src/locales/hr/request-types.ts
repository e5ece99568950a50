import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Pristup mojim podacima',
    description: 'Kopija osobnih podataka koje imamo o vama i objašnjenje što s njima radimo.',
  },
  'access:categories': {
    label: 'Saznati koje vrste podataka prikupljate',
    description: 'Kategorije informacija, odakle potječu, zašto ih upotrebljavamo i tko ih prima.',
  },
  'access:specific': {
    label: 'Pristup mojim podacima',
    description: 'Konkretni osobni podaci koje imamo o vama, u obliku koji možete prenijeti drugamo.',
  },
  confirmation: {
    label: 'Saznati imate li podatke o meni',
    description: 'Odgovor da ili ne, bez kopije.',
  },
  correction: {
    label: 'Ispravak mojih podataka',
    description: 'Podaci koje imamo o vama netočni su ili nepotpuni.',
  },
  deletion: {
    label: 'Brisanje mojih podataka',
    description: 'Brišemo sve što ne moramo čuvati po zakonu. Brisanje se ne može poništiti.',
  },
  anonymisation: {
    label: 'Anonimizacija ili blokiranje nepotrebnih podataka',
    description: 'Za podatke koji su nepotrebni, pretjerani ili se obrađuju protivno zakonu.',
  },
  restriction: {
    label: 'Zasad nemojte upotrebljavati moje podatke (ograničenje obrade)',
    description: 'Čuvamo ih i ne radimo s njima ništa drugo, primjerice dok provjeravamo jesu li točni.',
  },
  portability: {
    label: 'Dobiti svoje podatke i prenijeti ih drugamo (prenosivost)',
    description: 'U uobičajenom obliku koji druga usluga može pročitati.',
  },
  objection: {
    label: 'Prigovor na način na koji upotrebljavate moje podatke',
    description:
      'Prestajemo, osim ako imamo uvjerljive legitimne razloge za nastavak. Za oglašavanje uvijek prestajemo.',
  },
  'third-parties': {
    label: 'Saznati tko je primio moje podatke',
    description: 'Tvrtke kojima smo otkrili osobne podatke.',
  },
  'consent:withdraw': {
    label: 'Povlačenje privole',
    description:
      'Za sve na što ste ikad pristali. Za kolačiće upotrijebite postavke kolačića: ondje povlačenje vrijedi odmah.',
  },
  'consent:information': {
    label: 'Saznati što se događa ako ne dam privolu',
    description: 'Što možete odbiti i što iz toga slijedi.',
  },
  'sale:opt-out': {
    label: 'Nemojte prodavati ni dijeliti moje osobne podatke',
    description: 'Zaustavlja i ciljano oglašavanje. U ovom pregledniku vrijedi odmah.',
  },
  'sale:opt-in': {
    label: 'Ponovno dopuštanje prodaje ili dijeljenja',
    description: 'Ako ste ih prije odbili i promijenili ste odluku.',
  },
  'sensitive:limit': {
    label: 'Ograničenje uporabe mojih osjetljivih osobnih podataka',
    description: 'Upotrebljavamo ih samo za ono što od nas tražite.',
  },
  'automated-decisions:opt-out': {
    label: 'Neka o meni ne odlučuju strojevi',
    description: 'Bez izrade profila ili automatizirane tehnologije kod važnih odluka.',
  },
  'automated-decisions:access': {
    label: 'Objašnjenje automatizirane odluke',
    description: 'Što je tehnologija učinila i kako je došla do rezultata.',
  },
  'automated-decisions:review': {
    label: 'Neka automatiziranu odluku pregleda čovjek',
    description: 'Za odluke koje je donio samo stroj i koje utječu na vas.',
  },
  'marketing:opt-out': {
    label: 'Prestanak slanja reklamne e-pošte',
    description: 'I dalje ćemo vam pisati o narudžbama i vašem računu.',
  },
  'post-mortem': {
    label: 'Odrediti što će biti s mojim podacima nakon moje smrti',
    description: 'Upute da ono što imamo čuvamo, izbrišemo ili predamo.',
  },
  nomination: {
    label: 'Imenovati osobu koja će postupati u moje ime',
    description: 'Ako umrete ili više ne možete postupati sami, ta osoba može ostvarivati vaša prava.',
  },
  'de-indexing': {
    label: 'Uklanjanje poveznice koja pokazuje moje ime',
    description: 'Prestajemo širiti informaciju ili uklanjamo poveznicu iz rezultata pretraživanja.',
  },
  complaint: {
    label: 'Pritužba na to kako postupate s mojim podacima',
    description: 'Recite nam što je pošlo po zlu. Ispitujemo to i pišemo vam.',
  },
  appeal: {
    label: 'Žalba na odluku o ranijem zahtjevu',
    description: 'Odluku ponovno pregledava netko drugi.',
  },
};
