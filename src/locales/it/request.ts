import type { RequestMessages } from '../request-messages.js';

const units = {
  'calendar-days': ['giorno', 'giorni'],
  'business-days': ['giorno lavorativo', 'giorni lavorativi'],
  months: ['mese', 'mesi'],
} as const;

export const request: RequestMessages = {
  title: 'Fai una richiesta sui tuoi dati personali',
  introduction: 'È gratis, e la richiesta non cambia il modo in cui ti trattiamo.',
  chooseType: 'Che cosa vuoi chiedere?',
  missingType: 'Scegli che cosa vuoi chiedere.',
  chooseFiler: 'Per chi è questa richiesta?',
  filers: {
    self: 'Per me',
    parent: 'Per mio figlio o mia figlia, o per una persona di cui ho la tutela',
    agent: 'Per una persona che mi ha chiesto di agire per lei',
    household: 'Per il mio nucleo familiare',
  },
  aboutYou: 'Su di te',
  aboutChild: 'Sul minore',
  aboutPerson: 'Su questa persona',
  yourRequest: 'La tua richiesta',
  optional: 'facoltativo',
  noIdentity:
    'Non ci serve nessun dato da te. Con il tuo indirizzo e-mail possiamo smettere anche dove ti conosciamo con quell’indirizzo.',
  fields: {
    name: {
      label: 'Nome e cognome',
      missing: 'Inserisci nome e cognome.',
      wrong: 'Accorcia il nome a 200 caratteri.',
    },
    email: {
      label: 'Indirizzo e-mail',
      missing: 'Inserisci un indirizzo e-mail.',
      wrong: 'Inserisci un indirizzo e-mail come name@example.com.',
    },
    phoneNumber: {
      label: 'Numero di telefono',
      missing: 'Inserisci un numero di telefono.',
      wrong: 'Inserisci il numero di telefono in cifre, come +1 555 010 0199.',
    },
    address: {
      label: 'Indirizzo postale',
      missing: 'Inserisci l’indirizzo postale.',
      wrong: 'Accorcia l’indirizzo a 500 caratteri.',
    },
    account: {
      label: 'Codice cliente o nome utente',
      hint: 'Ci aiuta a trovare i dati. Non inviarci mai una password.',
      missing: 'Inserisci il codice cliente o il nome utente.',
      wrong: 'Accorcia il testo a 200 caratteri.',
    },
    organization: {
      label: 'Organizzazione',
      missing: 'Inserisci il nome dell’organizzazione.',
      wrong: 'Accorcia il nome dell’organizzazione a 200 caratteri.',
    },
    message: {
      label: 'Con parole tue',
      hint: 'Non scrivere password, numeri di carta o dati sulla salute.',
      missing: 'Descrivi di che cosa si tratta.',
      wrong: 'Accorcia il testo a 4000 caratteri.',
    },
    nominee: {
      label: 'Nome della persona che potrà agire',
      missing: 'Inserisci il nome della persona che potrà agire.',
      wrong: 'Accorcia il nome a 200 caratteri.',
    },
    nomineeContact: {
      label: 'Come raggiungere questa persona',
      missing: 'Inserisci un indirizzo o un numero di telefono di questa persona.',
      wrong: 'Accorcia il testo a 500 caratteri.',
    },
    reference: {
      label: 'Numero di riferimento della richiesta precedente',
      hint: 'Lo trovi nella conferma che ti abbiamo inviato.',
      missing: 'Inserisci il numero di riferimento della richiesta precedente.',
      wrong: 'Accorcia il numero di riferimento a 100 caratteri.',
    },
    since: {
      label: 'Da questo giorno',
      missing: 'Scegli un giorno.',
      wrong: 'Scegli un giorno dopo l’anno 2000.',
    },
  },
  since: {
    label: 'Periodo',
    year: 'Gli ultimi 12 mesi',
    all: 'Tutto quello che avete',
    day: 'Da un giorno che scelgo io',
  },
  declaration:
    'Dichiaro, consapevole delle pene per le dichiarazioni false (under penalty of perjury), di essere la persona di cui chiedo i dati.',
  authorized: 'Posso agire per questa persona. Potete chiedere una prova a me o a lei.',
  notConfirmed: 'Conferma per continuare.',
  errorsTitle: (count) => (count === 1 ? 'Correggi una cosa' : `Correggi ${count} cose`),
  answerWithin: (time) => `Ricevi una risposta entro ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][amount === 1 ? 0 : 1]}`,
  review: 'Controlla la richiesta',
  reviewTitle: 'È tutto giusto?',
  reviewDeletion: 'Cancelleremo questi dati per sempre. Se vuoi una copia, chiedila prima.',
  reviewOptIn:
    'In passato avevi detto di no. Se invii questa richiesta, consenti di nuovo la vendita o la condivisione dei tuoi dati.',
  change: 'Modifica',
  send: 'Invia la richiesta',
  sending: 'Invio in corso…',
  pressAgain: 'Premi il pulsante ancora una volta, per mostrare che sei una persona e non una macchina.',
  failedTitle: 'La tua richiesta non è stata inviata',
  failed: {
    offline: 'Sei offline. La richiesta parte appena torni online, se questa pagina resta aperta.',
    timeout: 'Il sito non ha risposto in tempo.',
    network: 'Non è stato possibile raggiungere il sito.',
    server: 'Qualcosa è andato storto da parte nostra.',
    refused: 'Il sito non ha accettato la richiesta.',
    unreadable:
      'Il sito ha dato una risposta che non riusciamo a leggere, quindi non sappiamo se la richiesta è arrivata.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'Il sito è sovraccarico.'
      : `Il sito è sovraccarico. Riprova tra ${seconds} ${seconds === 1 ? 'secondo' : 'secondi'}.`,
  keptHere: 'Quello che hai scritto è ancora qui. Se riprovi, la richiesta non parte due volte.',
  tryAgain: 'Riprova',
  optedOutHere: 'In questo browser la tua opposizione è già attiva: questa parte è fatta.',
  acceptedTitle: 'Abbiamo ricevuto la tua richiesta',
  acceptedText: 'Conserva il numero di riferimento. Ti serve per chiedere informazioni sulla richiesta.',
  rows: {
    reference: 'Numero di riferimento',
    secret: 'Codice per consultarla',
    receivedAt: 'Data di ricezione',
    confirmBy: 'Conferma entro',
    expectedBy: 'Risposta entro',
    type: 'Richiesta',
    filer: 'Per chi',
    representativeName: 'Il tuo nome',
    representativeEmail: 'Il tuo indirizzo e-mail',
  },
  sentTitle: 'Che cosa hai inviato',
  copy: 'Copia',
  copied: 'Copiato.',
  print: 'Stampa',
  download: 'Scarica',
  another: 'Fai un’altra richiesta',
  otherWays: 'Altri modi per contattarci',
  health:
    'Questo modulo non riguarda le cartelle cliniche tenute da medici, ospedali o assicurazioni sanitarie (HIPAA). Rivolgiti al loro ufficio privacy: l’indirizzo è nell’informativa (Notice of Privacy Practices) che ti hanno consegnato.',
  unusable: 'Al momento questo modulo non si può usare. Contattaci in uno di questi modi.',
};
