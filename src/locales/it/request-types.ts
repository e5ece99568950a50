import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Accedere ai miei dati',
    description: 'Una copia dei dati personali che abbiamo su di te, e che cosa ne facciamo.',
  },
  'access:categories': {
    label: 'Sapere quali tipi di dati raccogliete',
    description: 'Le categorie di dati, da dove vengono, perché li usiamo e chi li riceve.',
  },
  'access:specific': {
    label: 'Accedere ai miei dati',
    description: 'I singoli dati personali che abbiamo su di te, in una forma che puoi portare altrove.',
  },
  confirmation: {
    label: 'Sapere se avete dati su di me',
    description: 'Un sì o un no, senza copia.',
  },
  correction: {
    label: 'Rettificare i miei dati',
    description: 'Un dato che abbiamo su di te è sbagliato o incompleto.',
  },
  deletion: {
    label: 'Cancellare i miei dati',
    description: 'Cancelliamo quello che la legge non ci obbliga a conservare. Non si può tornare indietro.',
  },
  anonymisation: {
    label: 'Anonimizzare o bloccare dati non necessari',
    description: 'Per dati non necessari, eccessivi o trattati contro la legge.',
  },
  restriction: {
    label: 'Limitare il trattamento dei miei dati',
    description:
      'Per ora li conserviamo e non ne facciamo altro, per esempio mentre controlliamo se sono giusti.',
  },
  portability: {
    label: 'Ricevere i miei dati per usarli altrove (portabilità)',
    description: 'In un formato comune che un altro servizio può leggere.',
  },
  objection: {
    label: 'Oppormi all’uso dei miei dati',
    description:
      'Smettiamo, a meno che non abbiamo motivi legittimi che prevalgono. Per la pubblicità smettiamo sempre.',
  },
  'third-parties': {
    label: 'Sapere chi ha ricevuto i miei dati',
    description: 'Le aziende a cui abbiamo comunicato dati personali.',
  },
  'consent:withdraw': {
    label: 'Revocare il mio consenso',
    description:
      'Per tutto quello che hai accettato in passato. Per i cookie usa le impostazioni cookie: l’effetto è immediato.',
  },
  'consent:information': {
    label: 'Sapere che cosa succede se non do il consenso',
    description: 'Che cosa puoi rifiutare, e che cosa ne consegue.',
  },
  'sale:opt-out': {
    label: 'Non vendere né condividere i miei dati personali',
    description: 'Ferma anche la pubblicità mirata. In questo browser vale subito.',
  },
  'sale:opt-in': {
    label: 'Consentire di nuovo la vendita o la condivisione dei miei dati',
    description: 'Se in passato avevi detto di no e hai cambiato idea.',
  },
  'sensitive:limit': {
    label: 'Limitare l’uso dei miei dati personali sensibili',
    description: 'Li usiamo solo per quello che ci hai chiesto di fare.',
  },
  'automated-decisions:opt-out': {
    label: 'Non far decidere le macchine su di me',
    description: 'Niente profilazione né tecnologie automatizzate per le decisioni importanti.',
  },
  'automated-decisions:access': {
    label: 'Avere spiegazioni su una decisione automatizzata',
    description: 'Che cosa ha fatto la tecnologia, e come è arrivata al risultato.',
  },
  'automated-decisions:review': {
    label: 'Far rivedere una decisione automatizzata da una persona',
    description: 'Per decisioni prese solo da una macchina che hanno effetti su di te.',
  },
  'marketing:opt-out': {
    label: 'Non ricevere più e-mail pubblicitarie',
    description: 'Continuiamo a scriverti per gli ordini e per il tuo account.',
  },
  'post-mortem': {
    label: 'Decidere che cosa accade ai miei dati dopo la mia morte',
    description: 'Istruzioni per conservare, cancellare o trasmettere quello che abbiamo.',
  },
  nomination: {
    label: 'Nominare una persona che agisca per me',
    description: 'Se muori o non puoi più agire, questa persona potrà esercitare i tuoi diritti.',
  },
  'de-indexing': {
    label: 'Togliere un link che mostra il mio nome',
    description: 'Smettiamo di diffondere l’informazione, o togliamo il link dai risultati di ricerca.',
  },
  complaint: {
    label: 'Fare un reclamo su come trattate i miei dati',
    description: 'Dicci che cosa è andato storto. Controlliamo e ti scriviamo.',
  },
  appeal: {
    label: 'Contestare la decisione su una richiesta precedente',
    description: 'Un’altra persona la riesamina.',
  },
};
