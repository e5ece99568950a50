import type {
  DeclarationMessages,
  GateMessages,
  MeaningsMessages,
  PreferencesMessages,
  PurposesMessages,
  StoredMessages,
} from '../messages.js';

export const purposes: PurposesMessages = {
  necessary: {
    label: 'Vajalikud',
    description: 'Hoiavad veebilehe töös: sisselogimine, ostukorv, turvalisus, see valik.',
  },
  functional: {
    label: 'Lisafunktsioonid',
    description: 'Jätavad teie seaded meelde ja lisavad videoid, kaarte või vestlusakna.',
  },
  analytics: {
    label: 'Statistika',
    description: 'Näitab, kuidas veebilehte kasutatakse, et seda paremaks teha.',
  },
  marketing: {
    label: 'Reklaam',
    description:
      'Valib reklaame selle järgi, mida teete siin ja teistel veebilehtedel, ning mõõdab, kui hästi need toimivad.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Mida see tähendab?',
  necessary:
    'Ilma nendeta ei saa veebileht teha, mida soovite: hoida teid sisse logituna, pidada meeles ostukorvi, kaitsta teid pettuse eest. Neid ei kasutata millekski muuks.',
  functional:
    'Need jätavad teie seaded meelde ja näitavad teiste ettevõtete sisu, näiteks videoid, kaarte või vestlusakent. Need ettevõtted saavad siis näha, et käisite siin.',
  analytics:
    'Need loendavad külastusi ja näitavad, milliseid lehti kasutatakse ja kus jäädakse hätta. Tulemuste abil saab veebilehte paremaks teha.',
  marketing:
    'Need panevad kirja, mida teete siin ja sageli ka teistel veebilehtedel, et valida teile reklaame. Kui keeldute, võite reklaame ikka näha, kuid neid ei valita selle järgi, mida siin teete.',
};

export const preferences: PreferencesMessages = {
  title: 'Küpsiste seaded',
  introduction: 'Valige, mida see veebileht teha võib. Saate oma valikut igal ajal muuta.',
  refuseAll: 'Keeldu kõigist',
  acceptAll: 'Nõustu kõigiga',
  save: 'Salvesta minu valikud',
  close: 'Sulge salvestamata',
  alwaysOn: 'Alati sees',
  alwaysOff: 'Alati väljas',
  on: 'Sees',
  off: 'Väljas',
  someOn: (on, total) => `Teenuseid sees: ${on}/${total}`,
  vendors: (count) => (count === 1 ? '1 teenus' : `${count} teenust`),
  about: (vendor) => `Teave: ${vendor}`,
  sale: 'Kui see on välja lülitatud, olete loobunud oma isikuandmete müügist või jagamisest ning suunatud reklaamist.',
  signal:
    'Teie brauser palub veebilehtedel teie andmeid mitte müüa ega jagada (Global Privacy Control). Austame seda, seega on see väljas.',
  signalOverridden:
    'Teie brauser palub veebilehtedel teie andmeid mitte müüa ega jagada. Kui nii salvestate, võib see veebileht seda siiski teha.',
  minor: 'Teievanustele seda ei pakuta.',
  confirm:
    'Kõik on sees, ka teie andmete müük või jagamine. Midagi pole veel salvestatud: kinnitamiseks valige „Salvesta minu valikud“.',
  decidedAt: (date) => `Viimati salvestatud: ${date}.`,
  download: 'Laadi minu valikud alla',
  privacyPolicy: 'Privaatsuspoliitika',
  saved: 'Teie valikud on salvestatud.',
};

export const gate: GateMessages = {
  title: (recipient) => (recipient ? `Väline sisu: ${recipient}` : 'Sisu teiselt veebilehelt'),
  explanation: (recipient, list) =>
    `${recipient ?? 'Teine ettevõte'} näeks teie IP-aadressi ja seda, mida siin teete, ning võib hoida teie seadmes küpsiseid.${list ? ` Eesmärk: ${list}.` : ''}`,
  once: 'Näita üks kord',
  always: 'Luba alati',
  alwaysVendor: (vendor) =>
    `„Luba alati“ kehtib kõikjal sellel veebilehel, kuni valikut muudate. Teenus: ${vendor}.`,
  alwaysPurposes: (list) =>
    `„Luba alati“ kehtib kõikjal sellel veebilehel, kuni valikut muudate. Eesmärk: ${list}.`,
  privacyPolicy: 'Privaatsuspoliitika',
  minor: 'Teievanustele seda ei pakuta.',
  loaded: 'Laaditud.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Tunneb teid ära, kui tagasi tulete',
    visit: 'Seob ühe külastuse tegevused kokku',
    campaign: 'Jätab meelde, milline reklaam teid siia tõi',
    settings: 'Jätab teenuse seaded meelde',
    queue: 'Hoiab seda, mis kohe ära saadetakse',
    recording: 'On osa salvestusest selle kohta, mida lehel teete',
    refusal: 'Jätab meelde, et keeldusite',
  },
  session: 'Kuni sulgete vahelehe või brauseri',
  unlimited: 'Kuni see kustutatakse',
  provider: (company) => `Teenusepakkuja: ${company}`,
  privacyPolicy: (vendor) => `Privaatsuspoliitika: ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Te ei ole veel valinud.',
  decidedAt: (date) => `Viimati valisite: ${date}.`,
  change: 'Muuda minu valikuid',
  allowed: 'Lubatud',
  refused: 'Ei ole lubatud',
  always: 'Alati sees',
  site: 'See veebileht',
  record: (duration) =>
    `Jätab teie valikud meelde. Nõusoleku kehtivusaeg: ${duration}. Seejärel küsime uuesti.`,
  purposes: (list) => `Eesmärk: ${list}`,
  also: (vendors) => `Selleks kasutatakse ka: ${vendors}.`,
  storesNothing: 'Ei salvesta teie brauserisse midagi.',
  caption: (vendor) => `${vendor}: mida teie brauserisse salvestatakse`,
  name: 'Nimi',
  use: 'Mida see teeb',
  lasts: 'Kui kaua',
  place: 'Kus',
  places: {
    cookies: 'Küpsis',
    localStorage: 'Kohalik mälu',
    sessionStorage: 'Seansimälu',
    indexedDB: 'Andmebaas',
  },
};
