import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'I tuoi diritti sulla privacy',
  introduction: (controller) =>
    `Sui tuoi dati personali decidi tu. Questa pagina dice che cosa puoi ${controller ? `chiedere a ${controller}` : 'chiederci'} e raccoglie la tua richiesta.`,
  updated: (date) => `Ultimo aggiornamento: ${date}.`,
  placeLabel: 'Dove vivi',
  placeHint: 'I tuoi diritti dipendono dalla legge di quel luogo. Se non abbiamo indovinato, scegli il tuo.',
  elsewhere: 'Un altro Paese',
  stateLabel: 'Stato',
  provinceLabel: 'Provincia',
  quebec: 'Québec',
  otherProvince: 'Un’altra provincia o un territorio',
  otherState: 'Un altro Stato',
  rightsTitle: (place) => (place ? `I tuoi diritti: ${place}` : 'I tuoi diritti'),
  ask: 'Chiedi questo',
  optOutTitle: 'Vendita, condivisione e pubblicità mirata',
  optOutText: 'In questo browser, e subito. Non ti serve un account e non devi dare un motivo.',
  optedOut: 'La tua opposizione è attiva.',
  notOptedOut: 'Non c’è nessuna opposizione attiva.',
  optOut: 'Opponiti ora',
  advertisingOff: 'I cookie pubblicitari sono disattivati.',
  advertisingOn: 'I cookie pubblicitari sono attivi, perché hai dato il consenso.',
  turnOff: 'Disattivali',
  settings: 'Impostazioni cookie',
  signal: 'Il tuo browser invia Global Privacy Control, e noi lo rispettiamo.',
  noSignal:
    'Il tuo browser non invia il segnale Global Privacy Control. Con questo segnale ogni sito viene a sapere che ti opponi.',
  noRetaliation:
    'Qualunque cosa tu chieda, ricevi lo stesso servizio allo stesso prezzo (Cal. Civ. Code § 1798.125, e le leggi di altri Stati).',
  contactTitle: 'A chi scrivere',
  contacts: {
    office: 'Ufficio privacy',
    officer: 'Responsabile della protezione dei dati (RPD/DPO)',
    euRepresentative: 'Rappresentante nell’Unione europea',
    ukRepresentative: 'Rappresentante nel Regno Unito',
  },
  complaintTitle: 'Se la nostra risposta non ti soddisfa',
  complaint: {
    eu: () =>
      'Puoi presentare un reclamo all’autorità per la protezione dei dati del luogo in cui vivi, in cui lavori o in cui ritieni che la legge sia stata violata (art. 77 GDPR), e rivolgerti a un giudice.',
    uk: () =>
      'Fai prima un reclamo a noi: ne confermiamo la ricezione entro 30 giorni e ti comunichiamo l’esito senza ingiustificato ritardo. Dopo puoi rivolgerti all’Information Commissioner, e a un giudice.',
    california: () =>
      'Puoi presentare un reclamo alla California Privacy Protection Agency o al procuratore generale (Attorney General) della California.',
    states: () =>
      'Contesta prima la decisione presso di noi: nel modulo scegli “Contestare la decisione su una richiesta precedente”. Se respingiamo la contestazione, puoi presentare un reclamo al procuratore generale (attorney general) del tuo Stato.',
    in: () =>
      'Fai prima un reclamo a noi. Se la nostra risposta non risolve la questione, puoi presentare un reclamo al Data Protection Board of India.',
    other: (authority) =>
      authority
        ? `Puoi presentare un reclamo a questa autorità: ${authority}.`
        : 'Puoi presentare un reclamo all’autorità per la protezione dei dati del tuo Paese, se esiste.',
  },
  customersTitle: 'Se ci conosci tramite un’altra azienda',
  customers:
    'Trattiamo dati personali anche per conto di aziende nostre clienti, e solo secondo le loro istruzioni. Se hai dato i tuoi dati a una di loro, rivolgiti a quell’azienda: è lei che decide, e noi la aiutiamo a risponderti.',
  industryTitle: 'Opporsi alla pubblicità mirata su altri siti',
  industry: 'Il settore della pubblicità ha pagine proprie, dove puoi dirlo a molte aziende in una volta:',
};
