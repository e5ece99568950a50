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
    label: 'Necessari',
    description: 'Fanno funzionare il sito: accesso al tuo account, carrello, sicurezza, questa scelta.',
  },
  functional: {
    label: 'Funzioni aggiuntive',
    description: 'Ricordano le tue impostazioni e aggiungono video, mappe o chat.',
  },
  analytics: {
    label: 'Statistiche',
    description: 'Mostrano come viene usato il sito, per migliorarlo.',
  },
  marketing: {
    label: 'Pubblicità',
    description:
      'Sceglie gli annunci in base a quello che fai qui e su altri siti, e misura quanto funzionano.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Che cosa significa?',
  necessary:
    'Senza questi servizi, il sito non può fare quello che gli chiedi: tenere aperto il tuo accesso, ricordare il carrello, proteggerti dalle frodi. Non sono usati per nient’altro.',
  functional:
    'Questi servizi ricordano le tue impostazioni e mostrano contenuti di altre aziende, come video, mappe o chat. Queste aziende possono così vedere che hai visitato il sito.',
  analytics:
    'Questi servizi contano le visite e mostrano quali pagine vengono usate e dove le persone si bloccano. Con i risultati si può migliorare il sito.',
  marketing:
    'Questi servizi annotano quello che fai qui, e spesso anche su altri siti, per scegliere annunci per te. Se rifiuti, forse vedrai ancora annunci, ma quello che fai qui non sarà usato per sceglierli.',
};

export const preferences: PreferencesMessages = {
  title: 'Impostazioni cookie',
  introduction: 'Scegli che cosa può fare questo sito. Puoi cambiare idea in qualsiasi momento.',
  refuseAll: 'Rifiuta tutti',
  acceptAll: 'Accetta tutti',
  save: 'Salva le mie scelte',
  close: 'Chiudi senza salvare',
  alwaysOn: 'Sempre attivo',
  alwaysOff: 'Sempre disattivato',
  on: 'Attivo',
  off: 'Disattivato',
  someOn: (on, total) => `Servizi attivi: ${on} su ${total}`,
  vendors: (count) => (count === 1 ? '1 servizio' : `${count} servizi`),
  about: (vendor) => `Informazioni su ${vendor}`,
  sale: 'Se lo disattivi, ti opponi alla vendita o alla condivisione dei tuoi dati personali e alla pubblicità mirata.',
  signal:
    'Il tuo browser chiede ai siti di non vendere né condividere i tuoi dati (Global Privacy Control). Rispettiamo questa richiesta, quindi è disattivato.',
  signalOverridden:
    'Il tuo browser chiede ai siti di non vendere né condividere i tuoi dati. Se salvi così, questo sito potrà farlo comunque.',
  minor: 'Non disponibile alla tua età.',
  confirm:
    'È tutto attivo, anche la vendita o la condivisione dei tuoi dati. Non è ancora salvato nulla: solo con “Salva le mie scelte” lo confermi.',
  decidedAt: (date) => `Ultimo salvataggio: ${date}.`,
  download: 'Scarica le mie scelte',
  privacyPolicy: 'Informativa sulla privacy',
  saved: 'Le tue scelte sono salvate.',
};

export const gate: GateMessages = {
  title: (recipient) => `Contenuto di ${recipient ?? 'un altro sito'}`,
  explanation: (recipient, purposes) =>
    `${recipient ?? 'Un’altra azienda'} vedrebbe il tuo indirizzo IP e quello che fai qui, e potrebbe salvare cookie sul tuo dispositivo${purposes ? ` per ${purposes}` : ''}.`,
  once: 'Carica una volta',
  always: 'Consenti sempre',
  alwaysVendor: (vendor) =>
    `“Consenti sempre” vale per ${vendor} su tutto questo sito, finché non cambi idea.`,
  alwaysPurposes: (purposes) =>
    `“Consenti sempre” vale per ${purposes} su tutto questo sito, finché non cambi idea.`,
  privacyPolicy: 'Informativa sulla privacy',
  minor: 'Non disponibile alla tua età.',
  loaded: 'Caricato.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Ti riconosce quando torni',
    visit: 'Collega le pagine di una stessa visita',
    campaign: 'Ricorda quale annuncio ti ha portato qui',
    settings: 'Ricorda le impostazioni del servizio',
    queue: 'Conserva quello che sta per essere inviato',
    recording: 'Fa parte di una registrazione di quello che fai nella pagina',
    refusal: 'Ricorda che hai rifiutato',
  },
  session: 'Finché non chiudi la scheda o il browser',
  unlimited: 'Finché non viene cancellato',
  provider: (company) => `Fornito da ${company}`,
  privacyPolicy: (vendor) => `Informativa sulla privacy di ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Non hai ancora scelto.',
  decidedAt: (date) => `La tua ultima scelta: ${date}.`,
  change: 'Modifica le mie scelte',
  allowed: 'Consentito',
  refused: 'Non consentito',
  always: 'Sempre attivo',
  site: 'Questo sito',
  record: (duration) =>
    `Ricorda le tue scelte. Quello che consenti vale per ${duration}; poi te lo chiediamo di nuovo.`,
  purposes: (list) => `Usato per: ${list}`,
  also: (vendors) => `Usati anche per questo: ${vendors}.`,
  storesNothing: 'Non salva nulla nel tuo browser.',
  caption: (vendor) => `${vendor}: che cosa viene salvato nel tuo browser`,
  name: 'Nome',
  use: 'A che cosa serve',
  lasts: 'Durata',
  place: 'Dove',
  places: {
    cookies: 'Cookie',
    localStorage: 'Archivio locale',
    sessionStorage: 'Archivio di sessione',
    indexedDB: 'Database',
  },
};
