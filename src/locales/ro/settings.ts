import type {
  DeclarationMessages,
  GateMessages,
  MeaningsMessages,
  PreferencesMessages,
  PurposesMessages,
  StoredMessages,
} from '../messages.js';

const plural = new Intl.PluralRules('ro');
const services: Readonly<Record<string, string>> = { one: 'serviciu', few: 'servicii' };

export const purposes: PurposesMessages = {
  necessary: {
    label: 'Necesare',
    description: 'Fac site-ul să funcționeze: autentificare, coș, securitate și această alegere.',
  },
  functional: {
    label: 'Funcții suplimentare',
    description: 'Țin minte setările dumneavoastră și adaugă videoclipuri, hărți sau chat.',
  },
  analytics: {
    label: 'Statistici',
    description: 'Arată cum este folosit site-ul, pentru a-l îmbunătăți.',
  },
  marketing: {
    label: 'Publicitate',
    description:
      'Alege reclamele după ce faceți aici și pe alte site-uri și măsoară cât de bine funcționează.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Ce înseamnă asta?',
  necessary:
    'Fără ele, site-ul nu poate face ce îi cereți: să vă mențină conectarea la cont, să țină minte coșul, să vă protejeze de fraude. Nu sunt folosite pentru nimic altceva.',
  functional:
    'Țin minte setările dumneavoastră și afișează conținut de la alte firme, cum ar fi videoclipuri, hărți sau chat. Acele firme pot vedea atunci că ați vizitat site-ul.',
  analytics:
    'Numără vizitele și arată ce pagini sunt folosite și unde se împotmolesc oamenii. Cu aceste rezultate, site-ul poate fi îmbunătățit.',
  marketing:
    'Notează ce faceți aici, și adesea pe alte site-uri, ca să aleagă reclame pentru dumneavoastră. Dacă refuzați, s-ar putea să vedeți în continuare reclame, dar ce faceți aici nu va fi folosit pentru a le alege.',
};

export const preferences: PreferencesMessages = {
  title: 'Setări cookie',
  introduction: 'Alegeți ce poate face acest site. Vă puteți răzgândi oricând.',
  refuseAll: 'Refuzați toate',
  acceptAll: 'Acceptați toate',
  save: 'Salvați opțiunile',
  close: 'Închideți fără a salva',
  alwaysOn: 'Mereu activat',
  alwaysOff: 'Mereu dezactivat',
  on: 'Activat',
  off: 'Dezactivat',
  someOn: (on, total) => `Servicii activate: ${on} din ${total}`,
  vendors: (count) => `${count} ${services[plural.select(count)] ?? 'de servicii'}`,
  about: (vendor) => `Despre ${vendor}`,
  sale: 'Dacă dezactivați, vă opuneți vânzării sau partajării datelor dumneavoastră cu caracter personal și publicității direcționate.',
  signal:
    'Browserul dumneavoastră cere site-urilor să nu vândă și să nu partajeze datele dumneavoastră (Global Privacy Control). Respectăm această cerere, de aceea este dezactivat.',
  signalOverridden:
    'Browserul dumneavoastră cere site-urilor să nu vândă și să nu partajeze datele dumneavoastră. Dacă salvați așa, acest site va putea totuși să facă acest lucru.',
  minor: 'Nu este disponibil la vârsta dumneavoastră.',
  confirm:
    'Totul este activat, inclusiv vânzarea sau partajarea datelor dumneavoastră. Încă nu s-a salvat nimic: confirmați cu „Salvați opțiunile”.',
  decidedAt: (date) => `Salvat ultima dată la ${date}.`,
  download: 'Descărcați opțiunile',
  privacyPolicy: 'Politica de confidențialitate',
  saved: 'Opțiunile dumneavoastră au fost salvate.',
};

export const gate: GateMessages = {
  title: (recipient) => `Conținut de la ${recipient ?? 'alt site'}`,
  explanation: (recipient, purposes) =>
    `${recipient ?? 'O altă firmă'} ar vedea adresa dumneavoastră IP și ce faceți aici și ar putea păstra module cookie pe dispozitivul dumneavoastră${purposes ? ` pentru ${purposes}` : ''}.`,
  once: 'Încărcați o dată',
  always: 'Permiteți mereu',
  alwaysVendor: (vendor) =>
    `„Permiteți mereu” este valabil pentru ${vendor} pe tot acest site, până vă răzgândiți.`,
  alwaysPurposes: (purposes) =>
    `„Permiteți mereu” este valabil pentru ${purposes} pe tot acest site, până vă răzgândiți.`,
  privacyPolicy: 'Politica de confidențialitate',
  minor: 'Nu este disponibil la vârsta dumneavoastră.',
  loaded: 'S-a încărcat.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Vă recunoaște când reveniți',
    visit: 'Leagă pașii aceleiași vizite',
    campaign: 'Ține minte ce reclamă v-a adus aici',
    settings: 'Ține minte setările serviciului',
    queue: 'Păstrează ce urmează să fie trimis',
    recording: 'Face parte dintr-o înregistrare a ceea ce faceți pe pagină',
    refusal: 'Ține minte că ați refuzat',
  },
  session: 'Până închideți fila sau browserul',
  unlimited: 'Până când este șters',
  provider: (company) => `Furnizat de ${company}`,
  privacyPolicy: (vendor) => `Politica de confidențialitate: ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Nu ați ales încă.',
  decidedAt: (date) => `Ați ales ultima dată la ${date}.`,
  change: 'Schimbați opțiunile',
  allowed: 'Permis',
  refused: 'Nepermis',
  always: 'Mereu activat',
  site: 'Acest site',
  record: (duration) =>
    `Ține minte opțiunile dumneavoastră. Ce permiteți este valabil timp de ${duration}; apoi vă întrebăm din nou.`,
  purposes: (list) => `Folosit pentru: ${list}`,
  also: (vendors) => `Folosite și în acest scop: ${vendors}.`,
  storesNothing: 'Nu păstrează nimic în browserul dumneavoastră.',
  caption: (vendor) => `${vendor}: ce se păstrează în browserul dumneavoastră`,
  name: 'Nume',
  use: 'La ce folosește',
  lasts: 'Durata',
  place: 'Unde',
  places: {
    cookies: 'Modul cookie',
    localStorage: 'Stocare locală',
    sessionStorage: 'Stocare de sesiune',
    indexedDB: 'Bază de date',
  },
};
